internal import RosterCore

/// Cuts a paragraph into the turns of a dialogue, the notes at the foot of a text, or whatever else lines with labels tell.
///
/// Markdown reads the end of a line as a space, which joins what `user:` and `assistant:` say.
struct LabelledLines {
  let bytes: [UInt8]

  /// The bytes of a label at most, without its colon.
  private static let longestLabel = 24

  /// The parts of a paragraph that starts with a label, each from one to the next; without the line ends between them.
  ///
  ///     a: b
  ///     c      // [a: b, c], [d: e]
  ///     d: e
  func parts(of content: [MarkdownInline]) -> [ArraySlice<MarkdownInline>] {
    guard content.contains(where: { $0.kind == .softBreak }), startsLabel(content[0]) else {
      return [content[...]]
    }
    var parts: [ArraySlice<MarkdownInline>] = []
    var start = 0
    for next in content.indices.dropFirst() where content[next - 1].kind == .softBreak {
      guard startsLabel(content[next]) else { continue }
      parts.append(content[start..<next - 1])
      start = next
    }
    return parts + [content[start...]]
  }

  /// Whether a line starts with a label: a few words, or brackets around anything, and a colon.
  private func startsLabel(_ inline: MarkdownInline) -> Bool {
    var rest = bytes[inline.range.lowerBound...].prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    rest = rest.droppingMarks
    guard let first = rest.first, first == UInt8(ascii: "[") || first.isLetter else { return false }
    let label =
      first == UInt8(ascii: "[") ? rest.bracketed : rest.prefix(Self.longestLabel).prefix(while: \.isLabel)
    rest = rest[label.endIndex...].droppingMarks
    guard !label.isEmpty, rest.first == UInt8(ascii: ":") else { return false }
    return rest.dropFirst().droppingMarks.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      ?? true
  }
}

extension ArraySlice<UInt8> {
  /// The slice without the marks of emphasis that it starts with.
  fileprivate var droppingMarks: Self { drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") } }

  /// The brackets that the slice starts with; nothing where they are not closed.
  fileprivate var bracketed: Self {
    firstIndex(of: UInt8(ascii: "]")).map { self[startIndex...$0] } ?? prefix(0)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 || self >= 0x80 }

  fileprivate var isLabel: Bool {
    isLetter || self &- UInt8(ascii: "0") < 10 || self == UInt8(ascii: " ") || self == UInt8(ascii: "-")
  }
}
