/// A command line that was understood: the command, what it is applied to, and its options.
struct ParsedArguments: Equatable, Sendable {
  let command: Subcommand
  /// The words that are no options, in order.
  let operands: [Argument]
  private let values: [Option: [Argument]]

  init(_ command: Subcommand, operands: [Argument] = [], values: [Option: [Argument]] = [:]) {
    self.command = command
    self.operands = operands
    self.values = values
  }

  /// Whether an option is given.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// Every value of an option, in order.
  func all(_ option: Option) -> [Argument] { values[option, default: []] }

  /// The value of an option; of several the last.
  func text(_ option: Option) -> String? { all(option).last?.text }

  /// The number behind an option.
  func number(_ option: Option) -> Int? { text(option).flatMap { Int($0) } }

  /// The word behind an option; the first of the enumeration where it is not given.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ option: Option) -> Choice {
    guard let choice = text(option).map(Choice.init(rawValue:)) ?? Choice.allCases.first else {
      preconditionFailure("parsing lets only the words of the table through")
    }
    return choice
  }
}
