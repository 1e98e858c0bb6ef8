/// A part of the text of a file, such as its body or one section.
public struct TextSlice: Sendable {
  /// The text.
  public let source: SourceText
  /// The part of it, as byte offsets that lie between scalars.
  public let range: Range<Int>

  /// Creates a slice from a text and a range of byte offsets, or the whole text.
  ///
  /// - Precondition: The range lies within the text.
  public init(_ source: SourceText, in range: Range<Int>? = nil) {
    let whole = 0..<source.bytes.count
    precondition(range.map { $0.clamped(to: whole) == $0 } ?? true, "the range lies outside of the text")
    self.source = source
    self.range = range ?? whole
  }
}
