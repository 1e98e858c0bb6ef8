/// The lines of a text as an author means them: those of a paragraph, or of the text of a list item, are one line.
///
/// Where such a text is wrapped says nothing, in a quote neither. Lines that are set apart stay lines: those of code,
/// tables and HTML, those behind a hard line break, and those of a paragraph whose lines have labels (see ``LineLabel``).
///
///     // "- Run the\n  tests.\n\nSay what\nfailed." has the lines "- Run the\n  tests.", "" and "Say what\nfailed."
struct LogicalLines {
  /// The lines in order, as byte ranges without the line end behind each.
  private(set) var ranges: [Range<Int>] = []

  /// Finds the lines of a whole text, whose block structure is `tree`.
  init(of tree: BlockTree) {
    let continued = tree.continuedLines
    for (number, line) in LineScanner(tree.bytes).enumerated() {
      if continued.contains(number), let first = ranges.last {
        ranges[ranges.count - 1] = first.lowerBound..<line.content.upperBound
      } else {
        ranges.append(line.content)
      }
    }
  }

  /// The lines of a text that is compared coarsely: those of the file, or one for all where there are too many.
  init(coarselyOf bytes: [UInt8]) {
    ranges = LineScanner(bytes).map(\.content)
    if ranges.count > Limits.comparedLines, let end = ranges.last?.upperBound { ranges = [0..<end] }
  }

  /// The lines that start in a range of bytes.
  func starting(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = ranges.startOfPart { $0.lowerBound >= range.lowerBound }
    return ranges[first..<ranges.startOfPart { $0.lowerBound >= range.upperBound }]
  }
}

extension BlockTree {
  /// The numbers, counted from 0, of the lines that continue the text of the line above.
  fileprivate var continuedLines: Set<Int> {
    var continued: Set<Int> = []
    for node in nodes where node.kind == .paragraph && node.end - node.start <= Limits.comparedParagraphBytes
    {
      let text = lines[node.lines]
      let hasLabels = text.first.map { startsLabel($0) } ?? false
      let isInQuote = text.first.map { startsInQuote($0) } ?? false
      for (line, previous) in zip(text.indices.dropFirst(), text) {
        if endsHard(previous) || isQuoted(text[line]) && !isInQuote || hasLabels && startsLabel(text[line]) {
          continue
        }
        continued.insert(node.firstLine + line - text.startIndex)
      }
    }
    return continued
  }

  private func startsLabel(_ line: MarkdownLine) -> Bool {
    LineLabel.starts(at: line.range.lowerBound, in: bytes)
  }

  private func startsInQuote(_ line: MarkdownLine) -> Bool {
    let start = bytes.startOfLine(around: line.range.lowerBound)
    return bytes.startsQuote(start..<line.range.upperBound)
  }

  /// Whether something stands before the text of a line that continues a paragraph, which can only be a mark of a quote.
  private func isQuoted(_ line: MarkdownLine) -> Bool {
    bytes[..<line.range.lowerBound].last { !$0.isBlank }.map { $0 == UInt8(ascii: ">") } ?? false
  }

  /// Whether a line ends with the mark of a hard line break: two spaces, or a backslash.
  private func endsHard(_ line: MarkdownLine) -> Bool {
    let text = bytes[line.range]
    return text.last == UInt8(ascii: "\\") || text.suffix(2).elementsEqual([ASCII.space, ASCII.space])
  }
}

extension [UInt8] {
  /// Where the line starts that holds the byte at an offset.
  fileprivate func startOfLine(around offset: Int) -> Int {
    self[..<offset].lastIndex { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }.map { $0 + 1 } ?? 0
  }

  /// Whether a line has the mark of a quote before its text, or behind the markers of list items there.
  func startsQuote(_ line: Range<Int>) -> Bool {
    var rest = line
    while let start = self[rest].firstIndex(where: { !$0.isBlank }) {
      if self[start] == UInt8(ascii: ">") { return true }
      guard let marker = ListMarker(in: self, text: start..<line.upperBound) else { return false }
      rest = start + marker.length..<line.upperBound
    }
    return false
  }
}
