extension BlockParser {
  /// What a line is to an open block.
  private enum Continuation {
    case continues, doesNot
    /// It is the closing fence, with which the line is done.
    case closes
  }

  /// Counts the open blocks that the line continues; `false` where the line is done with.
  mutating func continueBlocks() -> Bool {
    matched = 1
    while matched < open.count {
      switch continuation(of: open[matched]) {
      case .continues: matched += 1
      case .doesNot: return true
      case .closes: return false
      }
    }
    return true
  }

  private mutating func continuation(of node: Int) -> Continuation {
    switch tree.nodes[node].kind {
    case .document, .list: .continues
    case .quote: continueQuote(node)
    case .item(let indent): continueItem(node, indent: indent)
    case .paragraph, .table: cursor.isBlank ? .doesNot : .continues
    case .heading, .definitions, .thematicBreak: .doesNot
    case .fenced(let fence): continueFenced(fence, node)
    case .indented: continueIndented()
    case .html(let kind): cursor.isBlank && kind.endsAtBlankLine ? .doesNot : .continues
    }
  }

  private mutating func continueQuote(_ node: Int) -> Continuation {
    guard !cursor.isIndented, cursor.byte == UInt8(ascii: ">") else { return .doesNot }
    cursor.takeMark(length: 1)
    cursor.skipBlanks(columns: 1)
    extend(node)
    return .continues
  }

  private mutating func continueItem(_ node: Int, indent: Int) -> Continuation {
    if cursor.isBlank {
      // An item may begin with one blank line, not with two.
      guard tree.nodes[node].firstChild != BlockNode.none else { return .doesNot }
      cursor.skipBlanks()
      return .continues
    }
    guard cursor.indent >= indent else { return .doesNot }
    cursor.skipBlanks(columns: indent)
    return .continues
  }

  private mutating func continueFenced(_ fence: Fence, _ node: Int) -> Continuation {
    if !cursor.isIndented, fence.isClosed(by: cursor.text, in: tree.bytes) {
      extend(node)
      close(downTo: matched)
      return .closes
    }
    cursor.skipBlanks(columns: fence.indent)
    return .continues
  }

  private mutating func continueIndented() -> Continuation {
    guard cursor.isIndented || cursor.isBlank else { return .doesNot }
    cursor.skipBlanks(columns: LineCursor.tabStop)
    return .continues
  }
}
