/// Hands a command line to the command it names.
enum CommandDispatch {
  /// Runs a command.
  ///
  /// - Throws: ``OutputError`` where printing fails; ``UsageError`` where the command finds that its operands
  ///   make no sense.
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    switch arguments.command {
    case .browse: try BrowseCommand.run(arguments, in: surroundings)
    case .list: try ListCommand.run(arguments, in: surroundings)
    case .search: try SearchCommand.run(arguments, in: surroundings)
    case .show: try ShowCommand.run(arguments, in: surroundings)
    case .compare: try CompareCommand.run(arguments, in: surroundings)
    case .export: try ExportCommand.run(arguments, in: surroundings)
    case .snapshot: try SnapshotCommand.run(arguments, in: surroundings)
    case .help: try HelpCommand.run(arguments, in: surroundings)
    }
  }
}
