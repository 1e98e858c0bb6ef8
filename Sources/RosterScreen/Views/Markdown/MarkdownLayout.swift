package import RosterCore

/// Lays out a Markdown document for reading.
///
/// One blank line stands between blocks; headings keep to what follows them. Text is wrapped; code, and tables that
/// cannot be made narrow enough, stay wide. What a document links to is shown, and so are its tags.
package struct MarkdownLayout {
  /// The cells that lines may take.
  let width: Int
  let theme: Theme

  /// Creates a layout for lines of `width` cells; one below 2 counts as 2.
  package init(width: Int, theme: Theme) {
    self.width = max(width, 2)
    self.theme = theme
  }

  /// The lines of a document.
  ///
  /// Their offsets count in the source of the document and do not decrease. No line takes more cells than the width,
  /// unless it is marked as wide.
  package func lines(of document: MarkdownDocument) -> [PageLine] {
    var flow = flow(of: document)
    return flow.rest()
  }

  /// The same lines, block by block.
  func flow(of document: MarkdownDocument) -> BlockFlow {
    let prose = min(width, DetailLayout.proseWidth)
    let context = LayoutContext(source: document.source, theme: theme, width: prose)
    let layout = BlockLayout(context: context, width: width, proseWidth: prose)
    return BlockFlow(document.blocks, layout)
  }
}
