/// The tools that a header grants and refuses, out of any shape that they are written in.
public struct ToolList: Sendable, Equatable {
  /// The tools that are granted, as written, in order, without duplicates.
  public var granted: [String] = []
  /// The tools that the same value refuses, which only a map can do.
  public var refused: [String] = []

  /// Reads a comma string, a list, a map of switches or one word; an empty value or text grants nothing.
  ///
  ///     ToolList(reading: "Read, Bash(git diff:*, git log:*)").granted
  ///     // ["Read", "Bash(git diff:*, git log:*)"]
  ///
  /// A map grants the keys whose value is true, `allow` or `ask`, or nested, and refuses the others.
  public init(reading value: YAMLValue) {
    switch value {
    case .scalar(let scalar):
      if scalar.kind != .null { granted = Self.split(scalar.text) }
    case .sequence(let items):
      granted = items.flatMap(Self.names(in:))
    case .mapping(let entries):
      for entry in entries {
        if entry.value.refuses { refused.append(entry.key) } else { granted.append(entry.key) }
      }
    }
    granted = granted.uniqued()
    refused = refused.uniqued()
  }

  /// Splits at commas and line breaks that stand in no parentheses, and drops the quotes around a part.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    var depth = 0
    for byte in text.utf8 {
      let isComma = byte == UInt8(ascii: ",") && depth == 0
      if isComma || byte == ASCII.lineFeed {
        parts.append(name(in: part))
        part = []
        depth = 0
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      part.append(byte)
    }
    parts.append(name(in: part))
    return parts.filter { !$0.isEmpty }
  }

  /// A part without blanks, a list marker and quotes around it.
  private static func name(in part: [UInt8]) -> String {
    var name = part.trimmingBlanks()
    if name.starts(with: [UInt8(ascii: "-"), ASCII.space]) { name = name.dropFirst(2).trimmingBlanks() }
    if name.count > 1, let quote = name.first, quote == name.last, [0x22, 0x27].contains(quote) {
      name = name.dropFirst().dropLast()
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func names(in item: YAMLValue) -> [String] {
    switch item {
    case .scalar(let scalar): scalar.text.isEmpty ? [] : [scalar.text]
    case .sequence(let items): items.flatMap(names(in:))
    case .mapping(let entries): entries.map(\.key)
    }
  }
}

extension YAMLValue {
  /// Whether the value of a key in a map of tools switches the tool off.
  fileprivate var refuses: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.kind == .bool(false) || ["deny", "off", "no", "never"].contains(scalar.text.lowercased())
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each only where it first stands.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension RandomAccessCollection where Element == UInt8 {
  /// The bytes without spaces, tabs and line ends around them.
  func trimmingBlanks() -> SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = self[start...].lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return self[start..<end]
  }
}
