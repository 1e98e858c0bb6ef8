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
  ///   - postings: How many there will be, to make room.
  ///   - bytes: How many bytes their positions will take.
  init(lengths: [UInt32], postings: Int, bytes: Int) {
    self.lengths = lengths
    docs.reserveCapacity(postings)
    frequencies.reserveCapacity(postings)
    capitals.reserveCapacity(postings)
    places.reserve(postings: postings, bytes: bytes)
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
  ///   - postings: Which ones, behind those that were added before.
  ///   - source: Goes through the list that has them.
  ///   - newDocs: For each agent of that list its new number, or ``dropped``.
  mutating func add(_ postings: Range<Int>, from source: inout PostingCursor, docs newDocs: [UInt32]) {
    let list = source.list
    for posting in postings {
      let doc = newDocs[Int(list.docs[posting])]
      guard doc != Self.dropped else { continue }
      docs.append(doc)
      frequencies.append(list.frequencies[posting])
      capitals.append(list.capitals[posting])
      places.append(postingAt: source.offset(of: posting), of: list.places, list.frequencies[posting])
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

/// Goes through the postings of a list in their order, with the place of their positions.
struct PostingCursor {
  /// The list.
  let list: PostingList
  private var posting = 0
  private var offset = 0

  /// Starts at the first posting.
  init(_ list: PostingList) { self.list = list }

  /// Where the positions of a posting start, which is not before the last one that was asked for.
  mutating func offset(of wanted: Int) -> Int {
    while posting < wanted {
      offset = list.places.end(ofPostingAt: offset, list.frequencies[posting])
      posting &+= 1
    }
    return offset
  }
}
