/// Where the words of one field stand.
///
/// A posting is one word in one agent. Postings are in the order of the words, and for one word in the order of the
/// agents: those of a range of words, such as all that start with some letters, are one slice.
struct PostingList: Sendable {
  /// The number of an agent in its segment, in two bytes, as there are millions of postings.
  typealias Doc = UInt16

  /// The postings of word `t` are `starts[t]..<starts[t + 1]`.
  let starts: [UInt32]
  /// For each posting the number of the agent in its segment.
  let docs: [Doc]
  /// For each posting how often the word stands there, at most 255.
  let frequencies: [UInt8]
  /// For each posting the ``Capitals`` that the word has there, as a mask.
  let capitals: [UInt8]
  /// For each agent the words of the field, a whole and its parts counted as the parts.
  let lengths: [UInt32]
  /// The words of the field in all agents.
  let totalLength: Int
  /// The agents that have any word of the field.
  let agentCount: Int
  /// The positions of all postings, encoded.
  let places: PositionStore

  /// Gathers what belongs together; the lengths are counted.
  init(
    starts: [UInt32], docs: [Doc], frequencies: [UInt8], capitals: [UInt8], lengths: [UInt32],
    places: PositionStore
  ) {
    self.starts = starts
    self.docs = docs
    self.frequencies = frequencies
    self.capitals = capitals
    self.lengths = lengths
    self.places = places
    totalLength = lengths.reduce(0) { $0 + Int($1) }
    agentCount = lengths.count { $0 > 0 }
  }

  /// The postings of one word.
  @inline(__always)
  func postings(of term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// The postings of a range of words, which is one slice.
  @inline(__always)
  func postings(of terms: Range<Int>) -> Range<Int> {
    Int(starts[terms.lowerBound])..<Int(starts[terms.upperBound])
  }

  /// The posting of a word in an agent, by binary search; `nil` where it is not there.
  func posting(of term: Int, in doc: Int) -> Int? {
    let postings = postings(of: term)
    let place = postings.startOfPart { Int(docs[$0]) >= doc }
    return place < postings.upperBound && Int(docs[place]) == doc ? place : nil
  }

  /// The positions of a posting, ascending.
  func positions(of posting: Int) -> [Int] { places.positions(of: posting, frequencies) }
}
