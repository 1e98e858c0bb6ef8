/// The runs of backticks in a text, so that the end of a code span is found without searching for it each time.
struct CodeSpanMarks {
  /// Offsets of the runs of each length, in descending order.
  private var starts: [Int: [Int]] = [:]

  init(_ bytes: [UInt8]) {
    let mark = UInt8(ascii: "`")
    var offset = bytes.count
    while offset > 0 {
      guard bytes[offset - 1] == mark else {
        offset -= 1
        continue
      }
      let end = offset
      while offset > 0, bytes[offset - 1] == mark { offset -= 1 }
      starts[end - offset, default: []].append(offset)
    }
  }

  /// The first run of `length` backticks at `offset` or behind it.
  ///
  /// Runs before `offset` are forgotten: it must not decrease from call to call.
  mutating func next(length: Int, from offset: Int) -> Int? {
    while let start = starts[length]?.last {
      if start >= offset { return start }
      starts[length]?.removeLast()
    }
    return nil
  }
}
