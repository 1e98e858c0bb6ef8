/// A command line that cannot be understood: facts only, worded in `UsageError+Wording.swift`.
struct UsageError: Error, Hashable, Sendable {
  /// What is wrong.
  enum Fact: Error, Hashable, Sendable {
    /// No command has this option.
    case unknownOption(String, nearest: String?)
    /// What looks like an option may be a query, which then has to stand behind `--`.
    case dashedQuery(String)
    /// Others have this option, this command does not.
    case foreignOption(Option, of: [Subcommand])
    /// The value that the option takes is not there.
    case missingValue(Option, expected: OptionRow.Value)
    /// The option takes no value.
    case unexpectedValue(Option, value: String)
    /// The option does not take this value.
    case invalidValue(Option, value: String, expected: OptionRow.Value, nearest: String?)
    /// Two options that exclude each other.
    case conflict(Option, Option)
    /// The command wants one more.
    case missingOperand(Operand)
    /// The command takes no more.
    case extraOperand(String, most: Int)
    /// `help` was asked for something that is no command.
    case unknownCommand(String, nearest: String?)
    /// `--keys` holds something that is no key.
    case unknownKey(String)
    /// A key in `--keys` lacks its closing bracket.
    case unclosedKey(String)
    /// A name that one agent bears cannot be compared with itself.
    case nothingToCompare(String)
  }

  /// The command that was called.
  let command: Subcommand
  /// What is wrong.
  let fact: Fact
}
