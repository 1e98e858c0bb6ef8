internal import RosterCore

/// Sets lines of code one after the other, what stands out in them in styles of its own.
struct CodeLayout {
  let inlines: InlineLayout
  /// What knows the language, where one is named and known.
  private(set) var lexer: CodeLexer?

  /// A line as it stands, its tabs as spaces, so that it keeps its shape.
  mutating func text(of line: MarkdownLine) -> StyledText {
    var text = StyledText(String(repeating: " ", count: line.indent))
    var column = line.indent
    for (range, style) in parts(of: line.range) { add(range, style, to: &text, &column) }
    return text
  }

  /// The line in parts of one style.
  private mutating func parts(of line: Range<Int>) -> [(Range<Int>, Style)] {
    let tokens = lexer?.tokens(inLine: line, of: inlines.source.bytes) ?? []
    var parts: [(Range<Int>, Style)] = []
    var start = line.lowerBound
    for token in tokens {
      parts.append((start..<token.range.lowerBound, .plain))
      parts.append((token.range, inlines.theme.style(of: token.kind)))
      start = token.range.upperBound
    }
    return (parts + [(start..<line.upperBound, .plain)]).filter { !$0.0.isEmpty }
  }

  private func add(_ range: Range<Int>, _ style: Style, to text: inout StyledText, _ column: inout Int) {
    var start = range.lowerBound
    for tab in range where inlines.source.bytes[tab] == UInt8(ascii: "\t") {
      let part = inlines.verbatim(start..<tab, style)
      column += part.width
      let spaces = Self.tabStop - column % Self.tabStop
      text += part
      text.append(String(repeating: " ", count: spaces), source: tab..<tab + 1)
      column += spaces
      start = tab + 1
    }
    let rest = inlines.verbatim(start..<range.upperBound, style)
    text += rest
    column += rest.width
  }

  private static let tabStop = 4
}

extension Theme {
  /// The style of what stands out in code.
  fileprivate func style(of kind: CodeToken.Kind) -> Style {
    switch kind {
    case .keyword, .number: keyword
    case .string: string
    case .comment: comment
    case .key: key
    case .added: added
    case .removed: removed
    }
  }
}
