/// A piece of text of a document: bytes of the source as they stand, or what they stand for.
///
/// The paragraph `a&amp;b` holds three pieces: `a`, `&` with the range of `&amp;`, and `b`. A backslash escape
/// needs no replacement: the piece begins behind the backslash.
public struct MarkdownText: Hashable, Sendable {
  /// Where the piece stands in the source, as byte offsets.
  public let range: Range<Int>
  /// The text that is meant where it is not spelled by the bytes of ``range``.
  public let replacement: String?

  /// Creates a piece that reads as its bytes do, or as `replacement`.
  init(_ range: Range<Int>, replacement: String? = nil) {
    self.range = range
    self.replacement = replacement
  }
}

/// One line of code or HTML, without the marks of the blocks around it and without its line end.
public struct MarkdownLine: Hashable, Sendable {
  /// Where the text of the line stands in the source, as byte offsets.
  public let range: Range<Int>
  /// Spaces that stand before the text: what is left of a tab that the indentation went through.
  public let indent: Int

  init(_ range: Range<Int>, indent: Int = 0) {
    self.range = range
    self.indent = indent
  }
}

extension SourceText {
  /// What a piece of a document says.
  public func string(of text: MarkdownText) -> String {
    text.replacement ?? string(in: text.range)
  }

  /// A line of code or HTML with the spaces before it.
  public func string(of line: MarkdownLine) -> String {
    String(repeating: " ", count: line.indent) + string(in: line.range)
  }
}
