extension Span<UInt8> {
  /// How many scalars start in a range of valid UTF-8.
  func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where self[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// How many runs of anything but white space a range of valid UTF-8 holds.
  func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    var isInWord = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (isSpace, width) = whiteSpace(at: offset)
      if !isSpace && !isInWord { count += 1 }
      isInWord = !isSpace
      offset += width
    }
    return count
  }

  /// Whether the sequence that starts at `offset` of valid UTF-8 is white space by Unicode, and its bytes.
  func whiteSpace(at offset: Int) -> (isSpace: Bool, width: Int) {
    let byte = self[offset]
    guard byte >= 0x80 else { return (byte == ASCII.space || ASCII.tab...ASCII.carriageReturn ~= byte, 1) }
    let (scalar, width) = scalar(at: offset)
    return (scalar.properties.isWhitespace, width)
  }
}
