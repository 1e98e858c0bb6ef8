/// The tools that a header grants and refuses, out of any shape that they are written in.
struct ToolList: Sendable, Equatable {
  /// The tools that are granted, as written, in order, without duplicates.
  var granted: [String] = []
  /// The tools that the same value refuses, which only a map can do.
  var refused: [String] = []

  /// Reads a comma string, a list, a map of switches or one word; an empty value or text grants nothing.
  ///
  ///     ToolList(reading: "Read, Bash(git diff:*, git log:*)").granted
  ///     // ["Read", "Bash(git diff:*, git log:*)"]
  ///
  /// A map grants the keys whose value is true, `allow` or `ask`, or nested, and refuses the others.
  init(reading value: YAMLValue) {
    take(value)
    granted = granted.uniqued()
    refused = refused.uniqued()
  }

  private mutating func take(_ value: YAMLValue) {
    switch value {
    case .scalar(let scalar):
      if scalar.kind != .null { granted += Self.split(scalar.text) }
    case .sequence(let items): take(items)
    case .mapping(let entries):
      for entry in entries {
        if entry.value.refuses { refused.append(entry.key) } else { granted.append(entry.key) }
      }
    }
  }

  /// Takes the items of a list, each as it is; an entry that YAML split at a comma in its parentheses is joined.
  private mutating func take(_ items: [YAMLValue]) {
    var parts: [String] = []
    var depth = 0
    for item in items where !item.isNull && item.text != "" {
      guard let text = item.text else {
        take(item)
        continue
      }
      parts.append(text)
      for byte in text.utf8 { depth.countParenthesis(byte) }
      if depth == 0 {
        granted.append(parts.joined(separator: ", "))
        parts = []
      }
    }
    granted += parts
  }

  /// Splits at line breaks and at commas that stand in no parentheses, and drops the quotes around a part.
  ///
  /// A parenthesis that is not closed on its line holds nothing together.
  /// Brackets around the whole are those of a list that is not YAML, as in `[*]`.
  static func split(_ text: String) -> [String] {
    let lines = Array(text.utf8).withoutBrackets.split(separator: ASCII.lineFeed)
    return lines.flatMap(entries).map(name).filter { !$0.isEmpty }
  }

  /// The parts of a line between its commas.
  private static func entries(in line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var entries: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var depth = 0
    for (offset, byte) in zip(line.indices, line) {
      depth.countParenthesis(byte)
      guard byte == UInt8(ascii: ","), depth == 0 else { continue }
      entries.append(line[start..<offset])
      start = offset + 1
    }
    let rest = line[start...]
    return entries + (depth == 0 ? [rest] : rest.split(separator: UInt8(ascii: ",")))
  }

  /// A part without blanks, a list marker and quotes around it.
  private static func name(in part: ArraySlice<UInt8>) -> String {
    var name = part.trimmingWhitespace()
    if name.starts(with: [UInt8(ascii: "-"), ASCII.space]) { name = name.dropFirst(2).trimmingWhitespace() }
    if name.count > 1, let quote = name.first, quote == name.last, [0x22, 0x27, 0x60].contains(quote) {
      name = name.dropFirst().dropLast()
    }
    return String(decoding: name, as: UTF8.self)
  }
}

extension Int {
  /// Goes one deeper or less deep into parentheses, never above the outermost ones.
  fileprivate mutating func countParenthesis(_ byte: UInt8) {
    if byte == UInt8(ascii: "(") { self += 1 }
    if byte == UInt8(ascii: ")") { self = Swift.max(0, self - 1) }
  }
}

extension [UInt8] {
  /// The bytes without a bracket that opens them, and then without the one that closes them.
  fileprivate var withoutBrackets: SubSequence {
    let text = trimmingWhitespace()
    guard text.first == YAMLIndicator.sequenceStart else { return text }
    return text.dropFirst().dropLast(text.last == YAMLIndicator.sequenceEnd ? 1 : 0)
  }
}

extension YAMLValue {
  /// Whether the value of a key in a map of tools switches the tool off.
  fileprivate var refuses: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return ["false", "deny", "off", "no", "never"].contains(scalar.text.lowercased())
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each only where it first stands.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
