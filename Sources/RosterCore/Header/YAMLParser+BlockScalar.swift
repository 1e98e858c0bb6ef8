/// Literal (`|`) and folded (`>`) scalars.
///
/// Source: YAML 1.2.2, section 8.1.
extension YAMLParser {
  /// Reads the scalar whose indicator is at the cursor; its text is indented more than `parent`.
  mutating func blockScalar(under parent: Int) throws(YAMLError) -> YAMLNode {
    try countNodes()
    let start = offset
    let header = try blockHeader()
    var text = YAMLBlockText(isFolded: header.isFolded, end: offset)
    try endBlockHeader()
    let indentation =
      if let declared = header.indentation {
        max(parent, 0) + declared
      } else {
        try detectIndentation(above: parent)
      }
    readBlock(indentedBy: indentation, into: &text)
    let scalar = YAMLValue.Scalar(
      text: String(decoding: text.chomped(header.chomping), as: UTF8.self),
      style: header.isFolded ? .folded : .literal, kind: .string)
    return YAMLNode(content: .scalar(scalar), range: start..<text.end)
  }

  // MARK: - Header

  private struct BlockHeader {
    var isFolded: Bool
    var chomping: YAMLBlockText.Chomping?
    /// Spaces that the text is indented more than its parent, where the header says so.
    var indentation: Int?
  }

  /// Reads the indicator, and the chomping and indentation indicators in either order.
  private mutating func blockHeader() throws(YAMLError) -> BlockHeader {
    var header = BlockHeader(isFolded: peek() == YAMLIndicator.folded)
    offset += 1
    while !isSpaceOrEnd(at: offset) {
      switch peek() {
      case UInt8(ascii: "-") where header.chomping == nil: header.chomping = .strip
      case UInt8(ascii: "+") where header.chomping == nil: header.chomping = .keep
      case UInt8(ascii: "1")...UInt8(ascii: "9") where header.indentation == nil:
        header.indentation = Int(peek() - UInt8(ascii: "0"))
      default: throw YAMLError(.invalidBlockHeader, at: offset)
      }
      offset += 1
    }
    return header
  }

  /// Moves the cursor to the start of the next line; only a comment may stand before it.
  private mutating func endBlockHeader() throws(YAMLError) {
    skipBlanks()
    if peek() == YAMLIndicator.comment { offset = bytes.span.firstLineEnd(in: offset..<end) ?? end }
    guard isSpaceOrEnd(at: offset) else { throw YAMLError(.invalidBlockHeader, at: offset) }
    offset = min(bytes.span.afterLineEnd(at: offset), end)
  }

  /// The indentation of the first line that is not empty; where there is no text, that of the widest empty one.
  private func detectIndentation(above parent: Int) throws(YAMLError) -> Int {
    var probe = self
    var widestEmpty = (indentation: 0, offset: offset)
    probe.enterLine(at: offset)
    while probe.offset < end, probe.peek().isLineEnd, !probe.isIndentedByTab {
      if probe.indentation > widestEmpty.indentation { widestEmpty = (probe.indentation, probe.lineStart) }
      probe.enterLine(at: bytes.span.afterLineEnd(at: probe.offset))
    }
    guard probe.offset < end, probe.indentation > parent else {
      return max(parent + 1, widestEmpty.indentation)
    }
    if widestEmpty.indentation > probe.indentation {
      throw YAMLError(.badIndentation, at: widestEmpty.offset)
    }
    return probe.indentation
  }

  // MARK: - Text

  /// Reads lines up to the first one with text that is indented less, where the cursor ends.
  private mutating func readBlock(indentedBy indentation: Int, into text: inout YAMLBlockText) {
    var line = offset
    while line < end {
      var textStart = line
      while textStart < min(line + indentation, end), bytes[textStart] == ASCII.space { textStart += 1 }
      let stop = bytes.span.firstLineEnd(in: textStart..<end) ?? end
      if textStart < stop {
        guard textStart - line == indentation else { break }
        text.append(bytes[textStart..<stop])
      }
      line = min(bytes.span.afterLineEnd(at: stop), end)
      if line > stop { text.appendLineEnd() }
    }
    enterLine(at: line)
  }
}

/// The text of a literal or folded scalar while it is read.
struct YAMLBlockText {
  /// What becomes of the line ends behind the text: none, one or all are kept.
  enum Chomping { case strip, keep }

  let isFolded: Bool
  /// Offset behind the last line with text, or behind the header.
  private(set) var end: Int
  private var bytes: [UInt8] = []
  /// Line ends since the last text.
  private var lineEnds = 0
  /// Whether the last line started with a blank, which keeps the line ends around it.
  private var isLastSpaced = true

  init(isFolded: Bool, end: Int) {
    self.isFolded = isFolded
    self.end = end
  }

  mutating func appendLineEnd() { lineEnds += 1 }

  /// Adds a line without its end, and before it what the line ends since the last one amount to.
  mutating func append(_ line: ArraySlice<UInt8>) {
    let isSpaced = line.first?.isBlank == true
    if isFolded, !isSpaced, !isLastSpaced {
      bytes.appendFolded(lineEnds: lineEnds)
    } else {
      bytes.append(contentsOf: repeatElement(ASCII.lineFeed, count: lineEnds))
    }
    bytes.append(contentsOf: line)
    lineEnds = 0
    isLastSpaced = isSpaced
    end = line.endIndex
  }

  /// The whole text; by default one line end is kept behind it.
  func chomped(_ chomping: Chomping?) -> [UInt8] {
    let kept =
      switch chomping {
      case .strip: 0
      case .keep: lineEnds
      case nil: bytes.isEmpty ? 0 : min(lineEnds, 1)
      }
    return bytes + repeatElement(ASCII.lineFeed, count: kept)
  }
}
