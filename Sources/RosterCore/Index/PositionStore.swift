/// The positions of many postings, one to two bytes each.
///
/// A posting has the differences of its positions as variable-length integers: seven bits to a byte, the lowest first,
/// the top bit set on all bytes but the last. One whose frequency says ``saturated`` starts with its true count. Only
/// every sixteenth posting has its start written down; the few before one are passed over.
struct PositionStore: Sendable {
  /// The encoded positions.
  private(set) var bytes: [UInt8] = []
  /// Where every sixteenth posting starts in the bytes.
  private(set) var starts: [UInt32] = []
  /// How many postings there are.
  private(set) var count = 0

  /// The frequency of a posting that has at least so many positions.
  static let saturated = UInt8.max
  private static let stride = 16

  /// Makes room.
  mutating func reserve(postings: Int, bytes byteCount: Int) {
    starts.reserveCapacity((postings + Self.stride - 1) / Self.stride)
    bytes.reserveCapacity(byteCount)
  }

  /// Starts one more posting of so many positions.
  @inline(__always)
  mutating func beginPosting(count positions: Int) {
    if count % Self.stride == 0 { starts.append(UInt32(bytes.count)) }
    count &+= 1
    if positions >= Int(Self.saturated) { append(positions) }
  }

  /// Adds the next position of the posting, as the difference from the one before.
  @inline(__always)
  mutating func append(_ difference: Int) {
    var rest = difference
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Adds a posting of another store as it is.
  ///
  /// - Parameters:
  ///   - offset: Where it starts in the bytes of `other`.
  ///   - other: The store that has it.
  ///   - frequency: How often the word stands there, by what the posting says.
  @inline(__always)
  mutating func append(postingAt offset: Int, of other: PositionStore, _ frequency: UInt8) {
    if count % Self.stride == 0 { starts.append(UInt32(bytes.count)) }
    count &+= 1
    let end = other.end(ofPostingAt: offset, frequency)
    for place in offset..<end { bytes.append(other.bytes[place]) }
  }

  /// The positions of a posting, ascending.
  func positions(of posting: Int, _ frequencies: [UInt8]) -> [Int] {
    var offset = start(of: posting, frequencies)
    let count = count(at: &offset, frequencies[posting])
    var positions: [Int] = []
    positions.reserveCapacity(count)
    var position = 0
    for _ in 0..<count {
      position += integer(at: &offset)
      positions.append(position)
    }
    return positions
  }

  /// Where a posting starts in the bytes.
  private func start(of posting: Int, _ frequencies: [UInt8]) -> Int {
    let block = posting / Self.stride
    var offset = Int(starts[block])
    for passed in block * Self.stride..<posting { offset = end(ofPostingAt: offset, frequencies[passed]) }
    return offset
  }

  /// Where the posting ends that starts at `offset`.
  @inline(__always)
  func end(ofPostingAt offset: Int, _ frequency: UInt8) -> Int {
    var end = offset
    var rest = count(at: &end, frequency)
    while rest > 0 {
      if bytes[end] < 0x80 { rest &-= 1 }
      end &+= 1
    }
    return end
  }

  /// The number of positions of a posting; `offset` goes behind it where it is written down.
  @inline(__always)
  private func count(at offset: inout Int, _ frequency: UInt8) -> Int {
    frequency < Self.saturated ? Int(frequency) : integer(at: &offset)
  }

  @inline(__always)
  private func integer(at offset: inout Int) -> Int {
    var (value, shift) = (0, 0)
    while bytes[offset] >= 0x80 {
      value |= Int(bytes[offset] & 0x7F) << shift
      shift &+= 7
      offset &+= 1
    }
    value |= Int(bytes[offset]) << shift
    offset &+= 1
    return value
  }
}
