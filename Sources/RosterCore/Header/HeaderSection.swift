/// A key of a header that is not YAML, with all the lines that go with it.
struct HeaderSection {
  /// The key, or `nil` for lines before the first one.
  let key: HeaderKey?
  /// The bytes of the lines.
  let range: Range<Int>

  /// Reads the field that the section holds.
  ///
  /// - Returns: The field, read as YAML or else as text, and why it is not YAML where it is not; `nil` where the
  ///   lines hold no text.
  func field(in bytes: [UInt8]) -> (field: Header.Field, error: YAMLError?)? {
    do {
      if let field = try strictField(in: bytes) { return (field, nil) }
      let problem: YAMLProblem = key == nil ? .missingColon : .missingSpace
      return textField(in: bytes).map { ($0, YAMLError(problem, at: $0.valueRange.lowerBound)) }
    } catch {
      return textField(in: bytes).map { ($0, error) }
    }
  }

  /// How the value could be written so that it were YAML, where quotes help against what is wrong.
  func cure(of error: YAMLError, in bytes: [UInt8]) -> HeaderCure? {
    guard let key, error.problem.isCuredByQuotes else { return nil }
    let value = bytes[textRange(in: bytes)]
    if error.problem.concernsItem, error.offset > value.startIndex, !value.isBracketedProse {
      return .quoteItem
    }
    if value.contains(where: \.isLineEnd) { return .block(key: key.name) }
    if !value.contains(YAMLIndicator.doubleQuote), !value.contains(YAMLIndicator.escape) {
      return .quote(key: key.name, mark: "\"")
    }
    return value.contains(YAMLIndicator.singleQuote)
      ? .block(key: key.name) : .quote(key: key.name, mark: "'")
  }

  private var valueStart: Int { key.map { $0.colon + 1 } ?? range.lowerBound }

  /// The field where the section is one key with its value in YAML, or `nil` where it is something else.
  private func strictField(in bytes: [UInt8]) throws(YAMLError) -> Header.Field? {
    let document = try YAMLParser.parse(bytes, in: range)
    guard case .mapping(let entries) = document.root.content, entries.count == 1, key != nil else {
      return nil
    }
    return Header.Field(entries[0], in: bytes)
  }

  private func textField(in bytes: [UInt8]) -> Header.Field? {
    let textRange = textRange(in: bytes)
    if key == nil, textRange.isEmpty { return nil }
    let isBehindKey = !bytes[valueStart..<textRange.lowerBound].contains(where: \.isLineEnd)
    let text = VisibleText(bytes, in: textRange, isBehindKey: isBehindKey && key != nil).text
    return Header.Field(
      key: key?.name ?? "",
      value: .scalar(YAMLValue.Scalar(text: text, style: .plain, kind: .string)),
      keyRange: key?.range ?? range.lowerBound..<range.lowerBound,
      valueRange: textRange)
  }

  /// The bytes of the value without the blanks around it and the comment lines behind it.
  private func textRange(in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[valueStart..<range.upperBound].firstIndex { !$0.isWhitespace } ?? valueStart
    var end = start
    for line in LineScanner(bytes, in: valueStart..<range.upperBound) where !bytes.span.isBlank(line.content)
    {
      let isBehindKey = line.start == valueStart && key != nil
      if isBehindKey || bytes[line.start] != YAMLIndicator.comment { end = max(end, line.end) }
    }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}

extension YAMLProblem {
  /// Whether it is a matter of the one scalar that it starts at.
  fileprivate var concernsItem: Bool {
    switch self {
    case .undefinedAlias: true
    case .indicator(let indicator): !",]}".unicodeScalars.contains(indicator)
    default: false
    }
  }

  fileprivate var isCuredByQuotes: Bool {
    switch self {
    case .missingSpace, .tabIndentation, .controlCharacter, .tooLarge, .tooDeep, .tooManyNodes: false
    default: true
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text starts with brackets as a list does, and goes on behind them as a list does not.
  fileprivate var isBracketedProse: Bool {
    guard let first, let last else { return false }
    return "[{".utf8.contains(first) && !"]}".utf8.contains(last)
  }
}
