extension SourceText {
  /// What inlines say without their marks: of links the text, of images the alternative text, a line end as a space.
  ///
  ///     // of the inlines of "Be **kind** to [users](https://a.b)"
  ///     // "Be kind to users"
  public func plainText(of inlines: [MarkdownInline]) -> String {
    inlines.map(plainText).joined()
  }

  private func plainText(of inline: MarkdownInline) -> String {
    switch inline.kind {
    case .text(let text), .html(let text): string(of: text)
    case .code(let texts): texts.map(string).joined()
    case .emphasis(let content), .strong(let content), .strikethrough(let content): plainText(of: content)
    case .link(let link), .image(let link): plainText(of: link.content)
    case .softBreak, .hardBreak: " "
    }
  }
}
