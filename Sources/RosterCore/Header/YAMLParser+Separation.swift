/// What stands between tokens: blanks, comments and line ends.
///
/// Source: YAML 1.2.2, sections 6.1 to 6.7.
extension YAMLParser {
  /// The byte `distance` behind the cursor, or 0, which no document holds, beyond the end.
  @inline(__always)
  func peek(_ distance: Int = 0) -> UInt8 {
    offset + distance < end ? bytes[offset + distance] : 0
  }

  /// Whether a blank, a line end or the end of the document is at `offset`.
  @inline(__always)
  func isSpaceOrEnd(at offset: Int) -> Bool {
    offset >= end || bytes[offset].isWhitespace
  }

  /// Whether `indicator` is at the cursor and stands alone, as those of block collections do.
  func isAtIndicator(_ indicator: UInt8) -> Bool {
    peek() == indicator && isSpaceOrEnd(at: offset + 1)
  }

  /// Whether the `:` at `offset` parts a key from its value.
  func isValueIndicator(at offset: Int, inFlow: Bool) -> Bool {
    isSpaceOrEnd(at: offset + 1) || inFlow && bytes[offset + 1].isFlowIndicator
  }

  /// The column of the cursor in bytes, from 0.
  var column: Int { offset - lineStart }

  /// Whether nothing but blanks stands before the cursor on its line.
  var isFirstOnLine: Bool { offset == firstToken }

  /// Whether a tab stands before the first token of the cursor's line.
  var isIndentedByTab: Bool { firstToken > lineStart + indentation }

  /// Moves the cursor to the first token of the line that starts at `start`.
  mutating func enterLine(at start: Int) {
    lineStart = start
    offset = start
    while offset < end, bytes[offset] == ASCII.space { offset += 1 }
    indentation = offset - start
    skipBlanks()
    firstToken = offset
  }

  mutating func skipBlanks() {
    while offset < end, bytes[offset].isBlank { offset += 1 }
  }

  /// Moves the cursor to the next token, over blanks, comments and line ends.
  mutating func skipToToken() {
    while offset < end {
      let byte = bytes[offset]
      if byte.isBlank {
        offset += 1
      } else if byte.isLineEnd {
        enterLine(at: bytes.span.afterLineEnd(at: offset))
      } else if byte == YAMLIndicator.comment, isCommentStart {
        offset = bytes.span.firstLineEnd(in: offset..<end) ?? end
      } else {
        return
      }
    }
  }

  /// Whether a `#` at the cursor opens a comment: it does behind a blank only.
  private var isCommentStart: Bool { offset == lineStart || bytes[offset - 1].isBlank }

  /// Moves the cursor from a line end to the next line with text, and counts the line ends between.
  mutating func skipLineEnds() -> Int {
    var count = 0
    while offset < end, bytes[offset].isLineEnd {
      enterLine(at: bytes.span.afterLineEnd(at: offset))
      count += 1
    }
    return count
  }
}

extension [UInt8] {
  /// Adds what a number of line ends folds to: one is a space, more are one line feed less.
  mutating func appendFolded(lineEnds: Int) {
    if lineEnds == 1 {
      append(ASCII.space)
    } else {
      append(contentsOf: repeatElement(ASCII.lineFeed, count: Swift.max(0, lineEnds - 1)))
    }
  }
}
