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
  ///
  /// Only blocks are looked at closely that hold the first byte and, as far behind it as has to be, the last one.
  ///
  /// Source: Wojciech Muła, "SIMD-friendly algorithms for substring searching" (2016), the generic algorithm.
  func firstRange(of literal: Span<UInt8>, from start: Int = 0) -> Range<Int>? {
    guard !literal.isEmpty else { return nil }
    let (first, last, distance) = (literal[0], literal[literal.count - 1], literal.count - 1)
    let block = 32
    var offset = start
    while offset &+ distance < count {
      let end = Swift.min(offset &+ block, count &- distance)
      if end &- offset < block || holds(first, last, at: distance, in: offset..<offset &+ block) {
        for place in offset..<end where self[place] == first && self[place &+ distance] == last {
          if extracting(place..<count).starts(with: literal) { return place..<place + literal.count }
        }
      }
      offset = end
    }
    return nil
  }

  /// Whether two bytes stand at a distance from each other, the first in a range.
  @inline(__always)
  private func holds(_ first: UInt8, _ last: UInt8, at distance: Int, in range: Range<Int>) -> Bool {
    let (firsts, lasts) = (
      extracting(range), extracting(range.lowerBound &+ distance..<range.upperBound &+ distance)
    )
    // Without an early exit this becomes vector instructions.
    var difference = UInt8.max
    for place in 0..<32 {
      difference = Swift.min(difference, (firsts[place] ^ first) | (lasts[place] ^ last))
    }
    return difference == 0
  }
}
