/// Makes a ``PostingList``, word by word in their order.
struct PostingListBuilder {
  private var starts: [UInt32] = [0]
  private var docs: [UInt32] = []
  private var frequencies: [UInt8] = []
  private var capitals: [UInt8] = []
  private var places = PositionStore()
  private let lengths: [UInt32]

  /// Starts with no words.
  ///
  /// - Parameters:
  ///   - lengths: For each agent the words of the field.
  ///   - recordCount: How many words will be noted at most, to make room.
  init(lengths: [UInt32], recordCount: Int) {
    self.lengths = lengths
    places.reserve(postings: recordCount / 2, bytes: recordCount)
  }

  /// Adds the next word: where it stands, agent in the upper half, then the position, and capitals in three bits.
  mutating func addTerm(_ records: [UInt64], in range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start &+ 1
      while end < range.upperBound, records[end] >> 32 == records[start] >> 32 { end &+= 1 }
      addPosting(records, in: start..<end)
      start = end
    }
    endTerm()
  }

  private mutating func addPosting(_ records: [UInt64], in range: Range<Int>) {
    places.beginPosting(count: range.count)
    var (mask, previous): (UInt8, Int) = (0, 0)
    for place in range {
      let record = records[place]
      mask |= 1 << UInt8(truncatingIfNeeded: record & 7)
      let position = Int(record & 0xFFFF_FFFF) >> 3
      places.append(position &- previous)
      previous = position
    }
    docs.append(UInt32(records[range.lowerBound] >> 32))
    frequencies.append(UInt8(min(range.count, Int(PositionStore.saturated))))
    capitals.append(mask)
  }

  /// Adds postings of another list to the word at hand.
  ///
  /// - Parameters:
  ///   - postings: Which ones.
  ///   - docs: For each agent of `other` its new number, or ``dropped``.
  ///   - offset: Where the positions of the first posting start; goes behind those of the last.
  mutating func add(
    _ postings: Range<Int>, of other: PostingList, docs newDocs: [UInt32], at offset: inout Int
  ) {
    for posting in postings {
      let doc = newDocs[Int(other.docs[posting])]
      guard doc != Self.dropped else {
        offset = other.places.end(ofPostingAt: offset, other.frequencies[posting])
        continue
      }
      docs.append(doc)
      frequencies.append(other.frequencies[posting])
      capitals.append(other.capitals[posting])
      offset = places.append(posting..<posting + 1, of: other.places, at: offset, other.frequencies)
    }
  }

  /// Ends the word at hand.
  mutating func endTerm() { starts.append(UInt32(docs.count)) }

  /// The number of an agent that is left out.
  static let dropped = UInt32.max

  /// The list, with no room to spare.
  func build() -> PostingList {
    PostingList(
      starts: Array(starts[...]), docs: Array(docs[...]), frequencies: Array(frequencies[...]),
      capitals: Array(capitals[...]), lengths: lengths, totalLength: lengths.reduce(0) { $0 + Int($1) },
      places: places)
  }
}
