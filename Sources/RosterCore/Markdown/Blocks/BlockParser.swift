/// Reads the block structure of a text, line by line.
///
/// Each line first goes through the blocks that are open, to find those that it continues; then through the marks
/// that open further ones; what remains is text of the innermost block. A line that continues no more than a
/// paragraph's surroundings may still be a lazy continuation of the paragraph, so blocks that a line does not
/// continue are closed only when something else opens.
///
/// Source: CommonMark 0.31.2, appendix “A parsing strategy”, phase 1. Tables: see ``TableSyntax``.
struct BlockParser {
  var tree: BlockTree
  var cursor: LineCursor
  /// The open blocks, from the document to the innermost.
  var open = [0]
  /// How many of them the line continues, those that it opened included.
  var matched = 1
  /// The number of the line, counted from 0.
  var lineNumber = 0
  /// Where in the line a byte stands that forbids a thematic break of the sign; see ``isThematicBreak(_:)``.
  var breakObstacle: (sign: UInt8, offset: Int) = (0, -1)

  /// Reads the lines of `range`.
  static func parse(_ bytes: [UInt8], in range: Range<Int>) -> BlockTree {
    var parser = BlockParser(bytes, start: range.lowerBound)
    for line in LineScanner(bytes, in: range) {
      parser.read(line)
      parser.lineNumber += 1
    }
    parser.close(downTo: 0)
    return parser.tree
  }

  private init(_ bytes: [UInt8], start: Int) {
    tree = BlockTree(bytes, start: start)
    cursor = LineCursor(bytes)
  }

  /// The innermost open block that the line continues.
  var container: Int { open[matched - 1] }
  /// The innermost open block.
  var tip: Int { open[open.count - 1] }

  private mutating func read(_ line: Line) {
    cursor.move(to: line)
    breakObstacle.offset = -1
    guard continueBlocks(), startBlocks() else { return }
    if matched < open.count, !cursor.isBlank, tree.nodes[tip].kind == .paragraph {
      addText(to: tip)
    } else {
      closeUnmatched()
      addRest()
    }
  }

  /// Adds what remains of the line, no further block starting in it.
  private mutating func addRest() {
    switch tree.nodes[tip].kind {
    case .paragraph, .table:
      addText(to: tip)
    case .fenced, .indented:
      addVerbatim(to: tip)
    case .html(let kind):
      addVerbatim(to: tip)
      if kind.isClosed(by: cursor.rest.range, in: tree.bytes) { close(downTo: open.count - 1) }
    default:
      guard !cursor.isBlank else { return }
      push(.paragraph)
      addText(to: tip)
    }
  }

  private mutating func addText(to node: Int) {
    cursor.skipBlanks()
    addVerbatim(to: node)
  }

  private mutating func addVerbatim(to node: Int) {
    tree.append(cursor.rest, to: node)
    extend(node)
  }

  /// Lets a block reach to the end of the line.
  mutating func extend(_ node: Int) {
    tree.nodes[node].end = cursor.line.end
    tree.nodes[node].lastLine = lineNumber
  }

  /// Opens a block inside the innermost one that the line continues.
  mutating func push(_ kind: BlockNode.Kind) {
    closeUnmatched()
    while !tree.nodes[tip].kind.canHold(kind) { close(downTo: open.count - 1) }
    let node = BlockNode(kind, start: cursor.nonspace, line: lineNumber, text: tree.lines.count)
    open.append(tree.append(node, to: tip))
    extend(tip)
    matched = open.count
  }

  /// Closes the blocks that the line does not continue.
  mutating func closeUnmatched() { close(downTo: matched) }

  /// Closes the innermost blocks until `count` are open.
  mutating func close(downTo count: Int) {
    while open.count > count {
      finishTip()
      let node = tree.nodes[open.removeLast()]
      guard let parent = open.last else { return }
      tree.nodes[parent].end = max(tree.nodes[parent].end, node.end)
      tree.nodes[parent].lastLine = max(tree.nodes[parent].lastLine, node.lastLine)
    }
    matched = min(matched, count)
  }

  private mutating func finishTip() {
    switch tree.nodes[tip].kind {
    case .paragraph: takeDefinitions()
    case .indented: tree.dropTrailingBlankLines(of: tip)
    default: break
    }
  }

  /// Cuts the link definitions off the start of the innermost block, which is a paragraph; it stays the innermost
  /// where text is left.
  mutating func takeDefinitions() {
    let lines = tree.nodes[tip].lines
    guard let first = lines.first, tree.lines[first].starts(with: UInt8(ascii: "["), in: tree.bytes) else {
      return
    }
    var scanner = DefinitionScanner(tree.text(of: tip))
    let start = tree.definitions.count
    while let (definition, label) = scanner.next() {
      tree.references.add(label, at: tree.definitions.count)
      tree.definitions.append(definition)
    }
    guard tree.definitions.count > start else { return }
    tree.nodes[tip].kind = .definitions(start..<tree.definitions.count)
    guard scanner.linesTaken < lines.count else { return }
    var rest = BlockNode(.paragraph, copying: tree.nodes[tip], withoutLines: scanner.linesTaken)
    rest.start = tree.lines[rest.lines.lowerBound].range.lowerBound
    tree.nodes[tip].lastLine = rest.firstLine - 1
    open[open.count - 1] = tree.append(rest, to: open[open.count - 2])
  }
}

extension BlockTree {
  fileprivate mutating func dropTrailingBlankLines(of node: Int) {
    var lines = nodes[node].lines
    while let last = lines.last, bytes.isWhitespace(self.lines[last].range) { lines.removeLast() }
    nodes[node].lastLine -= nodes[node].lines.count - lines.count
    nodes[node].lines = lines
    if let last = lines.last { nodes[node].end = self.lines[last].range.upperBound }
  }
}

extension MarkdownLine {
  fileprivate func starts(with byte: UInt8, in bytes: [UInt8]) -> Bool {
    !range.isEmpty && bytes[range.lowerBound] == byte
  }
}
