internal import RosterCore

/// Lays out blocks inside the margins of those around them.
struct BlockLayout {
  let context: LayoutContext
  /// The cells that lines may take.
  var width: Int
  /// The cells that prose may take.
  var proseWidth: Int
  /// How many bullet lists stand around the blocks.
  var bulletDepth = 0
  /// How many sections may still stand inside each other; deeper tags enclose nothing, which bounds the recursion.
  var sectionDepth = 32
  /// The byte of the source from which on nothing is laid out.
  var end = Int.max

  /// The same layout, up to a byte of the source.
  func ending(at end: Int) -> BlockLayout {
    var layout = self
    layout.end = end
    return layout
  }

  var source: SourceText { context.source }
  var theme: Theme { context.theme }
  var inlines: InlineLayout { InlineLayout(context: context) }

  /// The lines of one block.
  func lines(of block: MarkdownBlock) -> [PageLine] {
    switch block.kind {
    case .heading(let level, let content): heading(content, level: level, at: block.range.lowerBound)
    case .paragraph(let content): wrapped(inlines.lines(of: content))
    case .quote(let blocks): quote(blocks)
    case .list(let list): lines(of: list)
    case .code(let code): lines(of: code, at: block.range.lowerBound)
    case .html(let html): lines(ofHTML: html)
    case .table(let table): lines(of: table)
    case .definition(let definition): wrapped([inlines.line(of: definition)])
    case .thematicBreak: [PageLine(context.rule(proseWidth), offset: block.range.lowerBound)]
    }
  }

  private func quote(_ blocks: [MarkdownBlock]) -> [PageLine] {
    let bar = StyledText(theme.signs.quote + " ", theme.quote)
    return behind(bar, bar) { $0.lines(of: blocks) }
  }

  // MARK: Headings

  /// A heading, a line below it at level 1; no lines where it has no text.
  private func heading(_ content: [MarkdownInline], level: Int, at offset: Int) -> [PageLine] {
    let style = level <= 2 ? theme.heading.overlaid(with: theme.accent) : theme.heading
    let title = inlines.lines(of: content, style)
    guard !title.allSatisfy(\.isBlank) else { return [] }
    let mark = StyledText(quietMark(level: level), theme.secondary)
    let indent = StyledText(String(repeating: " ", count: mark.width))
    var lines = behind(mark, indent) { $0.wrapped(title).searched(as: .headings) }
    lines[0].heading = level
    lines[0].offset = offset
    if level == 1 { lines.append(PageLine(context.rule(lines.map(\.text.width).max() ?? 0))) }
    return lines
  }

  /// What tells the levels from 3 on apart where there is no colour to do it.
  private func quietMark(level: Int) -> String {
    level < 3 ? "" : String(repeating: theme.signs.breadcrumb, count: level - 2) + " "
  }

  // MARK: Margins

  /// What a smaller layout makes, with `first` before its first line and `rest`, as wide, before the others.
  ///
  /// There is at least one line. Where the marks would leave too few cells they are left out.
  func behind(
    _ first: StyledText, _ rest: StyledText, bulletDepth: Int? = nil, _ layOut: (BlockLayout) -> [PageLine]
  ) -> [PageLine] {
    let markWidth = rest.width
    let hasRoom = width - markWidth >= context.minimumWidth
    let margin = hasRoom ? markWidth : 0
    var inner = self
    inner.width -= margin
    inner.proseWidth -= margin
    inner.bulletDepth = bulletDepth ?? self.bulletDepth
    var lines = layOut(inner)
    if lines.isEmpty { lines = [PageLine()] }
    guard hasRoom else { return lines }
    lines[0].put(behind: first)
    for index in lines.indices.dropFirst() { lines[index].put(behind: rest) }
    return lines
  }

  /// Text as lines of prose; each part starts on a line of its own.
  func wrapped(_ parts: [StyledText]) -> [PageLine] {
    parts.flatMap { $0.wrapped(to: proseWidth) }.map { PageLine($0, offset: $0.firstOffset) }
  }
}

extension PageLine {
  /// Puts a mark before the line; where nothing follows, without blanks at its end.
  fileprivate mutating func put(behind mark: StyledText) {
    if text.isEmpty { text = mark.trimmingTrailingBlanks } else { text.put(behind: mark) }
    guard !searched.isEmpty else { return }
    let shift = mark.byteCount
    searched = searched.map {
      Searched(field: $0.field, bytes: $0.bytes.lowerBound + shift..<$0.bytes.upperBound + shift)
    }
  }
}

extension StyledText {
  /// The first byte of the source that the text shows.
  var firstOffset: Int? { spans.lazy.compactMap(\.source?.lowerBound).first }

  /// Puts a mark before the text, as one span where both are marks of one style: margins inside each other add up.
  fileprivate mutating func put(behind mark: StyledText) {
    var marks = mark.spans[...]
    if let last = marks.last, let first = spans.first, last.source == nil, first.source == nil,
      last.style == first.style
    {
      spans[0].text = last.text + first.text
      marks.removeLast()
    }
    if !marks.isEmpty { spans.insert(contentsOf: marks, at: 0) }
  }

  /// What the text shows of the source: without margins and marks.
  var shownSource: String { spans.reduce(into: "") { $0 += $1.source == nil ? "" : $1.text } }

  /// The text without blanks at its end that are not from the source.
  var trimmingTrailingBlanks: StyledText {
    var text = self
    while let last = text.spans.popLast() {
      let end = last.source == nil ? last.text.lastIndex { $0 != " " } : last.text.indices.last
      guard let end else { continue }
      text.append(String(last.text[...end]), last.style, source: last.source)
      break
    }
    return text
  }
}
