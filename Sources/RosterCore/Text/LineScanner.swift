/// One line of a text, as byte offsets.
struct Line: Equatable {
  /// Offset of the first byte.
  let start: Int
  /// Offset just behind the last byte before the line end.
  let end: Int
  /// Offset of the next line's first byte; equal to `end` on a last line without a line end.
  let next: Int

  /// The bytes of the line without its end.
  var content: Range<Int> { start..<end }
  /// The bytes of the line with its end.
  var whole: Range<Int> { start..<next }
}

/// Walks the lines of a text; LF, CRLF and CR each end one.
///
/// A text that ends in a line end has no empty line behind it: `"a\n"` is one line, `""` none.
struct LineScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next line starts.
  private(set) var offset: Int

  /// Walks the lines that start in `range`, or in the whole text.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    offset = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  mutating func next() -> Line? {
    guard offset < end else { return nil }
    let start = offset
    let stop = bytes.span.firstLineEnd(in: start..<end) ?? end
    offset = Swift.min(bytes.span.afterLineEnd(at: stop), end)
    return Line(start: start, end: stop, next: offset)
  }
}

extension Span<UInt8> {
  /// The first LF or CR in `range`, or `nil`.
  func firstLineEnd(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = self[offset]
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn { return offset }
      offset += 1
    }
    return nil
  }

  /// The offset behind the line end at `offset`, or `offset` itself where there is none.
  func afterLineEnd(at offset: Int) -> Int {
    guard offset < count else { return offset }
    switch self[offset] {
    case ASCII.lineFeed: return offset + 1
    case ASCII.carriageReturn:
      return offset + 1 < count && self[offset + 1] == ASCII.lineFeed ? offset + 2 : offset + 1
    default: return offset
    }
  }
}
