/// Makes the tree of inlines from tokens.
struct InlineBuilder {
  private enum Mark {
    case emphasis, strong, strikethrough
    case link(LinkTarget)
  }

  /// An inline that is open.
  private struct Frame {
    let mark: Mark
    let start: Int
    var children: [MarkdownInline] = []
  }

  private let text: InlineText
  private var frames: [Frame] = []
  private var inlines: [MarkdownInline] = []
  /// How many marks opened beyond ``Limits/markdownDepth``; they are text, and so is what closes them.
  private var unopened = 0
  /// How many links are open, images not counted.
  private var openLinks = 0

  static func build(_ tokens: [InlineToken], runs: DelimiterRuns, text: InlineText) -> [MarkdownInline] {
    var builder = InlineBuilder(text: text)
    for token in tokens { builder.add(token, runs: runs) }
    return builder.inlines
  }

  private init(text: InlineText) { self.text = text }

  private mutating func add(_ token: InlineToken, runs: DelimiterRuns) {
    switch token {
    case .text(let range), .bracket(let range): addText(range)
    case .reference(let range, let replacement):
      let source = text.sourceRange(of: range)
      add(.text(MarkdownText(source, replacement: replacement)), source)
    case .code(let content, let whole): add(.code(text.texts(in: content)), text.sourceRange(of: whole))
    case .html(let range): addHTML(range)
    case .autolink(let autolink): add(autolink)
    case .softBreak(let offset): add(.softBreak, text.sourceRange(of: offset..<offset + 1))
    case .hardBreak(let range): add(.hardBreak, text.sourceRange(of: range))
    case .delimiters(let index): add(runs[index])
    case .linkStart(let range, let target): open(.link(target), range)
    case .linkEnd(let range): close(range)
    }
  }

  private mutating func add(_ kind: MarkdownInline.Kind, _ source: Range<Int>) {
    append(MarkdownInline(kind, range: source))
  }

  private mutating func append(_ inline: MarkdownInline) {
    if frames.isEmpty {
      inlines.append(inline)
    } else {
      frames[frames.count - 1].children.append(inline)
    }
  }

  // MARK: Leaves

  private mutating func addText(_ range: Range<Int>) {
    for piece in text.texts(in: range) { appendText(piece) }
  }

  /// Adds text, to the piece before it where the two meet in the source.
  private mutating func appendText(_ piece: MarkdownText) {
    let last = frames.last.map(\.children.last) ?? inlines.last
    guard case .text(let before)? = last?.kind, before.replacement == nil, piece.replacement == nil,
      before.range.upperBound == piece.range.lowerBound
    else { return add(.text(piece), piece.range) }
    let joined = MarkdownText(before.range.lowerBound..<piece.range.upperBound)
    if frames.isEmpty { inlines.removeLast() } else { frames[frames.count - 1].children.removeLast() }
    add(.text(joined), joined.range)
  }

  private mutating func addHTML(_ range: Range<Int>) {
    for piece in text.texts(in: range) {
      add(piece.replacement == nil ? .html(piece) : .softBreak, piece.range)
    }
  }

  /// Adds an address as a link; inside a link it is text, since links contain no links.
  private mutating func add(_ autolink: Autolink) {
    guard openLinks == 0 else { return addText(autolink.text) }
    let source = text.sourceRange(of: autolink.text)
    let destination = autolink.prefix.isEmpty ? nil : autolink.prefix + text.string(in: autolink.text)
    let link = MarkdownLink(
      content: [MarkdownInline(.text(MarkdownText(source)), range: source)],
      destination: MarkdownText(source, replacement: destination), title: nil)
    add(.link(link), text.sourceRange(of: autolink.whole))
  }

  // MARK: Containers

  private mutating func add(_ run: DelimiterRun) {
    var offset = run.range.lowerBound
    for width in run.closings {
      close(offset..<offset + width)
      offset += width
    }
    addText(run.rest)
    offset = run.rest.upperBound
    for width in run.openings.reversed() {
      let mark: Mark = run.isStrikethrough ? .strikethrough : width == 2 ? .strong : .emphasis
      open(mark, offset..<offset + width)
      offset += width
    }
  }

  private mutating func open(_ mark: Mark, _ range: Range<Int>) {
    guard frames.count < Limits.markdownDepth else {
      unopened += 1
      return addText(range)
    }
    if case .link(let target) = mark, !target.isImage { openLinks += 1 }
    frames.append(Frame(mark: mark, start: text.sourceRange(of: range).lowerBound))
  }

  private mutating func close(_ range: Range<Int>) {
    guard unopened == 0, let frame = frames.popLast() else {
      unopened -= 1
      return addText(range)
    }
    add(kind(of: frame), frame.start..<text.sourceRange(of: range).upperBound)
  }

  private mutating func kind(of frame: Frame) -> MarkdownInline.Kind {
    switch frame.mark {
    case .emphasis: return .emphasis(frame.children)
    case .strong: return .strong(frame.children)
    case .strikethrough: return .strikethrough(frame.children)
    case .link(let target):
      let link = MarkdownLink(content: frame.children, destination: target.destination, title: target.title)
      guard !target.isImage else { return .image(link) }
      openLinks -= 1
      return .link(link)
    }
  }
}
