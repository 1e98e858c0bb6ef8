/// A part of the text of a paragraph, a heading or a table cell.
public struct MarkdownInline: Hashable, Sendable {
  /// What an inline is, with what it holds.
  public enum Kind: Hashable, Sendable {
    /// Plain text.
    case text(MarkdownText)
    /// A code span; a line end inside it is a piece that reads as one space.
    case code([MarkdownText])
    /// `*text*`
    case emphasis([MarkdownInline])
    /// `**text**`
    case strong([MarkdownInline])
    /// `~~text~~`
    case strikethrough([MarkdownInline])
    /// A link, also `<https://…>` and a bare address.
    case link(MarkdownLink)
    /// An image; the content of the link is its alternative text.
    case image(MarkdownLink)
    /// A tag or comment, or the part of one on one line; prompts use tags of their own, so it is text to be shown.
    case html(MarkdownText)
    /// A line end that reads as a space.
    case softBreak
    /// A line end that is meant.
    case hardBreak
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands in the source, marks included, as byte offsets.
  public let range: Range<Int>

  init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// A link or an image.
public struct MarkdownLink: Hashable, Sendable {
  /// The text of the link.
  public let content: [MarkdownInline]
  /// What it points to; it stands in the definition where the link is a reference.
  public let destination: MarkdownText
  /// The title, without its quotes.
  public let title: MarkdownText?
}
