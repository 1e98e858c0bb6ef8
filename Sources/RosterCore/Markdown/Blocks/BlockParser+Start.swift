extension BlockParser {
  /// What the start of a block leaves of its line.
  private enum Start {
    /// More may start in what follows, or it is text.
    case rest
    /// Nothing.
    case nothing
  }

  /// Opens the blocks that start in the line; `false` where the line is done with.
  mutating func startBlocks() -> Bool {
    while !tree.nodes[container].kind.isVerbatim {
      switch startBlock() {
      case .rest: continue
      case .nothing: return false
      case nil: return true
      }
    }
    return true
  }

  private mutating func startBlock() -> Start? {
    guard let byte = cursor.byte else { return nil }
    guard !cursor.isIndented else { return startIndented() }
    switch byte {
    case UInt8(ascii: ">"): return startQuote()
    case UInt8(ascii: "#"): return startHeading()
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return startFenced()
    case UInt8(ascii: "<"): return startHTML()
    case UInt8(ascii: "="): return underline()
    case UInt8(ascii: "-"): return underline() ?? startBreak(byte) ?? startItem() ?? startTable()
    case UInt8(ascii: "*"): return startBreak(byte) ?? startItem()
    case UInt8(ascii: "_"): return startBreak(byte)
    case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): return startItem()
    case UInt8(ascii: "|"), UInt8(ascii: ":"): return startTable()
    default: return nil
    }
  }

  /// Opens a block that is complete with its line.
  private mutating func pushLine(_ kind: BlockNode.Kind, text: Range<Int>? = nil) -> Start {
    push(kind)
    if let text { tree.append(MarkdownLine(text), to: tip) }
    close(downTo: open.count - 1)
    return .nothing
  }

  // MARK: Containers

  /// Whether one more container may open; remembers the first place where not.
  private mutating func mayNest() -> Bool {
    guard matched > Limits.markdownDepth else { return true }
    if tree.tooDeep == nil { tree.tooDeep = cursor.nonspace }
    return false
  }

  private mutating func startQuote() -> Start? {
    guard mayNest() else { return nil }
    push(.quote)
    cursor.takeMark(length: 1)
    cursor.skipBlanks(columns: 1)
    return .rest
  }

  private mutating func startItem() -> Start? {
    guard let marker = ListMarker(in: tree.bytes, text: cursor.text),
      tree.nodes[container].kind != .paragraph || interruptsParagraph(marker), mayNest()
    else { return nil }
    openList(for: marker)
    push(.item(indent: 0))
    let offset = cursor.indent
    cursor.takeMark(length: marker.length)
    let isCode = cursor.indent > LineCursor.tabStop
    let padding = cursor.isBlank || isCode ? 1 : cursor.indent
    cursor.skipBlanks(columns: padding)
    tree.nodes[tip].kind = .item(indent: offset + marker.length + padding)
    return .rest
  }

  private func interruptsParagraph(_ marker: ListMarker) -> Bool {
    let text = cursor.text.dropFirst(marker.length)
    return (marker.number ?? 1) == 1 && !tree.bytes.isWhitespace(text)
  }

  /// Makes the list that an item goes into the innermost block.
  private mutating func openList(for marker: ListMarker) {
    closeUnmatched()
    if case .list(let first) = tree.nodes[tip].kind {
      guard first.sign != marker.sign else { return }
      close(downTo: open.count - 1)
    }
    push(.list(marker))
  }

  // MARK: Leaves

  private mutating func startIndented() -> Start? {
    guard tree.nodes[tip].kind != .paragraph else { return nil }
    cursor.skipBlanks(columns: LineCursor.tabStop)
    push(.indented)
    return .rest
  }

  private mutating func startHeading() -> Start? {
    let text = cursor.text
    let level = tree.bytes.run(of: UInt8(ascii: "#"), in: text)
    let title = text.dropFirst(level)
    guard level <= 6, title.isEmpty || tree.bytes[title.lowerBound].isBlank else { return nil }
    return pushLine(.heading(level: level), text: tree.bytes.withoutClosingSequence(title))
  }

  private mutating func startFenced() -> Start? {
    guard let fence = Fence(in: tree.bytes, text: cursor.text, indent: cursor.indent) else { return nil }
    push(.fenced(fence))
    return .nothing
  }

  private mutating func startHTML() -> Start? {
    guard let kind = HTMLBlockKind(in: tree.bytes, text: cursor.text),
      kind.interruptsParagraph || tree.nodes[tip].kind != .paragraph
    else { return nil }
    push(.html(kind))
    return .rest
  }

  private mutating func startBreak(_ sign: UInt8) -> Start? {
    isThematicBreak(sign) ? pushLine(.thematicBreak) : nil
  }

  /// Whether the rest of the line is three or more of `sign`, blanks between them.
  ///
  /// `- - - a` is asked this for each of its lists, so the byte that forbids it is remembered: without that, deep
  /// nesting in one line would cost the square of its length.
  private mutating func isThematicBreak(_ sign: UInt8) -> Bool {
    if breakObstacle.sign == sign, breakObstacle.offset >= cursor.nonspace { return false }
    var count = 0
    for offset in cursor.text {
      if tree.bytes[offset] == sign {
        count += 1
      } else if !tree.bytes[offset].isBlank {
        breakObstacle = (sign, offset)
        return false
      }
    }
    return count >= 3
  }

  /// Turns a paragraph into the heading that the line underlines.
  private mutating func underline() -> Start? {
    let text = tree.bytes.trimmed(cursor.text)
    let sign = tree.bytes[text.lowerBound]
    guard tree.nodes[container].kind == .paragraph, tree.bytes.run(of: sign, in: text) == text.count else {
      return nil
    }
    takeDefinitions()
    guard tree.nodes[tip].kind == .paragraph else {
      close(downTo: open.count - 1)
      return nil
    }
    tree.nodes[tip].kind = .heading(level: sign == UInt8(ascii: "=") ? 1 : 2)
    extend(tip)
    close(downTo: open.count - 1)
    return .nothing
  }

  /// Turns the last line of a paragraph into the header of the table that the line delimits.
  private mutating func startTable() -> Start? {
    let paragraph = container
    let syntax = TableSyntax(bytes: tree.bytes)
    guard tree.nodes[paragraph].kind == .paragraph, let last = tree.nodes[paragraph].lines.last else {
      return nil
    }
    let header = tree.lines[last]
    guard tree.bytes[header.range].contains(UInt8(ascii: "|")),
      let columns = syntax.alignments(of: cursor.text), syntax.cells(of: header.range).count == columns.count
    else { return nil }
    removeLastLine(of: paragraph)
    push(.table)
    tree.nodes[tip].lines = last..<last + 1
    tree.nodes[tip].start = header.range.lowerBound
    tree.nodes[tip].firstLine -= 1
    tree.append(MarkdownLine(cursor.text), to: tip)
    return .nothing
  }

  /// Takes the last line from a paragraph; one without lines is dropped when blocks are built.
  private mutating func removeLastLine(of paragraph: Int) {
    tree.nodes[paragraph].lines.removeLast()
    tree.nodes[paragraph].lastLine -= 1
    guard let last = tree.nodes[paragraph].lines.last else { return }
    tree.nodes[paragraph].end = tree.lines[last].range.upperBound
  }
}

extension [UInt8] {
  /// The title of a heading, without the blanks around it and without `#` signs that close it.
  fileprivate func withoutClosingSequence(_ title: Range<Int>) -> Range<Int> {
    let title = trimmed(title)
    var end = title.upperBound
    while end > title.lowerBound, self[end - 1] == UInt8(ascii: "#") { end -= 1 }
    guard end < title.upperBound, end == title.lowerBound || self[end - 1].isBlank else { return title }
    return trimmed(title.lowerBound..<end)
  }
}
