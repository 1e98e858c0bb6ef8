/// Makes a ``PositionStore``, posting by posting.
struct PositionStoreBuilder {
  /// Room for all bytes, of which the first ones are written.
  private var bytes: [UInt8]
  private var byteCount = 0
  private var starts: [UInt32] = []
  private var count = 0

  /// Starts with no postings.
  ///
  /// - Parameters:
  ///   - postings: How many there will be, to make room.
  ///   - byteCount: How many bytes they will take at most.
  init(postings: Int, byteCount: Int) {
    bytes = Array(repeating: 0, count: byteCount)
    starts.reserveCapacity((postings + PositionStore.stride - 1) / PositionStore.stride)
  }

  /// How many bytes an integer takes.
  @inline(__always)
  static func byteCount(of integer: Int) -> Int {
    integer < 0x80 ? 1 : (Int.bitWidth &- integer.leadingZeroBitCount &+ 6) / 7
  }

  /// Adds the next posting.
  ///
  /// - Parameter records: In the lower half of each number a position above three other bits, ascending.
  @inline(__always)
  mutating func append(_ records: Span<UInt64>) {
    beginPosting(at: byteCount)
    var (end, previous) = (byteCount, 0)
    var bytes = bytes.mutableSpan
    if records.count >= Int(PositionStore.saturated) { bytes.put(records.count, at: &end) }
    for place in 0..<records.count {
      let position = Int(records[place] & 0xFFFF_FFFF) >> 3
      bytes.put(position &- previous, at: &end)
      previous = position
    }
    byteCount = end
  }

  /// Adds postings of another store as they are.
  ///
  /// - Parameters:
  ///   - postings: Which ones.
  ///   - list: The list that has them.
  ///   - offset: Where the first of them starts.
  /// - Returns: Where the posting behind the last one starts.
  mutating func append(_ postings: Range<Int>, of list: PostingList, at offset: Int) -> Int {
    var (posting, end) = (postings.lowerBound, offset)
    while posting < postings.upperBound {
      if count % PositionStore.stride == 0 { starts.append(UInt32(byteCount &+ end &- offset)) }
      // Only where the next start is written down one has to know where postings end.
      let next = min(posting + PositionStore.stride - count % PositionStore.stride, postings.upperBound)
      end = list.places.offset(of: next, from: posting, at: end, list.frequencies)
      count += next - posting
      posting = next
    }
    let source = list.places.bytes.span
    let shift = byteCount &- offset
    var bytes = bytes.mutableSpan
    for place in offset..<end { bytes[place &+ shift] = source[place] }
    byteCount = end &+ shift
    return end
  }

  @inline(__always)
  private mutating func beginPosting(at offset: Int) {
    if count % PositionStore.stride == 0 { starts.append(UInt32(offset)) }
    count &+= 1
  }

  /// The store.
  mutating func build() -> PositionStore {
    bytes.removeLast(bytes.count - byteCount)
    return PositionStore(bytes: bytes, starts: starts, count: count)
  }
}

extension MutableSpan<UInt8> {
  /// Writes an integer and moves the offset behind it.
  @inline(__always)
  fileprivate mutating func put(_ integer: Int, at offset: inout Int) {
    var rest = integer
    while rest >= 0x80 {
      self[offset] = UInt8(truncatingIfNeeded: rest) | 0x80
      offset &+= 1
      rest >>= 7
    }
    self[offset] = UInt8(truncatingIfNeeded: rest)
    offset &+= 1
  }
}
