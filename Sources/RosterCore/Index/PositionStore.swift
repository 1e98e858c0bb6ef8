/// The positions of many postings, one to two bytes each.
///
/// A posting has the differences of its positions as variable-length integers: seven bits to a byte, the lowest first,
/// the top bit set on all bytes but the last. One whose frequency says ``saturated`` starts with its true count. Only
/// every sixteenth posting has its start written down; the few before one are passed over.
struct PositionStore: Sendable {
  /// The encoded positions.
  let bytes: [UInt8]
  /// Where every sixteenth posting starts in the bytes.
  let starts: [UInt32]
  /// How many postings there are.
  let count: Int

  /// The frequency of a posting that has at least so many positions.
  static let saturated = UInt8.max
  /// The number of postings from one whose start is written down to the next.
  static let stride = 16

  /// The positions of a posting, ascending.
  ///
  /// - Parameters:
  ///   - posting: The number of the posting.
  ///   - frequencies: Those of all postings.
  /// - Returns: As many as the frequency says, or more where it is ``saturated``.
  func positions(of posting: Int, _ frequencies: [UInt8]) -> [Int] {
    let block = posting / Self.stride
    let start = offset(of: posting, from: block * Self.stride, at: Int(starts[block]), frequencies)
    var positions: [Int] = []
    _ = forEachPosition(of: posting, at: start, frequencies) { positions.append($0) }
    return positions
  }

  /// Where the positions of a posting start, those of one in front of it starting at an offset.
  func offset(of wanted: Int, from first: Int, at offset: Int, _ frequencies: [UInt8]) -> Int {
    let bytes = bytes.span
    var (end, rest) = (offset, 0)
    for posting in first..<wanted {
      if frequencies[posting] == Self.saturated {
        end = bytes.end(ofIntegers: rest, at: end)
        rest = bytes.integer(at: &end)
      } else {
        rest &+= Int(frequencies[posting])
      }
    }
    return bytes.end(ofIntegers: rest, at: end)
  }

  /// Calls `body` with each position of a posting, whose positions start at an offset; returns where they end.
  @inline(__always)
  func forEachPosition(of posting: Int, at offset: Int, _ frequencies: [UInt8], _ body: (Int) -> Void) -> Int
  {
    let bytes = bytes.span
    var (end, position) = (offset, 0)
    for _ in 0..<bytes.positionCount(at: &end, frequency: frequencies[posting]) {
      position &+= bytes.integer(at: &end)
      body(position)
    }
    return end
  }
}

extension Span<UInt8> {
  /// Where so many integers end that start at an offset.
  @inline(__always)
  func end(ofIntegers count: Int, at offset: Int) -> Int {
    var (end, rest) = (offset, count)
    // The last byte of each integer has no top bit. Eight bytes are passed over at once while the last integer ends
    // behind them.
    while end &+ 8 <= self.count {
      let ended = block(at: end).bytesBelow0x80
      guard ended < rest else { break }
      rest &-= ended
      end &+= 8
    }
    while rest > 0 {
      rest &-= Int(~self[end] >> 7)
      end &+= 1
    }
    return end
  }

  /// The number of positions of a posting; `offset` goes behind it where it is written down.
  @inline(__always)
  func positionCount(at offset: inout Int, frequency: UInt8) -> Int {
    frequency < PositionStore.saturated ? Int(frequency) : integer(at: &offset)
  }

  /// The integer at an offset, which goes behind it.
  @inline(__always)
  func integer(at offset: inout Int) -> Int {
    var (value, shift) = (0, 0)
    while self[offset] >= 0x80 {
      value |= Int(self[offset] & 0x7F) << shift
      shift &+= 7
      offset &+= 1
    }
    value |= Int(self[offset]) << shift
    offset &+= 1
    return value
  }
}

extension UInt64 {
  /// How many of its eight bytes have no top bit; not every processor has an instruction that counts bits.
  @inline(__always)
  fileprivate var bytesBelow0x80: Int {
    // The product gathers the sum of all bytes in the highest one.
    Int(((~self & 0x8080_8080_8080_8080) >> 7) &* 0x0101_0101_0101_0101 >> 56)
  }
}
