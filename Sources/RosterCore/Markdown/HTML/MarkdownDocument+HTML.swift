extension MarkdownDocument {
  /// The document as HTML: the elements that stand for its blocks, without a page around them.
  ///
  /// What the text itself holds of HTML is shown as text, hidden characters as visible marks, and addresses that would
  /// run a script are left out, so that the result can stand in any page. Of a table no cell is dropped.
  ///
  ///     // of "Be *kind* to <b>users</b>\n"
  ///     // "<p>Be <em>kind</em> to &lt;b&gt;users&lt;/b&gt;</p>\n"
  ///
  /// - Parameter isTrusting: Whether HTML, addresses and hidden characters of the text stay as they are, as in the
  ///   examples of the CommonMark specification.
  /// - Returns: Lines that each end in a line feed; empty for a document without blocks.
  public func html(isTrusting: Bool = false) -> String {
    var writer = HTMLWriter(source: source, isTrusting: isTrusting)
    writer.write(blocks)
    return writer.output
  }
}
