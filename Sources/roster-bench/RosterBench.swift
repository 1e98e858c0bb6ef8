internal import RosterCore

/// The program: measures how long the parts of roster take.
@main struct RosterBench {
  /// Where results and messages go.
  private static let (standardOutput, standardError): (Int32, Int32) = (1, 2)

  static func main() async throws {
    do {
      try await run(Invocation(Array(CommandLine.arguments.dropFirst())))
    } catch let error as UsageError {
      fail("\(error)\n\n\(Invocation.usage)", code: 2)
    } catch let error as FileError {
      fail("\(error.path.string): \(error.explanation)\n", code: 1)
    } catch {
      fail("\(error)\n", code: 1)
    }
  }

  private static func fail(_ message: String, code: Int32) {
    write("roster-bench: \(message)", to: standardError)
    leave(with: code)
  }

  private static func run(_ invocation: Invocation) async throws {
    switch invocation {
    case .help: write(Invocation.usage, to: standardOutput)
    case .measure(let plan): try await measure(plan)
    case .generate(let folder, let count, let seed):
      try GeneratedCorpus(count: count, seed: seed).write(to: FilePath(folder))
    case .measureMemory(let folder):
      write(await MemoryProbe.report(on: try .absolute(folder)), to: standardOutput)
    }
  }

  private static func measure(_ plan: Invocation.Plan) async throws {
    write(Report.header, to: standardOutput)
    var isFirst = true
    for folder in plan.folders {
      try await measure(plan, on: Corpus(name: folder, folder: .absolute(folder)), isFirst)
      isFirst = false
    }
    for count in plan.fileCounts {
      let temporary = try makeTemporaryFolder()
      defer { temporary.removeFolder() }
      let folder = temporary.appending(FilePath("agents"))
      try GeneratedCorpus(count: count, seed: plan.seed).write(to: folder)
      try await measure(plan, on: Corpus(name: "generated", folder: folder), isFirst)
      isFirst = false
    }
  }

  private static func measure(_ plan: Invocation.Plan, on corpus: Corpus, _ isFirst: Bool) async throws {
    for benchmark in Benchmark.all where plan.names.isEmpty || plan.names.contains(benchmark.name) {
      guard isFirst || benchmark.scope == .everyCorpus else { continue }
      let samples = try await benchmark.measure(corpus, plan.samples)
      write(Report.row(benchmark.name, on: corpus, samples), to: standardOutput)
    }
  }
}

extension FilePath {
  /// A path of the command line, from the root.
  fileprivate static func absolute(_ text: String) throws(FileError) -> FilePath {
    let path = FilePath(text)
    return path.isAbsolute ? path : try workingFolder().appending(path)
  }
}
