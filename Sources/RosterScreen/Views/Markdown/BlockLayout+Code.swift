internal import RosterCore

extension BlockLayout {
  /// A code block: its language, quietly, and its lines as they are, set in.
  ///
  /// Blank lines at its start and end are left out: what follows has a blank line of its own.
  func lines(of code: MarkdownCode, at offset: Int) -> [PageLine] {
    var lines: [PageLine] = []
    if let info = code.info {
      let indent = StyledText(Self.codeIndent)
      lines = behind(indent, indent) { $0.wrapped([inlines.text(info, theme.secondary)]) }
      lines[0].offset = offset
    }
    var layout = CodeLayout(
      inlines: inlines, lexer: code.language.flatMap { CodeLexer(language: source.string(of: $0)) })
    return lines
      + code.lines.trimmingBlankLines(in: source).map { line in
        let text = StyledText(Self.codeIndent) + layout.text(of: line)
        return PageLine(text.isBlank ? StyledText() : text, offset: line.range.lowerBound, isWide: true)
      }
  }

  private static let codeIndent = "  "
}

extension [MarkdownLine] {
  /// The lines without blank ones at both ends.
  fileprivate func trimmingBlankLines(in source: SourceText) -> Self {
    let isText = { (line: MarkdownLine) in source.bytes[line.range].contains { $0 > 0x20 } }
    guard let first = firstIndex(where: isText), let last = lastIndex(where: isText) else { return [] }
    return Array(self[first...last])
  }
}
