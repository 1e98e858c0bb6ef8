internal import RosterScreen

extension UsageError {
  /// The sentence for people, and where to read on; not yet sanitised.
  var message: String {
    let help = command == .browse ? "roster help" : "roster help \(command.rawValue)"
    return "\(fact.message); see '\(help)'"
  }
}

extension UsageError.Fact {
  fileprivate var message: String {
    switch self {
    case .unknownOption(let name, let nearest):
      "unknown option '\(name)'" + suggestion(nearest)
    case .dashedQuery(let text):
      "unknown option '\(text)'; a QUERY that starts with '-' stands behind '--': roster search -- \(text)"
    case .foreignOption(let option, let commands):
      "this command has no '\(option.flag)', but \(commands.words) \(commands.count == 1 ? "has" : "have")"
    case .missingValue(let option, let expected):
      "'\(option.flag)' wants \(expected.words)"
    case .unexpectedValue(let option, let value):
      "'\(option.flag)' takes no value, so not '\(value)'"
    case .invalidValue(let option, let value, let expected, let nearest):
      "'\(option.flag)' wants \(expected.words), not '\(value)'" + suggestion(nearest)
    case .conflict(let first, let second):
      "'\(first.flag)' and '\(second.flag)' exclude each other"
    case .missingOperand(let operand):
      "the \(operand.name) is missing"
    case .extraOperand(let text, let most):
      most == 0 ? "there is no place for '\(text)'" : "'\(text)' is one too many: the most is \(most)"
    case .unknownCommand(let text, let nearest):
      "there is no command '\(text)'" + suggestion(nearest)
    case .unknownKey(let name):
      "'--keys' holds '\(name)', which is no key; '<lt>' stands for '<'"
    case .unclosedKey(let text):
      "'--keys' holds '\(text)', which lacks its '>'; '<lt>' stands for '<'"
    case .nothingToCompare(let text):
      "two agents are needed to compare, and only one is '\(text)'"
    }
  }

  private func suggestion(_ nearest: String?) -> String {
    nearest.map { ", did you mean '\($0)'?" } ?? ""
  }
}

extension OptionRow.Value {
  /// The kind of value in words.
  fileprivate var words: String {
    switch self {
    case .none: "no value"
    case .text(let name): "a \(name)"
    case .number: "a number from 1 on"
    case .size: "a size such as 120x40, up to \(Size.limit)x\(Size.limit)"
    case .choice(let words): words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
  }
}

extension [Subcommand] {
  fileprivate var words: String {
    map { $0 == .browse ? "roster itself" : $0.rawValue }.joined(separator: ", ")
  }
}
