// Questions about parts of a text, which stays bytes.

extension [UInt8] {
  /// Whether the bytes of `range` start with a text.
  func starts(with prefix: String, in range: Range<Int>) -> Bool {
    range.count >= prefix.utf8.count && self[range].starts(with: prefix.utf8)
  }

  /// The first place in `range` that spells a text.
  func firstRange(of text: String, in range: Range<Int>) -> Range<Int>? {
    guard let first = text.utf8.first else { return nil }
    for offset in range where self[offset] == first && starts(with: text, in: offset..<range.upperBound) {
      return offset..<offset + text.utf8.count
    }
    return nil
  }

  /// How many bytes at the start of `range` equal `byte`.
  func run(of byte: UInt8, in range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound, self[offset] == byte { offset += 1 }
    return offset - range.lowerBound
  }

  /// `range` without the white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isWhitespace { start += 1 }
    while end > start, self[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }

  /// Whether `range` holds only white space.
  func isWhitespace(_ range: Range<Int>) -> Bool { trimmed(range).isEmpty }
}

extension RandomAccessCollection<UInt8> {
  /// The bytes without the white space at both ends.
  func trimmingWhitespace() -> SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = self[start...].lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
    return self[start..<end]
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The first bytes of valid UTF-8, at most so many, without part of a scalar at the end.
  ///
  ///     Array("aé".utf8).wholeScalars(upTo: 2)  // the byte of "a"
  func wholeScalars(upTo limit: Int) -> SubSequence {
    guard count > limit else { return self[...] }
    var end = startIndex + limit
    while end > startIndex, self[end] & 0xC0 == 0x80 { end -= 1 }
    return self[..<end]
  }
}
