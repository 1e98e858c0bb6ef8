internal import RosterCore

/// Cuts blocks into parts.
struct FlowCutter {
  let source: SourceText
  /// The byte from which on nothing is taken.
  let end: Int
  private(set) var parts: [FlowPart] = []

  init(source: SourceText, end: Int) {
    self.source = source
    self.end = end
  }

  mutating func add(_ block: MarkdownBlock) {
    let start = parts.count
    switch block.kind {
    case .paragraph(let content) where mayHoldTag(block.range): add(content, start)
    case .html(let lines) where !isVerbatim(lines): add(lines, start)
    case .list, .quote: add(container: block, start)
    default: append(.block(block, end: end), start)
    }
  }

  private mutating func append(_ kind: FlowPart.Kind, _ start: Int) {
    parts.append(FlowPart(kind: kind, isContinued: parts.count > start))
  }

  private func mayHoldTag(_ range: Range<Int>) -> Bool {
    source.bytes[range].contains(UInt8(ascii: "<"))
  }

  /// Whether a block of HTML holds no lines of their own: comments, scripts and the like go to their own ends.
  private func isVerbatim(_ lines: [MarkdownLine]) -> Bool {
    guard let first = lines.first?.range else { return true }
    let start = String(decoding: source.bytes[first].prefix(16), as: UTF8.self).lowercased()
      .drop { $0 == " " || $0 == "\t" }
    return ["<!", "<?", "<pre", "<script", "<style", "<textarea"].contains { start.hasPrefix($0) }
  }

  // MARK: Lines

  private mutating func add(_ lines: [MarkdownLine], _ start: Int) {
    var rest: [MarkdownLine] = []
    for line in lines {
      guard let tag = LoneTag(in: source.bytes, line: line.range) else {
        rest.append(line)
        continue
      }
      if !rest.isEmpty { append(.html(rest), start) }
      append(.tag(tag, closing: nil), start)
      rest = []
    }
    if !rest.isEmpty { append(.html(rest), start) }
  }

  private mutating func add(_ content: [MarkdownInline], _ start: Int) {
    var rest: [MarkdownInline] = []
    var line: [MarkdownInline] = []
    for inline in content where inline.range.lowerBound < end {
      line.append(inline)
      if inline.isBreak { add(&line, to: &rest, start) }
    }
    add(&line, to: &rest, start)
    addText(&rest, start)
  }

  /// Adds lines of a paragraph without the breaks at their end.
  private mutating func addText(_ content: inout [MarkdownInline], _ start: Int) {
    while content.last?.isBreak == true { content.removeLast() }
    let isBehindTag = parts.count > start
    if !content.isEmpty { append(.text(content, keepsLines: isBehindTag), start) }
    content = []
  }

  /// Adds a line of a paragraph, as a tag where it is one.
  private mutating func add(_ line: inout [MarkdownInline], to rest: inout [MarkdownInline], _ start: Int) {
    defer { line = [] }
    guard let tag = tag(in: line) else {
      rest += line
      return
    }
    addText(&rest, start)
    append(.tag(tag, closing: nil), start)
  }

  // MARK: Containers

  /// Adds a list or quote, and behind it what only laziness makes part of it, from a closing tag on.
  ///
  /// A line that is not set in goes on the paragraph of a list item above it, but a tag there closes a section around
  /// the list.
  private mutating func add(container block: MarkdownBlock, _ start: Int) {
    let rest = mayHoldTag(block.range) ? lazyRest(of: block) : []
    append(.block(block, end: rest.first?.range.lowerBound ?? end), start)
    add(Array(rest), start)
  }

  private func lazyRest(of container: MarkdownBlock) -> ArraySlice<MarkdownInline> {
    let content = container.lastParagraph
    let margin = column(of: container.range.lowerBound)
    let lines = content.split(whereSeparator: \.isBreak)
    let line = lines.first { line in
      guard let tag = tag(in: Array(line)) else { return false }
      return tag.isClosing && column(of: tag.range.lowerBound) <= margin
    }
    return line.map { content[$0.startIndex...] } ?? []
  }

  /// The bytes before an offset in its line.
  private func column(of offset: Int) -> Int {
    let start = source.bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }
    return offset - (start.map { $0 + 1 } ?? 0)
  }

  private func tag(in line: [MarkdownInline]) -> LoneTag? {
    let content = line.filter { !$0.isBreak }
    guard let first = content.first, let last = content.last, content.allSatisfy(\.isPlain) else {
      return nil
    }
    let start = first.range.lowerBound
    // An escaped bracket is no tag; the range of an escape begins behind the backslash.
    guard start == 0 || source.bytes[start - 1] != UInt8(ascii: "\\") else { return nil }
    return LoneTag(in: source.bytes, line: start..<last.range.upperBound)
  }
}

extension MarkdownInline {
  fileprivate var isBreak: Bool { kind == .softBreak || kind == .hardBreak }

  /// Whether it is text or HTML as it stands.
  fileprivate var isPlain: Bool {
    switch kind {
    case .text(let text), .html(let text): text.replacement == nil
    default: false
    }
  }
}

extension MarkdownBlock {
  /// The text at the end of a container; nothing where another block ends it.
  fileprivate var lastParagraph: [MarkdownInline] {
    switch kind {
    case .paragraph(let content): content
    case .quote(let blocks): blocks.last?.lastParagraph ?? []
    case .list(let list): list.items.last?.blocks.last?.lastParagraph ?? []
    default: []
    }
  }
}
