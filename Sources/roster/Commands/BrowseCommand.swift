internal import RosterCore

/// `roster` without a subcommand: browse or, without a terminal, list.
enum BrowseCommand {
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    if arguments.has(.version) {
      try surroundings.output.writeLine("roster \(Version.current)")
      return .found
    }
    suggestCommand(for: arguments.operands, in: surroundings)
    // A picker draws on the terminal itself, so its standard output may lead anywhere.
    if surroundings.isDumb, !arguments.has(.pick) { return try ListCommand.run(arguments, in: surroundings) }
    return try BrowseSession(arguments, in: surroundings).run()
  }

  /// Tells who mistyped a subcommand so, as it is taken for a path.
  private static func suggestCommand(for operands: [Argument], in surroundings: Surroundings) {
    guard let first = operands.first, Presence(of: first.path) == .nothing,
      let command = Subcommand.named.map(\.rawValue).nearest(to: first.text)
    else { return }
    surroundings.messages.write("'\(first.text)' is taken for a path; did you mean 'roster \(command)'?")
  }
}
