internal import RosterCore

/// Lays out blocks that follow each other one part after the other, as far as they are asked for.
struct BlockFlow {
  private let layout: BlockLayout
  private let parts: [FlowPart]
  private let isTight: Bool
  private let end: Int
  private var index: Int
  /// The last part that has lines.
  private var previous: FlowPart.Kind?

  /// Starts before the first of some blocks.
  init(_ blocks: [MarkdownBlock], _ layout: BlockLayout, isTight: Bool = false) {
    let parts = FlowPart.parts(
      of: blocks, in: layout.source, end: layout.end, depth: layout.sectionDepth)
    self.init(parts, parts.indices, layout, isTight: isTight)
  }

  private init(_ parts: [FlowPart], _ range: Range<Int>, _ layout: BlockLayout, isTight: Bool) {
    self.parts = parts
    self.layout = layout
    self.isTight = isTight
    (index, end) = (range.lowerBound, range.upperBound)
  }

  /// The lines of the next part, with a blank line before them where one belongs; `nil` at the end.
  mutating func next() -> [PageLine]? {
    var lines: [PageLine] = []
    return addNext(to: &lines) ? lines : nil
  }

  /// All lines that are left.
  mutating func rest() -> [PageLine] {
    var lines: [PageLine] = []
    while addNext(to: &lines) {}
    return lines
  }

  /// Adds the lines of the next part, as ``next()`` returns them; `false` at the end.
  private mutating func addNext(to lines: inout [PageLine]) -> Bool {
    while index < end {
      let part = parts[index]
      let next = nextLines()
      guard !next.isEmpty else { continue }
      let isJoined = isTight || part.isContinued || previous.map { $0.isJoined(to: part.kind) } ?? true
      previous = part.kind
      if !isJoined { lines.append(PageLine()) }
      lines.add(next)
      return true
    }
    return false
  }

  /// What a section holds, behind a bar.
  private func section(_ content: Range<Int>) -> [PageLine] {
    guard !content.isEmpty else { return [] }
    let bar = StyledText(layout.theme.signs.quote + " ", layout.theme.quote)
    return layout.behind(bar, bar) { inner in
      var inner = inner
      inner.sectionDepth -= 1
      var flow = BlockFlow(parts, content, inner, isTight: isTight)
      return flow.rest()
    }
  }

  private mutating func nextLines() -> [PageLine] {
    let start = index
    index += 1
    switch parts[start].kind {
    case .block(let block, let end): return layout.ending(at: end).lines(of: block)
    case .text(let content, let keepsLines):
      return layout.wrapped(InlineLayout(context: layout.context, keepsLines: keepsLines).lines(of: content))
    case .html(let lines): return layout.lines(ofHTML: lines)
    case .tag(let tag, let closing):
      guard let closing else { return layout.line(of: tag.range) }
      index = closing + 1
      return layout.line(of: tag.content) + section(start + 1..<closing)
    }
  }
}

extension BlockLayout {
  /// The lines of blocks that follow each other, with blank lines between them where `isTight` is false.
  func lines(of blocks: [MarkdownBlock], isTight: Bool = false) -> [PageLine] {
    var flow = BlockFlow(blocks, self, isTight: isTight)
    return flow.rest()
  }

  /// A tag, or what it says, quietly on lines of its own.
  fileprivate func line(of tag: Range<Int>) -> [PageLine] {
    wrapped([inlines.verbatim(tag, theme.secondary)])
  }
}

extension FlowPart.Kind {
  /// Whether no blank line comes between this part and the next: headings keep to their text, definitions together.
  fileprivate func isJoined(to next: Self) -> Bool {
    guard case .block(let block, _) = self else { return false }
    let nextKind: MarkdownBlock.Kind? = if case .block(let block, _) = next { block.kind } else { nil }
    return switch (block.kind, nextKind) {
    case (.heading, .heading): false
    case (.heading, _), (.definition, .definition): true
    default: false
    }
  }
}

extension [PageLine] {
  /// Adds lines; the first ones are taken over and not copied, as margins inside each other would do so at each depth.
  mutating func add(_ lines: [PageLine]) {
    if isEmpty { self = lines } else { self += lines }
  }
}
