/// Reads a command line by the command table.
///
/// The first word that is no option names the command, where one is called so; `./list` is the path. Options
/// and operands mix freely; `--` ends the options. Of an option that is given twice the last counts.
enum ArgumentParser {
  /// Reads the words behind the program's name.
  ///
  ///     try ArgumentParser.parse(["list", "--format=json", "agents"]).operands  // ["agents"]
  ///
  /// A request for help or for the version wins over everything that is wrong beside it.
  static func parse(_ arguments: [Argument]) throws(UsageError) -> ParsedArguments {
    var elements = ArgumentElement.split(arguments)
    let command = takeCommand(from: &elements)
    if elements.contains(where: \.isHelp) { return help(on: command) }
    if command == .browse, elements.contains(where: \.isVersion) {
      return ParsedArguments(.browse, values: [.version: []])
    }
    do throws(UsageError.Fact) {
      return try parse(elements, by: SubcommandTable.row(of: command))
    } catch {
      throw UsageError(command: command, fact: error)
    }
  }

  private static func help(on command: Subcommand) -> ParsedArguments {
    ParsedArguments(.help, operands: command == .browse ? [] : [Argument(bytes: command.rawValue.utf8)])
  }

  private static func takeCommand(from elements: inout [ArgumentElement]) -> Subcommand {
    for (index, element) in elements.enumerated() {
      guard case .operand(let word, let isBeforeTerminator) = element else { continue }
      guard isBeforeTerminator, let command = Subcommand(word: word.text) else { break }
      elements.remove(at: index)
      return command
    }
    return .browse
  }

  private static func parse(
    _ elements: [ArgumentElement], by row: SubcommandRow
  ) throws(UsageError.Fact) -> ParsedArguments {
    var operands: [Argument] = []
    var values: [Option: [Argument]] = [:]
    for element in elements {
      switch element {
      case .operand(let word, _): operands.append(word)
      case .unknown(let word): throw unknown(word, in: row)
      case .option(let option, let value):
        values[option, default: []] += try check(value, of: option, by: row).map { [$0] } ?? []
      }
    }
    try check(operands, by: row)
    return ParsedArguments(row.command, operands: operands, values: values)
  }

  private static func unknown(_ word: Argument, in row: SubcommandRow) -> UsageError.Fact {
    let name = word.splitAtEquals().name.text
    let nearest = row.options.map(\.option.flag).nearest(to: name)
    return nearest == nil && row.operands.contains(.query)
      ? .dashedQuery(word.text) : .unknownOption(name, nearest: nearest)
  }

  private static func check(
    _ value: Argument?, of option: Option, by row: SubcommandRow
  ) throws(UsageError.Fact) -> Argument? {
    guard let expected = row[option]?.value else {
      throw .foreignOption(option, of: SubcommandTable.rows.filter { $0[option] != nil }.map(\.command))
    }
    guard let value else {
      if expected == .none { return nil }
      throw .missingValue(option, expected: expected)
    }
    if expected == .none { throw .unexpectedValue(option, value: value.text) }
    guard expected.accepts(value.text) else {
      throw .invalidValue(
        option, value: value.text, expected: expected, nearest: expected.nearest(to: value.text))
    }
    return value
  }

  private static func check(_ operands: [Argument], by row: SubcommandRow) throws(UsageError.Fact) {
    let count = row.operandCount
    if operands.count < count.lowerBound, let missing = row.operands.first(where: { $0.count.lowerBound > 0 })
    {
      throw .missingOperand(missing)
    }
    if operands.count > count.upperBound {
      throw .extraOperand(operands[count.upperBound].text, most: count.upperBound)
    }
  }
}

/// What a word of the command line is, before it is known which command it belongs to.
enum ArgumentElement: Equatable {
  case option(Option, value: Argument?)
  case operand(Argument, isBeforeTerminator: Bool)
  case unknown(Argument)

  /// Tells options, with their values, and operands apart.
  ///
  /// A value may start with a dash, as `--query -java`, unless it is an option itself or `--`.
  static func split(_ arguments: [Argument]) -> [ArgumentElement] {
    var elements: [ArgumentElement] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == .terminator {
        elements += rest.map { .operand($0, isBeforeTerminator: false) }
        break
      }
      guard word.isDashed else {
        elements.append(.operand(word, isBeforeTerminator: true))
        continue
      }
      var (name, value) = word.splitAtEquals()
      guard let option = Option(flag: name.text) else {
        elements.append(.unknown(word))
        continue
      }
      if value == nil, SubcommandTable.takesValue(option), let next = rest.first, !next.isOption {
        value = rest.removeFirst()
      }
      elements.append(.option(option, value: value))
    }
    return elements
  }

  var isHelp: Bool { self == .option(.help, value: nil) }
  var isVersion: Bool { self == .option(.version, value: nil) }
}

extension Argument {
  /// Whether the word is an option of some command, or ends them.
  fileprivate var isOption: Bool {
    self == .terminator || isDashed && Option(flag: splitAtEquals().name.text) != nil
  }
}

extension OptionRow.Value {
  fileprivate func nearest(to text: String) -> String? {
    guard case .choice(let words) = self else { return nil }
    return words.nearest(to: text)
  }
}
