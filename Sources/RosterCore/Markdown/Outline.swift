/// The headings of a Markdown text.
///
/// They are those that ``MarkdownDocument`` has at its top level: a `#` line inside code, HTML, a list or a quote is none.
///
///     let source = SourceText(decoding: Array("# Role\n\nBe *kind*.\n\nLimits\n---\n".utf8))
///     Outline(of: source, in: 0..<source.bytes.count).headings.map(\.title)  // ["Role", "Limits"]
public struct Outline: Sendable, Equatable {
  /// One heading.
  public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public let level: Int
    /// The text without its marks.
    public let title: String
    /// Where its line starts in the source, in bytes, blanks before its text left out.
    public let offset: Int
    /// The number of its line, counted from the start of the range as `firstLine`.
    public let line: Int
  }

  /// The headings, in order.
  public let headings: [Heading]

  /// Finds the headings in a range of bytes, which starts at the start of a line.
  ///
  /// Only the block structure is read, and the text of the headings themselves.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - range: The bytes to look at, such as the body of an agent.
  ///   - firstLine: The number of the first line of `range`.
  public init(of source: SourceText, in range: Range<Int>, firstLine: Int = 1) {
    self.init(of: BlockParser.parse(source.bytes, in: range), in: source, firstLine: firstLine)
  }

  /// Finds the headings in the block structure of a text.
  init(of tree: BlockTree, in source: SourceText, firstLine: Int = 1) {
    headings = tree.children(of: 0).compactMap { child in
      let node = tree.nodes[child]
      guard case .heading(let level) = node.kind else { return nil }
      let title = source.plainText(of: InlineParser.parse(tree.text(of: child), in: tree))
      return Heading(level: level, title: title, offset: node.start, line: firstLine + node.firstLine)
    }
  }
}
