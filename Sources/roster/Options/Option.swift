internal import RosterScreen

/// Every option that any command has, by its name behind the two dashes.
enum Option: String, CaseIterable, Sendable {
  case query, pick, mouse, duplicates
  case format, null, raw, body
  case explain
  case explainQuery = "explain-query"
  case scope = "in"
  case exitCode = "exit-code"
  case size, keys
  case color, width, limit
  case help, version

  /// The option as it is typed: `--exit-code`.
  var flag: String { "--" + rawValue }

  /// The short form: `-0`; `nil` for most.
  var shortFlag: String? {
    switch self {
    case .help: "-h"
    case .null: "-0"
    default: nil
    }
  }

  /// The option of a word without its value, or `nil`.
  init?(flag: String) {
    let isLong = flag.hasPrefix("--")
    guard let option = Self.allCases.first(where: { (isLong ? $0.flag : $0.shortFlag) == flag }) else {
      return nil
    }
    self = option
  }
}

/// An option as one command has it: a row of the command table.
struct OptionRow: Sendable {
  /// What follows an option.
  enum Value: Hashable, Sendable {
    /// Nothing: it is on where it is given.
    case none
    /// Any text, under this name in the help.
    case text(String)
    /// A whole number from 1 on.
    case number
    /// Columns and rows, as `120x40`.
    case size
    /// One of some words.
    case choice([String])
  }

  let option: Option
  let value: Value
  /// What it does, as one sentence without a full stop.
  let sentence: String
  /// Whether the command does anything with it, and its help tells of it; else it is accepted alone.
  var isListed = true

  init(_ option: Option, _ value: Value = .none, _ sentence: String) {
    self.option = option
    self.value = value
    self.sentence = sentence
  }

  /// An option whose words are the cases of an enumeration.
  init<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: Option, _ choices: Choice.Type, _ sentence: String
  ) {
    self.init(option, .choice(choices.allCases.map(\.rawValue)), sentence)
  }

  /// The option and its value as the help shows them: `--size COLUMNSxROWS`.
  var usage: String {
    let flags = [option.shortFlag, option.flag].compactMap(\.self).joined(separator: ", ")
    return value.placeholder.map { "\(flags) \($0)" } ?? flags
  }
}

extension OptionRow.Value {
  /// What stands for the value in the help; `nil` where there is none.
  var placeholder: String? {
    switch self {
    case .none: nil
    case .text(let name): name
    case .number: "N"
    case .size: "COLUMNSxROWS"
    case .choice(let words): words.joined(separator: "|")
    }
  }

  /// Whether a text is a value of this kind.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .none: false
    case .text: true
    case .number: Int(text).map { $0 > 0 } ?? false
    case .size: Size(text) != nil
    case .choice(let words): words.contains(text)
    }
  }
}
