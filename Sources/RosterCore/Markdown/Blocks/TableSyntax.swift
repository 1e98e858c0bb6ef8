/// How the lines of a table are cut into cells.
///
/// Source: GitHub Flavored Markdown 0.29, section 4.10.
struct TableSyntax {
  let bytes: [UInt8]

  /// The alignments that a delimiter row such as `|:--|:-:|` states, or `nil` for any other line.
  func alignments(of line: Range<Int>) -> [MarkdownTable.Alignment]? {
    guard let first = line.first(where: { !bytes[$0].isBlank }), bytes[first].startsDelimiterRow else {
      return nil
    }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in cells(of: line) {
      guard let alignment = alignment(of: cell) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private func alignment(of cell: Range<Int>) -> MarkdownTable.Alignment? {
    let colon = UInt8(ascii: ":")
    guard !cell.isEmpty else { return nil }
    let isLeft = bytes[cell.lowerBound] == colon
    let isRight = cell.count > 1 && bytes[cell.upperBound - 1] == colon
    let dashes = cell.lowerBound + (isLeft ? 1 : 0)..<cell.upperBound - (isRight ? 1 : 0)
    guard !dashes.isEmpty, bytes.run(of: UInt8(ascii: "-"), in: dashes) == dashes.count else { return nil }
    return switch (isLeft, isRight) {
    case (true, true): .center
    case (true, false): .left
    case (false, true): .right
    case (false, false): .unspecified
    }
  }

  /// The texts between the pipes of a line, without the blanks around them.
  ///
  /// A pipe at either end of the line opens or closes a cell and makes no further one; `\|` is text.
  func cells(of line: Range<Int>) -> [Range<Int>] {
    let line = bytes.trimmed(line)
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < line.upperBound {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "|") {
        if offset > line.lowerBound { cells.append(bytes.trimmed(start..<offset)) }
        start = offset + 1
      }
      offset += 1
    }
    if start < line.upperBound { cells.append(bytes.trimmed(start..<line.upperBound)) }
    return cells
  }

  /// The text of a cell, in which `\|` stands for a pipe even inside code.
  func text(of cell: Range<Int>) -> InlineText {
    var text = InlineText()
    var start = cell.lowerBound
    for offset in cell.dropLast()
    where bytes[offset] == UInt8(ascii: "\\") && bytes[offset + 1] == UInt8(ascii: "|") {
      text.append(start..<offset, of: bytes)
      start = offset + 1
    }
    text.append(start..<cell.upperBound, of: bytes)
    return text
  }
}

extension UInt8 {
  fileprivate var startsDelimiterRow: Bool {
    self == UInt8(ascii: "|") || self == UInt8(ascii: "-") || self == UInt8(ascii: ":")
  }
}
