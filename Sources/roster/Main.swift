@main
struct Main {
  static func main() {
    dieOfCrashesAtOnce()
    holdStandardDescriptors()
    ignoreClosedPipes()
    let surroundings = Surroundings()
    leave(with: run(commandLineArguments(), in: surroundings))
  }

  /// Does what the words ask for, and prints everything that was left to print.
  private static func run(_ arguments: [Argument], in surroundings: Surroundings) -> ExitCode {
    do {
      let code = try CommandDispatch.run(ArgumentParser.parse(arguments), in: surroundings)
      try surroundings.output.flush()
      return code
    } catch let error as UsageError {
      surroundings.messages.write(error.message)
    } catch OutputError.closedPipe {
      return .found
    } catch OutputError.failed(let reason) {
      surroundings.messages.write("standard output: \(reason)")
    } catch {
      preconditionFailure("commands throw nothing else: \(error)")
    }
    return .failure
  }
}
