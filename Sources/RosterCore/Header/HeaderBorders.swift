/// Where the header of a text starts and ends.
struct HeaderBorders: Equatable {
  /// The bytes between the opening and the closing line, or up to the end of the text.
  let content: Range<Int>
  /// Offset behind the closing line.
  let bodyStart: Int
  /// Whether there is a closing line.
  let isClosed: Bool

  /// Finds the borders, or nothing where the first line that is not blank is no `---`.
  ///
  /// A line of three or more dashes or of three dots, at column 0, closes the header.
  init?(in bytes: [UInt8]) {
    var lines = LineScanner(bytes)
    var first = lines.next()
    while let line = first, bytes.span.isBlank(line.content) { first = lines.next() }
    guard let opening = first, bytes.span.isMarker("-", in: opening.content, most: 3) else { return nil }
    while let line = lines.next() {
      if bytes.span.isMarker("-", in: line.content) || bytes.span.isMarker(".", in: line.content, most: 3) {
        self.init(content: opening.next..<line.start, bodyStart: line.next, isClosed: true)
        return
      }
    }
    self.init(content: opening.next..<bytes.count, bodyStart: bytes.count, isClosed: false)
  }

  private init(content: Range<Int>, bodyStart: Int, isClosed: Bool) {
    self.content = content
    self.bodyStart = bodyStart
    self.isClosed = isClosed
  }

  /// The borders of a header that ends at `end` without a closing line.
  func cut(at end: Int) -> Self {
    Self(content: content.lowerBound..<end, bodyStart: end, isClosed: false)
  }
}

extension Span<UInt8> {
  /// Whether a line holds nothing but spaces and tabs.
  func isBlank(_ line: Range<Int>) -> Bool {
    for offset in line where !self[offset].isBlank { return false }
    return true
  }

  /// Whether a line is three to `most` of `mark` from column 0 on, with nothing but blanks behind.
  fileprivate func isMarker(_ mark: Unicode.Scalar, in line: Range<Int>, most: Int = .max) -> Bool {
    var offset = line.lowerBound
    while offset < line.upperBound, self[offset] == UInt8(ascii: mark) { offset += 1 }
    let count = offset - line.lowerBound
    return count >= 3 && count <= most && isBlank(offset..<line.upperBound)
  }
}
