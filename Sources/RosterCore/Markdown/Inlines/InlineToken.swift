/// A stretch of inline text, before it is known what contains what; ranges are offsets into an ``InlineText``.
enum InlineToken {
  case text(Range<Int>)
  case reference(Range<Int>, String)
  case code(content: Range<Int>, whole: Range<Int>)
  case html(Range<Int>)
  case autolink(Autolink)
  case softBreak(Int)
  /// The backslash or spaces that force the break, with the line end.
  case hardBreak(Range<Int>)
  /// An index into the ``DelimiterRuns`` of the text.
  case delimiters(Int)
  /// `[` or `![`; text where nothing turns it into the start of a link.
  case bracket(Range<Int>)
  case linkStart(Range<Int>, LinkTarget)
  /// From the `]` to the end of the link.
  case linkEnd(Range<Int>)
}

/// What a link or image leads to.
struct LinkTarget {
  let isImage: Bool
  let destination: MarkdownText
  let title: MarkdownText?
}
