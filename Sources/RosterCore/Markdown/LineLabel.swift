/// A label at the start of a line of text, such as `user:` or `**Note:**`.
///
/// Markdown reads the end of a line as a space, but an author who labels each line of a paragraph means lines.
public enum LineLabel {
  /// The bytes of a label at most, without its colon.
  private static let longest = 24

  /// Whether the text at an offset starts with a label: a few words, or brackets around anything, and a colon.
  ///
  ///     LineLabel.starts(at: 0, in: Array("**Context**: none".utf8))  // true
  ///     LineLabel.starts(at: 0, in: Array("see http://a".utf8))  // false
  public static func starts(at offset: Int, in bytes: [UInt8]) -> Bool {
    var rest = bytes[offset...].prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
    rest = rest.droppingMarks
    guard let first = rest.first, first == UInt8(ascii: "[") || first.isLabelLetter else { return false }
    let label =
      first == UInt8(ascii: "[") ? rest.bracketed : rest.prefix(longest).prefix(while: \.isLabel)
    rest = rest[label.endIndex...].droppingMarks
    guard !label.isEmpty, rest.first == UInt8(ascii: ":") else { return false }
    return rest.dropFirst().droppingMarks.first.map { $0 == ASCII.space || $0 == ASCII.tab } ?? true
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
  fileprivate var isLabelLetter: Bool { isLetter || self >= 0x80 }

  fileprivate var isLabel: Bool {
    isLabelLetter || isDigit || self == ASCII.space || self == UInt8(ascii: "-")
  }
}
