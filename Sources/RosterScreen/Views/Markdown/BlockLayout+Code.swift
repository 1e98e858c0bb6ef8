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
    return lines + code.lines.trimmingBlankLines(in: source).map(codeLine)
  }

  private static let codeIndent = "  "

  private func codeLine(_ line: MarkdownLine) -> PageLine {
    var text = StyledText(Self.codeIndent + String(repeating: " ", count: line.indent))
    text += expandingTabs(line)
    return PageLine(text.isBlank ? StyledText() : text, offset: line.range.lowerBound, isWide: true)
  }

  /// A line of code with its tabs as spaces, so that it keeps its shape.
  private func expandingTabs(_ line: MarkdownLine) -> StyledText {
    var text = StyledText()
    var column = line.indent
    var start = line.range.lowerBound
    for tab in line.range where source.bytes[tab] == UInt8(ascii: "\t") {
      let part = inlines.verbatim(start..<tab, .plain)
      let spaces = Self.tabStop - (column + part.width) % Self.tabStop
      text += part
      text.append(String(repeating: " ", count: spaces), source: tab..<tab + 1)
      column += part.width + spaces
      start = tab + 1
    }
    return text + inlines.verbatim(start..<line.range.upperBound, .plain)
  }

  private static let tabStop = 4
}

extension [MarkdownLine] {
  /// The lines without blank ones at both ends.
  fileprivate func trimmingBlankLines(in source: SourceText) -> Self {
    let isText = { (line: MarkdownLine) in source.bytes[line.range].contains { $0 > 0x20 } }
    guard let first = firstIndex(where: isText), let last = lastIndex(where: isText) else { return [] }
    return Array(self[first...last])
  }
}
