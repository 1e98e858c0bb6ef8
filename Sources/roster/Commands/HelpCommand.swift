/// `roster help`: what there is, or how one command is called.
enum HelpCommand {
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    try surroundings.output.write(text(for: arguments.operands.first).utf8)
    return .found
  }

  private static func text(for word: Argument?) throws(UsageError) -> String {
    guard let word else { return HelpText.overview }
    guard let command = Subcommand(word: word.text) else {
      let nearest = Subcommand.named.map(\.rawValue).nearest(to: word.text)
      throw UsageError(command: .help, fact: .unknownCommand(word.text, nearest: nearest))
    }
    return HelpText.explanation(of: SubcommandTable.row(of: command))
  }
}
