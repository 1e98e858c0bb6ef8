internal import RosterCore
internal import RosterScreen

/// `roster snapshot`: the screen as it is after some keys.
enum SnapshotCommand {
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    let keys = try keys(of: arguments)
    let collection = AgentCollection(under: arguments.operands, isIndexing: true, in: surroundings)
    let settings = App.Settings(
      title: collection.roots.title(home: surroundings.home), query: arguments.text(.query) ?? "")
    let size = arguments.text(.size).flatMap(Size.init) ?? .standard
    var script = ScreenScript(settings, size: size, library: collection.library)
    script.press(keys)
    try surroundings.output.write(text(of: script.screen, as: arguments.choice(.format)).utf8)
    return collection.exitCode(foundAny: !collection.library.agents.isEmpty)
  }

  private static func keys(of arguments: ParsedArguments) throws(UsageError) -> [Key] {
    do throws(KeyNotation.Failure) {
      return try KeyNotation.parse(arguments.text(.keys) ?? "")
    } catch {
      switch error {
      case .unknownName(let name): throw UsageError(command: .snapshot, fact: .unknownKey(name))
      case .notClosed(let text): throw UsageError(command: .snapshot, fact: .unclosedKey(text))
      }
    }
  }

  private static func text(of screen: CellGrid, as format: SnapshotFormat) -> String {
    switch format {
    case .text: screen.text
    case .ansi: screen.ansi(colors: .direct)
    case .svg: screen.svg
    }
  }
}
