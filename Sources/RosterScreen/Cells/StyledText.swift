/// One line of sanitised text in several styles.
package struct StyledText: Hashable, Sendable {
  /// A stretch of text in one style.
  package struct Span: Hashable, Sendable {
    package var text: String
    package var style: Style
    /// The bytes of the file that the text shows, or `nil` where it is not from the file.
    ///
    /// Where their number is that of the text's bytes, byte stands for byte, and the span can be cut along
    /// them; otherwise, as for a mark, it is all or nothing.
    package var source: Range<Int>?

    package init(_ text: String, _ style: Style = .plain, source: Range<Int>? = nil) {
      self.text = text
      self.style = style
      self.source = source
    }
  }

  package var spans: [Span]

  package init(_ spans: [Span] = []) { self.spans = spans }

  package init(_ text: String, _ style: Style = .plain, source: Range<Int>? = nil) {
    self.init(text.isEmpty ? [] : [Span(text, style, source: source)])
  }

  /// The text without its styles.
  package var text: String { spans.reduce(into: "") { $0 += $1.text } }

  /// The bytes of the text.
  var bytes: [UInt8] { spans.reduce(into: []) { $0 += $1.text.utf8 } }

  /// How many bytes the text has.
  package var byteCount: Int { spans.reduce(0) { $0 + $1.text.utf8.count } }

  /// The cells it takes.
  package var width: Int { spans.reduce(0) { $0 + CellWidth.of($1.text) } }

  package var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  package static func + (left: Self, right: Self) -> Self { Self(left.spans + right.spans) }
  package static func += (left: inout Self, right: Self) { left.spans += right.spans }

  /// Adds text behind the last span.
  package mutating func append(_ text: String, _ style: Style = .plain, source: Range<Int>? = nil) {
    if !text.isEmpty { spans.append(Span(text, style, source: source)) }
  }
}
