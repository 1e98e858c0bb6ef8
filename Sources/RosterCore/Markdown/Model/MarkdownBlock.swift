/// A part of the structure of a document: a heading, a paragraph, a list and so on.
public struct MarkdownBlock: Hashable, Sendable {
  /// What a block is, with what it holds.
  public enum Kind: Hashable, Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, [MarkdownInline])
    /// Running text.
    case paragraph([MarkdownInline])
    /// A block quote.
    case quote([MarkdownBlock])
    /// A bullet or ordered list.
    case list(MarkdownList)
    /// Fenced or indented code.
    case code(MarkdownCode)
    /// HTML, or text between tags of the author's own; shown as it stands.
    case html([MarkdownLine])
    /// A table.
    case table(MarkdownTable)
    /// `[label]: target "title"`
    case definition(LinkDefinition)
    /// A rule across the page.
    case thematicBreak
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands in the source, from its first mark to the end of its last line, as byte offsets.
  public let range: Range<Int>

  init(_ kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// A code block.
public struct MarkdownCode: Hashable, Sendable {
  /// The text behind the opening fence, or `nil` where there is none.
  public let info: MarkdownText?
  /// The lines between the fences.
  public let lines: [MarkdownLine]
  /// The first word of ``info``, which names the language by custom.
  public let language: MarkdownText?
}

/// A target that links refer to by its label.
public struct LinkDefinition: Hashable, Sendable {
  /// The label as it is written, without its brackets.
  public let label: MarkdownText
  /// What links with this label point to.
  public let destination: MarkdownText
  /// The title, without its quotes.
  public let title: MarkdownText?
  /// Where the definition stands in the source, as byte offsets.
  public let range: Range<Int>
}
