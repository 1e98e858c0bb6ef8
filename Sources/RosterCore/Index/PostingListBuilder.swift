/// Makes a ``PostingList``, word by word in their order.
struct PostingListBuilder {
  /// How much there will be, to make room.
  struct Size {
    /// How many words.
    var terms = 0
    /// How many postings at most.
    var postings = 0
    /// How many bytes their positions take at most.
    var positionBytes = 0
  }

  private var starts: [UInt32] = [0]
  private var docs: [PostingList.Doc]
  private var frequencies: [UInt8]
  private var capitals: [UInt8]
  /// How many postings have been written.
  private var count = 0
  private var places: PositionStoreBuilder
  private let lengths: [UInt32]

  /// Starts with no words; `lengths` has for each agent the words of the field.
  init(lengths: [UInt32], size: Size) {
    self.lengths = lengths
    starts.reserveCapacity(size.terms + 1)
    docs = Array(repeating: 0, count: size.postings)
    frequencies = Array(repeating: 0, count: size.postings)
    capitals = Array(repeating: 0, count: size.postings)
    places = PositionStoreBuilder(postings: size.postings, byteCount: size.positionBytes)
  }

  /// Adds the next word.
  ///
  /// - Parameter records: Where it stands: agent in the upper half, then the position, and capitals in three bits.
  mutating func addTerm(_ records: Span<UInt64>) {
    var start = 0
    while start < records.count {
      let doc = records[start] >> 32
      var (end, mask): (Int, UInt8) = (start, 0)
      while end < records.count, records[end] >> 32 == doc {
        mask |= 1 << UInt8(truncatingIfNeeded: records[end] & 7)
        end &+= 1
      }
      docs[count] = PostingList.Doc(doc)
      frequencies[count] = UInt8(min(end &- start, Int(PositionStore.saturated)))
      capitals[count] = mask
      count &+= 1
      places.append(records.extracting(start..<end))
      start = end
    }
    endTerm()
  }

  /// Adds postings of another list to the word at hand.
  ///
  /// - Parameters:
  ///   - postings: Which ones, behind those that were added before.
  ///   - source: Goes through the list that has them.
  ///   - newDocs: For each agent of that list its new number, or ``dropped``.
  mutating func add(_ postings: Range<Int>, from source: inout PostingCursor, docs newDocs: [UInt32]) {
    var start = postings.lowerBound
    while start < postings.upperBound {
      var end = start
      while end < postings.upperBound, newDocs[Int(source.list.docs[end])] != Self.dropped { end &+= 1 }
      if start < end { addRun(start..<end, from: &source, docs: newDocs) }
      start = end &+ 1
    }
  }

  /// Adds the next words, which stand in agents of one list alone that are all kept.
  ///
  /// - Parameters:
  ///   - terms: Which words of that list.
  ///   - source: Goes through the list.
  ///   - newDocs: For each agent of the list its new number.
  mutating func addTerms(_ terms: Range<Int>, from source: inout PostingCursor, docs newDocs: [UInt32]) {
    let postings = source.list.postings(of: terms)
    let shift = count &- postings.lowerBound
    if !postings.isEmpty { addRun(postings, from: &source, docs: newDocs) }
    for term in terms { starts.append(UInt32(Int(source.list.starts[term + 1]) &+ shift)) }
  }

  /// Adds postings of agents that are all kept.
  private mutating func addRun(
    _ postings: Range<Int>, from source: inout PostingCursor, docs newDocs: [UInt32]
  ) {
    let list = source.list
    let shift = count &- postings.lowerBound
    var target = docs.mutableSpan
    for posting in postings {
      target[posting &+ shift] = PostingList.Doc(truncatingIfNeeded: newDocs[Int(list.docs[posting])])
    }
    var frequencies = frequencies.mutableSpan
    frequencies.copy(list.frequencies.span, in: postings, by: shift)
    var capitals = capitals.mutableSpan
    capitals.copy(list.capitals.span, in: postings, by: shift)
    count &+= postings.count
    let end = places.append(postings, of: list, at: source.offset(of: postings.lowerBound))
    source.move(to: postings.upperBound, at: end)
  }

  /// Ends the word at hand.
  mutating func endTerm() { starts.append(UInt32(count)) }

  /// The number of an agent that is left out.
  static let dropped = UInt32.max

  /// The list.
  mutating func build() -> PostingList {
    let spare = docs.count - count
    docs.removeLast(spare)
    frequencies.removeLast(spare)
    capitals.removeLast(spare)
    return PostingList(
      starts: starts, docs: docs, frequencies: frequencies, capitals: capitals, lengths: lengths,
      places: places.build())
  }
}

extension MutableSpan<UInt8> {
  /// Takes over some bytes, each so many places further on.
  fileprivate mutating func copy(_ source: Span<UInt8>, in range: Range<Int>, by shift: Int) {
    for place in range { self[place &+ shift] = source[place] }
  }
}
