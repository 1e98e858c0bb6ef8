extension Span<UInt8> {
  /// How many scalars start in a range of valid UTF-8.
  func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where self[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The scalar whose sequence starts at `offset` of valid UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    let lead = self[offset]
    let width = UTF8.width(startingWith: lead)
    var value = UInt32(lead) & (width == 1 ? 0x7F : 0xFF >> UInt32(width + 1))
    for next in 1..<Swift.max(width, 1) { value = value << 6 | UInt32(self[offset + next] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// How many runs of anything but white space a range of valid UTF-8 holds.
  func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    var isInWord = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let isWord = !hasWhiteSpace(at: offset)
      if isWord && !isInWord { count += 1 }
      isInWord = isWord
      offset += UTF8.width(startingWith: self[offset])
    }
    return count
  }

  /// Whether the sequence that starts at `offset` of valid UTF-8 is white space by Unicode.
  private func hasWhiteSpace(at offset: Int) -> Bool {
    let byte = self[offset]
    return byte < 0x80
      ? byte == ASCII.space || ASCII.tab...ASCII.carriageReturn ~= byte
      : scalar(at: offset).properties.isWhitespace
  }
}
