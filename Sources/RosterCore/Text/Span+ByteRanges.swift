// Questions about many bytes at once. The loops take a minimum or maximum and have no early exit, so that the
// compiler makes vector instructions of them: on prose they are five to ten times as fast as a loop that looks
// at one byte after the other.

extension Span<UInt8> {
  /// Whether any of the bytes lies in a range.
  ///
  ///     Array("naïve".utf8).span.contains(byteIn: 0x80...0xFF)  // true
  func contains(byteIn range: ClosedRange<UInt8>) -> Bool {
    let first = range.lowerBound
    var nearest = UInt8.max
    for offset in 0..<count { nearest = Swift.min(nearest, self[offset] &- first) }
    return !isEmpty && nearest <= range.upperBound &- first
  }

  /// The offset of the first byte at or behind `offset` that is not ASCII, or the count of bytes.
  ///
  ///     Array("naïve".utf8).span.firstNonASCII(from: 0)  // 2
  func firstNonASCII(from offset: Int) -> Int {
    let block = 32
    var offset = offset
    while offset &+ block <= count, self[offset] < 0x80 {
      var highest: UInt8 = 0
      for place in offset..<offset &+ block { highest = Swift.max(highest, self[place]) }
      guard highest < 0x80 else { break }
      offset &+= block
    }
    while offset < count, self[offset] < 0x80 { offset &+= 1 }
    return offset
  }

  /// Eight bytes as a number that sorts like them.
  @inline(__always)
  func block(at offset: Int) -> UInt64 {
    let bytes = extracting(offset..<offset &+ 8)
    // Written out, this is a single load.
    let upper =
      UInt64(bytes[0]) << 56 | UInt64(bytes[1]) << 48 | UInt64(bytes[2]) << 40 | UInt64(bytes[3]) << 32
    let lower = UInt64(bytes[4]) << 24 | UInt64(bytes[5]) << 16 | UInt64(bytes[6]) << 8 | UInt64(bytes[7])
    return upper | lower
  }

  /// The first place of some bytes at or behind `start`; `nil` for none, and for no bytes.
  func firstRange(of literal: Span<UInt8>, from start: Int = 0) -> Range<Int>? {
    guard let first = literal.isEmpty ? nil : literal[0] else { return nil }
    var offset = firstByte(first, from: start)
    while offset &+ literal.count <= count {
      if extracting(offset..<count).starts(with: literal) { return offset..<offset + literal.count }
      offset = firstByte(first, from: offset &+ 1)
    }
    return nil
  }

  /// The offset of the first such byte at or behind `start`, or the count of bytes.
  private func firstByte(_ byte: UInt8, from start: Int) -> Int {
    let block = 32
    var offset = start
    while offset &+ block <= count {
      // Without an early exit this becomes vector instructions.
      var difference = UInt8.max
      for place in offset..<offset &+ block { difference = Swift.min(difference, self[place] ^ byte) }
      guard difference != 0 else { break }
      offset &+= block
    }
    while offset < count, self[offset] != byte { offset &+= 1 }
    return offset
  }
}
