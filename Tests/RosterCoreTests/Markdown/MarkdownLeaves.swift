import RosterCore

/// All text of a document, for checks on what is kept.
struct MarkdownLeaves {
  let source: SourceText
  /// Texts of paragraphs, headings and cells, in order.
  private(set) var texts: [MarkdownText] = []
  /// Lines of code and HTML, in order.
  private(set) var lines: [MarkdownLine] = []
  /// Info strings, destinations, titles and labels.
  private(set) var others: [MarkdownText] = []

  init(_ document: MarkdownDocument) {
    source = document.source
    add(document.blocks)
  }

  /// Everything that is shown, parts that are beside each other in the source joined.
  var strings: [String] {
    let shown = texts + others
    return shown.map { source.string(of: $0) } + lines.map { source.string(of: $0) }
  }

  private mutating func add(_ blocks: [MarkdownBlock]) {
    for block in blocks { add(block.kind) }
  }

  private mutating func add(_ kind: MarkdownBlock.Kind) {
    switch kind {
    case .heading(_, let content), .paragraph(let content): add(content)
    case .quote(let blocks): add(blocks)
    case .list(let list): for item in list.items { add(item.blocks) }
    case .code(let code):
      if let info = code.info { others.append(info) }
      lines += code.lines
    case .html(let html): lines += html
    case .table(let table):
      for cell in ([table.header] + table.rows).flatMap(\.cells) { add(cell.content) }
    case .definition(let definition):
      others += [definition.label, definition.destination] + (definition.title.map { [$0] } ?? [])
    case .thematicBreak: break
    }
  }

  private mutating func add(_ inlines: [MarkdownInline]) {
    for inline in inlines { add(inline.kind) }
  }

  private mutating func add(_ kind: MarkdownInline.Kind) {
    switch kind {
    case .text(let text), .html(let text): texts.append(text)
    case .code(let code): texts += code
    case .emphasis(let content), .strong(let content), .strikethrough(let content): add(content)
    case .link(let link), .image(let link):
      add(link.content)
      others += [link.destination] + (link.title.map { [$0] } ?? [])
    case .softBreak, .hardBreak: break
    }
  }
}
