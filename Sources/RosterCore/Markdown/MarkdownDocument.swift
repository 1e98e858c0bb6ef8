/// A Markdown text as a tree: CommonMark with the tables, task lists, strikethrough and bare links of GitHub.
///
/// Nothing makes parsing fail and no word is left out: what is not understood is text. Time grows with the length of
/// the text in a straight line, whatever it holds.
///
///     let source = SourceText(decoding: Array("# Role\n\nBe *kind*.\n".utf8))
///     let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
///     // heading(level: 1, [text "Role"]), paragraph([text "Be ", emphasis([text "kind"]), text "."])
///
/// Source: CommonMark 0.31.2 and GitHub Flavored Markdown 0.29.
public struct MarkdownDocument: Sendable {
  /// The text that was parsed, to which all ranges refer.
  public let source: SourceText
  /// The blocks of the document, in order.
  public let blocks: [MarkdownBlock]
  /// What was found that its author would want to know.
  public let diagnostics: [Diagnostic]

  /// Parses a range of bytes, which starts at the start of a line.
  public init(parsing source: SourceText, in range: Range<Int>) {
    let tree = BlockParser.parse(source.bytes, in: range)
    self.source = source
    blocks = BlockBuilder(tree: tree).blocks(in: 0)
    diagnostics = tree.diagnostics(in: source)
  }
}

extension BlockTree {
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    guard let tooDeep else { return [] }
    return [Diagnostic(.markdownTooDeep(limit: Limits.markdownDepth), at: source.position(of: tooDeep))]
  }
}
