/// The words of an agent as they are written, and the titles of its sections.
///
/// It is the introduction of the description and the body, without code blocks and the addresses of links.
struct WrittenText {
  /// What the ranges of the words refer to.
  let source: SourceText
  /// The words in order.
  var words: [WrittenWord]
  /// The titles of the sections in order, without that of the whole.
  let titles: [String]
  /// The words folded, in order.
  let foldedWords: TokenList
  /// Whether all of the agent was read, and not only its first ``Limits/coveredBytes``.
  let isWhole: Bool

  init(of agent: Agent) {
    let introduction = Description(reading: agent.description ?? "").introduction
    let prefix = Array(introduction.utf8) + [ASCII.lineFeed, ASCII.lineFeed]
    let bytes = prefix + agent.readableBody.bytes
    let read = bytes.wholeScalars(upTo: Limits.coveredBytes)
    let source = SourceText(decoding: Array(read))
    let bodyStart = min(prefix.count, source.bytes.count)
    isWhole = read.count == bytes.count
    let document = MarkdownDocument(parsing: source, in: bodyStart..<source.bytes.count)
    var reader = WrittenTextReader(source)
    reader.scanner.scan(0..<bodyStart, .prose)
    reader.read(document.blocks)
    self.source = source
    words = reader.scanner.words
    foldedWords = reader.scanner.foldedWords
    let isTitled = reader.headings.count { $0.level == 1 } == 1
    titles = reader.headings.filter { $0.level > 1 || !isTitled }.map(\.title)
  }
}

/// Goes through the blocks of a document and hands their pieces to a scanner.
private struct WrittenTextReader {
  var scanner: WrittenWordScanner
  private(set) var headings: [(level: Int, title: String)] = []
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
    scanner = WrittenWordScanner(source.bytes)
  }

  mutating func read(_ blocks: [MarkdownBlock]) {
    for block in blocks { read(block) }
  }

  private mutating func read(_ block: MarkdownBlock) {
    switch block.kind {
    case .heading(let level, let content):
      headings.append((level, source.plainText(of: content)))
      read(content, .title)
    case .paragraph(let content): readParagraph(content)
    case .quote(let blocks): read(blocks)
    case .list(let list): for item in list.items { read(item.blocks) }
    case .table(let table):
      for cell in table.header.cells { read(cell.content, .title) }
      for cell in table.rows.flatMap(\.cells) { read(cell.content, .prose) }
    case .html(let lines):
      for line in lines {
        scanner.separate(.stop)
        scanner.scan(line.range, .prose)
      }
    case .code, .definition, .thematicBreak: break
    }
  }

  private mutating func readParagraph(_ content: [MarkdownInline]) {
    if case .strong(let label) = content.first?.kind {
      read(label, .leadIn)
      read(inlines: content.dropFirst(), .prose)
    } else {
      read(content, .prose)
    }
  }

  private mutating func read(_ content: [MarkdownInline], _ setting: WrittenWord.Setting) {
    scanner.separate(.stop)
    read(inlines: content[...], setting)
  }

  private mutating func read(inlines: ArraySlice<MarkdownInline>, _ setting: WrittenWord.Setting) {
    for inline in inlines { read(inline, setting) }
  }

  private mutating func read(_ inline: MarkdownInline, _ setting: WrittenWord.Setting) {
    switch inline.kind {
    case .text(let text):
      if text.replacement == nil { scanner.scan(text.range, setting) } else { scanner.separate(.sign) }
    case .code(let pieces):
      if pieces.count == 1 { scanner.scanCode(pieces[0].range) } else { scanner.separate(.sign) }
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      read(inlines: content[...], setting)
    case .link(let link), .image(let link):
      // The text of a bare link is its address.
      if source.plainText(of: link.content).contains("/") { return scanner.separate(.sign) }
      read(inlines: link.content[...], setting)
    case .softBreak: scanner.separate(.space)
    case .hardBreak, .html: scanner.separate(.stop)
    }
  }
}
