import RosterCore
import Testing

/// A Markdown tree as text, one block on a line.
///
/// Blocks inside others are indented. Text is quoted; `em`, `strong`, `del`, `code`, `link`, `image` and `html` name
/// inlines; `soft` and `hard` are line breaks.
struct MarkdownDump {
  let source: SourceText

  static func of(_ markdown: String) -> String {
    let source = SourceText(decoding: Array(markdown.utf8))
    let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
    return MarkdownDump(source: source).lines(document.blocks).joined(separator: "\n")
  }

  private func lines(_ blocks: [MarkdownBlock]) -> [String] { blocks.flatMap(lines) }

  private func lines(_ block: MarkdownBlock) -> [String] {
    switch block.kind {
    case .heading(let level, let content): ["heading \(level): \(text(content))"]
    case .paragraph(let content): ["paragraph: \(text(content))"]
    case .quote(let blocks): ["quote"] + indented(lines(blocks))
    case .list(let list): lines(list)
    case .code(let code): ["code" + info(code)] + indented(code.lines.map { quoted(source.string(of: $0)) })
    case .html(let lines): ["html"] + indented(lines.map { quoted(source.string(of: $0)) })
    case .table(let table): lines(table)
    case .definition(let definition): [line(definition)]
    case .thematicBreak: ["break"]
    }
  }

  private func lines(_ list: MarkdownList) -> [String] {
    let start = list.start.map { "ordered \($0)" } ?? "bullets"
    let items = list.items.flatMap { item in
      [item.isDone.map { "item, \($0 ? "done" : "open")" } ?? "item"] + indented(lines(item.blocks))
    }
    return ["\(start), \(list.isTight ? "tight" : "loose")"] + indented(items)
  }

  private func lines(_ table: MarkdownTable) -> [String] {
    let columns = table.columns.map { "\($0)" }.joined(separator: " ")
    let rows = ([table.header] + table.rows).map { row in
      row.cells.map { text($0.content) }.joined(separator: " | ")
    }
    return ["table: \(columns)"] + indented(rows)
  }

  private func line(_ definition: LinkDefinition) -> String {
    let title = definition.title.map { " " + quoted(source.string(of: $0)) } ?? ""
    return "definition \(string(definition.label)): \(string(definition.destination))" + title
  }

  private func info(_ code: MarkdownCode) -> String { code.info.map { " (" + string($0) + ")" } ?? "" }
  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }
  private func string(_ text: MarkdownText) -> String { source.string(of: text) }
  private func quoted(_ text: String) -> String { "\"" + text + "\"" }

  // MARK: Inlines

  private func text(_ inlines: [MarkdownInline]) -> String { inlines.map(text).joined(separator: " ") }

  private func text(_ inline: MarkdownInline) -> String {
    switch inline.kind {
    case .text(let text): quoted(string(text))
    case .code(let texts): "code(\(quoted(texts.map(string).joined())))"
    case .emphasis(let content): "em(\(text(content)))"
    case .strong(let content): "strong(\(text(content)))"
    case .strikethrough(let content): "del(\(text(content)))"
    case .link(let link): "link(\(text(link)))"
    case .image(let link): "image(\(text(link)))"
    case .html(let text): "html(\(string(text)))"
    case .softBreak: "soft"
    case .hardBreak: "hard"
    }
  }

  private func text(_ link: MarkdownLink) -> String {
    let title = link.title.map { " " + quoted(string($0)) } ?? ""
    return text(link.content) + " -> " + string(link.destination) + title
  }
}

/// One example of the Markdown tables of tests.
struct MarkdownCase: CustomTestStringConvertible {
  let id: String
  let markdown: String
  let tree: String
  var testDescription: String { id }

  init(_ id: String, _ markdown: String, _ tree: String) {
    self.id = id
    self.markdown = markdown
    self.tree = tree
  }
}
