/// The block structure of a text, with the text of each block as lines.
///
/// Node 0 is the document. Nodes and lines stand in plain arrays and refer to each other by index, so that reading a
/// block costs no allocation of its own.
struct BlockTree {
  let bytes: [UInt8]
  var nodes: [BlockNode]
  var lines: [MarkdownLine] = []
  var definitions: [LinkDefinition] = []
  var references = LinkReferences()
  /// Where a block was not opened because ``Limits/markdownDepth`` was reached, first.
  var tooDeep: Int?

  init(_ bytes: [UInt8], start: Int) {
    self.bytes = bytes
    nodes = [BlockNode(.document, start: start, line: 0, text: 0)]
  }

  /// The children of a node, in order.
  func children(of node: Int) -> some Sequence<Int> {
    let first = nodes[node].firstChild
    return sequence(state: first) { child -> Int? in
      guard child != BlockNode.none else { return nil }
      defer { child = nodes[child].next }
      return child
    }
  }

  /// The text of a block whose inlines are parsed, put together from its lines.
  func text(of node: Int) -> InlineText {
    InlineText(lines[nodes[node].lines], of: bytes)
  }

  mutating func append(_ node: BlockNode, to parent: Int) -> Int {
    let index = nodes.count
    nodes.append(node)
    let last = nodes[parent].lastChild
    if last == BlockNode.none {
      nodes[parent].firstChild = index
    } else {
      nodes[last].next = index
    }
    nodes[parent].lastChild = index
    return index
  }

  mutating func append(_ line: MarkdownLine, to node: Int) {
    lines.append(line)
    nodes[node].lines = nodes[node].lines.lowerBound..<lines.count
  }
}
