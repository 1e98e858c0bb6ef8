/// What the author of a description meant, beside what the file says.
public struct Description: Sendable {
  /// The description before its first example: `\n` as line breaks, mojibake repaired, no white space around it.
  public let summary: String
  /// What follows the examples, or stands between them; empty for most.
  public let remainder: String
  /// The `<example>` dialogues in order.
  public let examples: [Example]

  /// The summary without what only announces the examples at its end: `Examples:`, and the marker of a list item.
  public var introduction: String {
    guard !examples.isEmpty else { return summary }
    var rest = summary
    for label in ["\n-", "\n*", "\n1.", "\n<examples>", "Examples:", "Example:"] where rest.hasSuffix(label) {
      rest = String(rest.dropLast(label.count)).trimmedText
    }
    return rest.isEmpty ? summary : rest
  }

  /// Reads a description as it stands in the header.
  ///
  ///     Description(reading: "Reviews.\\n<example>user: 'Look'</example>").examples[0].user  // "Look"
  ///
  /// An `<example>` that is not closed runs to the next one, or to the end.
  public init(reading text: String) {
    let text = text.repairingMojibake().unescapingLineBreaks()
    var start = text.startIndex
    var outside: [Substring] = []
    var examples: [Example] = []
    while let block = text.firstExample(from: start) {
      outside.append(text[start..<block.whole.lowerBound])
      examples.append(Example(parsing: String(text[block.content])))
      start = block.whole.upperBound
    }
    outside.append(text[start...])
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

  /// The first `<example>` at or behind `start` with its tags, and what stands between them.
  ///
  /// Each byte is looked at once for either tag, however many examples are not closed.
  fileprivate func firstExample(from start: Index) -> (whole: Range<Index>, content: Range<Index>)? {
    guard let open = range(of: "<example>", in: start..<endIndex) else { return nil }
    let inside = open.upperBound
    let next = range(of: "<example>", in: inside..<endIndex)?.lowerBound ?? endIndex
    let close = range(of: "</example>", in: inside..<next) ?? next..<next
    return (open.lowerBound..<close.upperBound, inside..<close.lowerBound)
  }
}

extension [UInt8] {
  /// Whether the backslash at `offset` follows a drive letter, as in `C:\new`.
  fileprivate func isPathLike(at offset: Int) -> Bool {
    offset >= 2 && self[offset - 1] == UInt8(ascii: ":") && self[offset - 2].isLetter
      && (offset == 2 || !self[offset - 3].isWord)
  }
}
