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

  /// Less than 0 where these bytes come before others, more where behind, and 0 where they are equal.
  func order(to other: Span<UInt8>) -> Int {
    let shared = Swift.min(count, other.count)
    var offset = 0
    while offset &+ 8 <= shared, block(at: offset) == other.block(at: offset) { offset &+= 8 }
    while offset < shared, self[offset] == other[offset] { offset &+= 1 }
    return offset < shared ? Int(self[offset]) - Int(other[offset]) : count - other.count
  }

  /// Whether these bytes come before others.
  func isBefore(_ other: Span<UInt8>) -> Bool { order(to: other) < 0 }

  /// The first place of some bytes at or behind `start`; `nil` for none, and for no bytes.
  ///
  /// Only blocks are looked at closely that hold the first byte and, as far behind it as has to be, the last one.
  ///
  /// Source: Wojciech Muła, "SIMD-friendly algorithms for substring searching" (2016), the generic algorithm.
  func firstRange(of literal: Span<UInt8>, from start: Int = 0) -> Range<Int>? {
    guard !literal.isEmpty else { return nil }
    let ends = LiteralEnds(of: literal)
    let block = 32
    var offset = start
    while offset &+ ends.distance < count {
      let end = Swift.min(offset &+ block, count &- ends.distance)
      if end &- offset < block || holds(ends, in: offset..<offset &+ block),
        let place = firstPlace(of: literal, ends, in: offset..<end)
      {
        return place..<place + literal.count
      }
      offset = end
    }
    return nil
  }

  /// Whether a literal stands in a range that is no longer than a word, whose ends are known.
  @inline(__always)
  func holds(_ literal: Span<UInt8>, _ ends: LiteralEnds, inWord range: Range<Int>) -> Bool {
    let end = range.upperBound &- ends.distance
    return range.lowerBound < end && firstPlace(of: literal, ends, in: range.lowerBound..<end) != nil
  }

  /// Whether the first and the last byte of a literal stand as far from each other as they have to, the first in a range.
  @inline(__always)
  private func holds(_ ends: LiteralEnds, in range: Range<Int>) -> Bool {
    let (distance, first, last) = (ends.distance, ends.first, ends.last)
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

  /// The first place of a literal whose first byte is in a range, eight bytes at a time.
  @inline(__always)
  private func firstPlace(of literal: Span<UInt8>, _ ends: LiteralEnds, in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    // The last eight may lie beyond the range.
    while offset < range.upperBound, offset &+ ends.distance &+ 8 <= count {
      var places = ends.places(block(at: offset), block(at: offset &+ ends.distance))
      while places != 0 {
        let place = offset &+ places.leadingZeroBitCount / 8
        guard place < range.upperBound else { return nil }
        if extracting(place..<count).starts(with: literal) { return place }
        places &= UInt64.max >> UInt64(places.leadingZeroBitCount + 1)
      }
      offset &+= 8
    }
    return (Swift.min(offset, range.upperBound)..<range.upperBound).first {
      extracting($0..<count).starts(with: literal)
    }
  }
}

/// The first and the last byte of a text that is looked for.
struct LiteralEnds {
  fileprivate let first, last: UInt8
  /// How far the last byte stands behind the first.
  fileprivate let distance: Int
  /// Each byte eight times.
  private let firsts, lasts: UInt64

  /// Takes the ends of a literal of at least one byte.
  init(of literal: Span<UInt8>) {
    distance = literal.count - 1
    (first, last) = (literal[0], literal[distance])
    let ones: UInt64 = 0x0101_0101_0101_0101
    (firsts, lasts) = (UInt64(first) &* ones, UInt64(last) &* ones)
  }

  /// The places in a block at which the first byte stands and in another one the last, as the highest bits of its bytes.
  ///
  /// Source: Henry S. Warren, "Hacker's Delight", 6-1, how to find bytes that are zero.
  @inline(__always)
  fileprivate func places(_ block: UInt64, _ other: UInt64) -> UInt64 {
    let difference = (block ^ firsts) | (other ^ lasts)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~((difference & low &+ low) | difference | low)
  }
}
