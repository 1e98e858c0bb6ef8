/// Makes the blocks of a document from the structure of its lines.
struct BlockBuilder {
  let tree: BlockTree

  /// The blocks inside a node; recursion is bounded by ``Limits/markdownDepth``.
  func blocks(in node: Int) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    for child in tree.children(of: node) {
      if case .definitions(let range) = tree.nodes[child].kind {
        blocks += tree.definitions[range].map { MarkdownBlock(.definition($0), range: $0.range) }
      } else if let kind = kind(child) {
        blocks.append(MarkdownBlock(kind, range: tree.nodes[child].start..<tree.nodes[child].end))
      }
    }
    return blocks
  }

  private func kind(_ index: Int) -> MarkdownBlock.Kind? {
    let node = tree.nodes[index]
    return switch node.kind {
    case .paragraph: node.lines.isEmpty ? nil : .paragraph(inlines(index))
    case .heading(let level): .heading(level: level, inlines(index))
    case .quote: .quote(blocks(in: index))
    case .list(let marker): .list(list(index, marker: marker))
    case .fenced(let fence): .code(code(lines(of: node), behind: fence))
    case .indented: .code(MarkdownCode(info: nil, lines: lines(of: node), language: nil))
    case .html: .html(lines(of: node))
    case .table: .table(table(lines(of: node)))
    case .thematicBreak: .thematicBreak
    case .document, .item, .definitions: nil
    }
  }

  private func inlines(_ node: Int) -> [MarkdownInline] {
    InlineParser.parse(tree.text(of: node), in: tree)
  }

  private func lines(of node: BlockNode) -> [MarkdownLine] { Array(tree.lines[node.lines]) }

  private func code(_ lines: [MarkdownLine], behind fence: Fence) -> MarkdownCode {
    guard !fence.info.isEmpty else { return MarkdownCode(info: nil, lines: lines, language: nil) }
    let info = InlineText([MarkdownLine(fence.info)], of: tree.bytes)
    let word = info.bytes.firstIndex(where: \.isWhitespace) ?? info.bytes.count
    return MarkdownCode(
      info: info.unescaped(0..<info.bytes.count), lines: lines, language: info.unescaped(0..<word))
  }
}

// MARK: Lists

extension BlockBuilder {
  private func list(_ index: Int, marker: ListMarker) -> MarkdownList {
    MarkdownList(
      start: marker.number, isTight: isTight(index),
      items: tree.children(of: index).map { item($0) })
  }

  private func item(_ index: Int) -> MarkdownList.Item {
    let node = tree.nodes[index]
    var blocks = blocks(in: index)
    var isDone: Bool?
    if let first = blocks.first, case .paragraph = first.kind, let task = task(in: index) {
      isDone = task.isDone
      blocks[0] = MarkdownBlock(.paragraph(InlineParser.parse(task.text, in: tree)), range: first.range)
    }
    return MarkdownList.Item(isDone: isDone, blocks: blocks, range: node.start..<node.end)
  }

  /// The `[ ]` or `[x]` at the start of an item, and the text behind it.
  private func task(in item: Int) -> (isDone: Bool, text: InlineText)? {
    let paragraph = tree.nodes[item].firstChild
    var lines = tree.lines[tree.nodes[paragraph].lines]
    guard let first = lines.first?.range, first.count >= 3, let isDone = isDone(first),
      first.count == 3 || tree.bytes[first.lowerBound + 3].isBlank
    else { return nil }
    lines[lines.startIndex] = MarkdownLine(
      tree.bytes.trimmed(first.dropFirst(3)).lowerBound..<first.upperBound)
    return (isDone, InlineText(lines, of: tree.bytes))
  }

  private func isDone(_ line: Range<Int>) -> Bool? {
    if tree.bytes.starts(with: "[ ]", in: line) { return false }
    return tree.bytes.starts(with: "[x]", in: line) || tree.bytes.starts(with: "[X]", in: line) ? true : nil
  }

  /// Whether no blank line stands between items, or between the blocks directly inside one.
  private func isTight(_ list: Int) -> Bool {
    tree.children(of: list).allSatisfy { item in
      !isFollowedByBlankLine(item) && tree.children(of: item).allSatisfy { !isFollowedByBlankLine($0) }
    }
  }

  private func isFollowedByBlankLine(_ node: Int) -> Bool {
    let next = tree.nodes[node].next
    return next != BlockNode.none && tree.nodes[node].lastLine + 1 < tree.nodes[next].firstLine
  }
}

// MARK: Tables

extension BlockBuilder {
  /// A table from its header, delimiter row and rows.
  private func table(_ lines: [MarkdownLine]) -> MarkdownTable {
    let syntax = TableSyntax(bytes: tree.bytes)
    return MarkdownTable(
      columns: syntax.alignments(of: lines[1].range) ?? [], header: row(lines[0].range, syntax),
      rows: lines.dropFirst(2).map { row($0.range, syntax) })
  }

  private func row(_ line: Range<Int>, _ syntax: TableSyntax) -> MarkdownTable.Row {
    let cells = syntax.cells(of: line).map { cell in
      MarkdownTable.Cell(content: InlineParser.parse(syntax.text(of: cell), in: tree), range: cell)
    }
    return MarkdownTable.Row(cells: cells, range: line)
  }
}
