/// What `roster` can be asked to do.
enum Subcommand: String, CaseIterable, Sendable {
  /// What it does without a subcommand; the only one that is not typed.
  case browse
  case list, search, show, compare, export, snapshot, help

  /// The command that a word names, or `nil`.
  init?(word: String) {
    guard let command = Self.named.first(where: { $0.rawValue == word }) else { return nil }
    self = command
  }

  /// Those that have a name to type.
  static let named = allCases.filter { $0 != .browse }
}

/// Something that a command takes beside its options.
struct Operand: Hashable, Sendable {
  /// What it is called in messages: `PATH`.
  let name: String
  /// How many of it there can be.
  let count: ClosedRange<Int>
  /// How the synopsis shows it: `[PATH…]`.
  let synopsis: String

  static let query = Operand(name: "QUERY", count: 1...1, synopsis: "QUERY")
  static let paths = Operand(name: "PATH", count: 0...Int.max, synopsis: "[PATH…]")
}

/// A command: a row of the command table.
struct SubcommandRow: Sendable {
  let command: Subcommand
  let operands: [Operand]
  /// What it does, as one sentence without a full stop.
  let sentence: String
  let options: [OptionRow]

  /// The row of an option, or `nil` where the command does not have it.
  subscript(option: Option) -> OptionRow? { options.first { $0.option == option } }

  /// The options that do something here.
  var listedOptions: [OptionRow] { options.filter(\.isListed) }

  /// How the command is called, without options: `roster show AGENT [PATH…]`.
  var synopsis: String {
    let name = command == .browse ? [] : [command.rawValue]
    return (["roster"] + name + operands.map(\.synopsis)).joined(separator: " ")
  }

  /// How many operands the command takes.
  var operandCount: ClosedRange<Int> {
    operands.reduce(0...0) { sum, operand in
      let (most, overflows) = sum.upperBound.addingReportingOverflow(operand.count.upperBound)
      return sum.lowerBound + operand.count.lowerBound...(overflows ? Int.max : most)
    }
  }
}
