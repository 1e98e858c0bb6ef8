/// The one boundary between text from files and whatever shows it: a screen, a pipe, an error message.
///
/// Controls, bidirectional controls and invisible scalars become marks of visible ASCII. Joiners and variation
/// selectors stay where a reader needs them: inside emoji, and in scripts whose letters they shape.
public enum Sanitizer {
  /// A stretch of sanitised text.
  public struct Piece: Hashable, Sendable {
    /// The text to show.
    public let text: String
    /// Whether the text is a mark that stands for one hidden scalar.
    public let isMark: Bool
    /// The bytes of the original text that this piece shows.
    ///
    /// A piece that is no mark has as many bytes as its source.
    public let source: Range<Int>
  }

  /// The text of one line, with every hidden scalar turned into a visible mark.
  ///
  /// A tab becomes a space. Line ends become marks like any other control: split text into lines before.
  /// The result is unchanged by a second pass.
  ///
  ///     Sanitizer.visible("a\u{1B}[31m\u{202E}b")  // "a^[[31m<U+202E>b"
  public static func visible(_ text: String) -> String {
    isPlain(text) ? text : pieces(of: text).reduce(into: "") { $0 += $1.text }
  }

  /// The sanitised text in pieces, so that marks can be told from what the author wrote.
  ///
  ///     Sanitizer.pieces(of: "a\u{7}b").map(\.text)  // ["a", "^G", "b"]
  public static func pieces(of text: String) -> [Piece] {
    guard !isPlain(text) else {
      return text.isEmpty ? [] : [Piece(text: text, isMark: false, source: 0..<text.utf8.count)]
    }
    var pieces = PieceBuilder()
    var context = JoinerContext(text)
    while let (scalar, stays) = context.next() {
      if stays {
        pieces.keep(scalar)
      } else {
        pieces.mark(scalar)
      }
    }
    return pieces.finished()
  }

  /// Whether a scalar has no shape of its own: a control, C1, a bidirectional control, an invisible scalar or
  /// a noncharacter.
  ///
  /// Such a scalar is written as `\uXXXX` in JSON, even where ``visible(_:)`` lets it stand.
  ///
  ///     Sanitizer.isHidden("\u{200D}")  // true
  ///     Sanitizer.isHidden("\u{A0}")    // false: a space is visible as one
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x7F ? scalar.value < 0x20 : hidden.contains(scalar)
  }

  /// The visible mark of a hidden scalar: `^[` for a control, `<U+202E>` for any other.
  static func mark(of scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    if value < 0x20 || value == 0x7F {
      return "^" + String(Unicode.Scalar(UInt8(value) ^ 0x40))
    }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  /// Whether all bytes are printable ASCII, which needs no work.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 &- 0x20 < 0x5F }
  }
}

/// Gathers kept scalars into stretches between marks.
private struct PieceBuilder {
  private var pieces: [Sanitizer.Piece] = []
  private var kept = ""
  private var offset = 0

  mutating func keep(_ scalar: Unicode.Scalar) {
    kept.unicodeScalars.append(scalar == "\t" ? " " : scalar)
  }

  mutating func mark(_ scalar: Unicode.Scalar) {
    flush()
    append(Sanitizer.mark(of: scalar), isMark: true, bytes: UTF8.width(scalar))
  }

  mutating func finished() -> [Sanitizer.Piece] {
    flush()
    return pieces
  }

  private mutating func flush() {
    guard !kept.isEmpty else { return }
    append(kept, isMark: false, bytes: kept.utf8.count)
    kept = ""
  }

  private mutating func append(_ text: String, isMark: Bool, bytes: Int) {
    pieces.append(Sanitizer.Piece(text: text, isMark: isMark, source: offset..<offset + bytes))
    offset += bytes
  }
}
