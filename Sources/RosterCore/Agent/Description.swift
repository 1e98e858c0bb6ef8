/// What the author of a description meant, beside what the file says.
public struct Description: Sendable {
  /// The description before its first example: `\n` as line breaks, mojibake repaired, no white space around it.
  public let summary: String
  /// What follows the examples, or stands between them; empty for most.
  public let remainder: String
  /// The `<example>` dialogues in order.
  public let examples: [Example]

  /// The summary without a last line that only announces the examples.
  public var introduction: String {
    var lines = summary.split(separator: "\n", omittingEmptySubsequences: false)
    let announcing = ["", "-", "*", "examples:", "example:"]
    while let last = lines.last, announcing.contains(last.lowercased().trimmedText) {
      lines.removeLast()
    }
    return lines.isEmpty ? summary : lines.joined(separator: "\n")
  }

  /// Reads a description as it stands in the header.
  ///
  ///     Description(reading: "Reviews.\\n<example>user: 'Look'</example>").examples[0].user  // "Look"
  ///
  /// An `<example>` that is not closed runs to the next one, or to the end.
  public init(reading text: String) {
    var rest = text.repairingMojibake().unescapingLineBreaks()[...]
    var outside: [String] = []
    var examples: [Example] = []
    while let block = String(rest).firstExample {
      outside.append(String(block.before))
      examples.append(Example(parsing: String(block.content)))
      rest = block.after
    }
    outside.append(String(rest))
    let texts = outside.map(\.trimmedText)
    summary = texts[0]
    remainder = texts.dropFirst().filter { $0.contains { $0.isLetter } }.joined(separator: "\n\n")
    self.examples = examples
  }
}

extension String {
  /// The text with twice-encoded UTF-8 put right.
  public func repairingMojibake() -> String {
    guard utf8.contains(where: { $0 >= 0x80 }), let mojibake = Mojibake(in: Array(utf8)) else { return self }
    return String(decoding: mojibake.repaired, as: UTF8.self)
  }

  /// The text with a backslash and `n` as a line break, `\t` as a tab and `\"` as a quote.
  ///
  /// Only where the text has such a line break: one without is not written in that way.
  func unescapingLineBreaks() -> String {
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var hasBreak = false
    var offset = 0
    while offset < bytes.count {
      let next = offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "\\") ? bytes[offset + 1] : 0
      switch next {
      case UInt8(ascii: "n") where !bytes.isPathLike(at: offset):
        result.append(ASCII.lineFeed)
        hasBreak = true
      case UInt8(ascii: "t") where hasBreak: result.append(ASCII.tab)
      case UInt8(ascii: "\"") where hasBreak: result.append(next)
      default:
        result.append(bytes[offset])
        offset += 1
        continue
      }
      offset += 2
    }
    return hasBreak ? String(decoding: result, as: UTF8.self) : self
  }

  /// The text in front of the first `<example>`, its content, and what follows it.
  fileprivate var firstExample: (before: Substring, content: Substring, after: Substring)? {
    guard let open = range(of: "<example>", from: startIndex) else { return nil }
    let next = range(of: "<example>", from: open.upperBound)?.lowerBound ?? endIndex
    let close = range(of: "</example>", from: open.upperBound)
    guard let close, close.lowerBound <= next else {
      return (self[..<open.lowerBound], self[open.upperBound..<next], self[next...])
    }
    return (self[..<open.lowerBound], self[open.upperBound..<close.lowerBound], self[close.upperBound...])
  }
}

extension [UInt8] {
  /// Whether the backslash at `offset` follows a drive letter, as in `C:\new`.
  fileprivate func isPathLike(at offset: Int) -> Bool {
    offset >= 2 && self[offset - 1] == UInt8(ascii: ":") && self[offset - 2].isLetter
      && (offset == 2 || !self[offset - 3].isWord)
  }
}
