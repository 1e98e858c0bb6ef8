/// Writes the blocks of a document as HTML.
///
/// Source: the output that goes with the examples of CommonMark 0.31.2 and GitHub Flavored Markdown 0.29.
struct HTMLWriter {
  let source: SourceText
  /// Whether HTML, addresses and characters of the text go into the output as they stand.
  let isTrusting: Bool
  var output = ""
  /// The bytes of definitions that references may still repeat; beyond them only their text is written.
  ///
  /// A thousand references to one long address would otherwise make a page of a thousand times its length.
  /// Source: cmark 0.31, `references.c`, which bounds what references expand to in the same way.
  var referenceBytes: Int
  /// The empty cells that rows shorter than their table may still be given; beyond them rows stay as short as they are.
  ///
  /// Source: cmark-gfm 0.29, `extensions/table.c`, which bounds them too.
  private var fillingCells = Limits.fillingCells

  init(source: SourceText, isTrusting: Bool) {
    self.source = source
    self.isTrusting = isTrusting
    referenceBytes = max(100_000, source.bytes.count)
  }

  mutating func write(_ blocks: [MarkdownBlock]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: MarkdownBlock) {
    switch block.kind {
    case .heading(let level, let content): writeLine("h\(level)") { $0.write(content) }
    case .paragraph(let content): writeLine("p") { $0.write(content) }
    case .quote(let blocks): writeLines("blockquote") { $0.write(blocks) }
    case .list(let list): write(list)
    case .code(let code): write(code)
    case .html(let lines): writeHTML(lines)
    case .table(let table): write(table)
    case .definition: break
    case .thematicBreak:
      startLine()
      output += "<hr />\n"
    }
  }

  // MARK: Elements

  /// Ends the line where something stands on it.
  private mutating func startLine() {
    if let last = output.utf8.last, last != ASCII.lineFeed { output += "\n" }
  }

  /// An element that stands on a line of its own.
  private mutating func writeLine(
    _ name: String, _ attributes: String = "", _ content: (inout HTMLWriter) -> Void
  ) {
    startLine()
    output += "<\(name)\(attributes)>"
    content(&self)
    output += "</\(name)>\n"
  }

  /// An element with its content on lines between its tags.
  private mutating func writeLines(
    _ name: String, _ attributes: String = "", _ content: (inout HTMLWriter) -> Void
  ) {
    writeLine(name, attributes) { writer in
      writer.output += "\n"
      content(&writer)
    }
  }

  // MARK: Code and HTML

  private mutating func write(_ code: MarkdownCode) {
    let language = code.language.map { " class=\"language-\(escaped(source.string(of: $0)))\"" } ?? ""
    writeLine("pre") { writer in
      writer.output += "<code\(language)>"
      writer.writeText(code.lines)
      writer.output += "</code>"
    }
  }

  /// HTML as it stands, or as text where the document is not trusted.
  private mutating func writeHTML(_ lines: [MarkdownLine]) {
    if isTrusting {
      startLine()
      for line in lines { output += source.string(of: line) + "\n" }
    } else {
      writeLine("pre") { $0.writeText(lines) }
    }
  }

  private mutating func writeText(_ lines: [MarkdownLine]) {
    for line in lines { output += escaped(source.string(of: line)) + "\n" }
  }

  // MARK: Lists

  private mutating func write(_ list: MarkdownList) {
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    writeLines(list.start == nil ? "ul" : "ol", start) { writer in
      for item in list.items { writer.write(item, isTight: list.isTight) }
    }
  }

  /// An item; the paragraphs of a tight list are bare text.
  private mutating func write(_ item: MarkdownList.Item, isTight: Bool) {
    writeLine("li") { writer in
      for (index, block) in item.blocks.enumerated() {
        let box = index == 0 ? item.box : ""
        guard case .paragraph(let content) = block.kind else {
          writer.write(block)
          continue
        }
        if isTight {
          if index > 0 { writer.startLine() }
          writer.write(content, behind: box)
        } else {
          writer.writeLine("p") { $0.write(content, behind: box) }
        }
      }
    }
  }

  private mutating func write(_ content: [MarkdownInline], behind box: String) {
    output += box
    write(content)
  }

  // MARK: Tables

  private mutating func write(_ table: MarkdownTable) {
    writeLines("table") { writer in
      writer.writeLines("thead") { $0.write(table.header, cell: "th", in: table) }
      guard !table.rows.isEmpty else { return }
      writer.writeLines("tbody") { writer in
        for row in table.rows { writer.write(row, cell: "td", in: table) }
      }
    }
  }

  /// A row with as many cells as it or the table has, whichever are more: none is dropped, and few enough are added.
  private mutating func write(_ row: MarkdownTable.Row, cell name: String, in table: MarkdownTable) {
    let missing = min(max(table.columns.count - row.cells.count, 0), fillingCells)
    fillingCells -= missing
    writeLines("tr") { writer in
      for index in 0..<row.cells.count + missing {
        let alignment = index < table.columns.count ? table.columns[index].attribute : ""
        writer.writeLine(name, alignment) { writer in
          if index < row.cells.count { writer.write(row.cells[index].content) }
        }
      }
    }
  }
}

extension MarkdownList.Item {
  /// The box of a task.
  fileprivate var box: String {
    isDone.map { "<input type=\"checkbox\"\($0 ? " checked=\"\"" : "") disabled=\"\" /> " } ?? ""
  }
}

extension MarkdownTable.Alignment {
  fileprivate var attribute: String {
    switch self {
    case .unspecified: ""
    case .left: " align=\"left\""
    case .center: " align=\"center\""
    case .right: " align=\"right\""
    }
  }
}
