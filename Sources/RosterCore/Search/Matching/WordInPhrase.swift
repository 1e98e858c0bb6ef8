/// One word of a phrase, with its postings in the agents that may hold the phrase.
struct WordInPhrase {
  /// How many words it stands behind the start of the phrase.
  private let distance: Int
  /// The postings, those of one agent next to each other: the agent in the upper half, ascending.
  private let postings: [UInt64]
  /// The first posting of the agents that were not asked for yet.
  private var next = 0
  private var cursor: PostingCursor

  /// Finds the postings of the terms that a word may be.
  ///
  /// - Parameters:
  ///   - runs: The terms.
  ///   - distance: How many words the word stands behind the start of the phrase.
  ///   - list: The postings to look through.
  ///   - agents: The only agents to look at, ascending; `nil` for all.
  init(_ runs: [TermRun], at distance: Int, in list: PostingList, among agents: [PostingList.Doc]?) {
    self.distance = distance
    cursor = PostingCursor(list)
    var postings: [UInt64] = []
    for term in runs.lazy.map(\.terms).joined() {
      list.forEachPosting(of: term, among: agents) {
        postings.append(UInt64(list.docs[$0]) << 32 | UInt64($0))
      }
    }
    let isOneTerm = runs.count == 1 && runs[0].terms.count == 1
    self.postings = isOneTerm ? postings : postings.sorted()
  }

  /// The agents that hold the word, ascending.
  var agents: [PostingList.Doc] {
    var agents: [PostingList.Doc] = []
    agents.reserveCapacity(postings.count)
    for posting in postings where agents.last != PostingList.Doc(posting >> 32) {
      agents.append(PostingList.Doc(posting >> 32))
    }
    return agents
  }

  /// Reads where a phrase with this word may start in an agent, ascending.
  ///
  /// The agent holds the word, and is behind those that were asked for before.
  mutating func readStarts(in agent: PostingList.Doc, into starts: inout [Int]) {
    starts.removeAll(keepingCapacity: true)
    let distance = distance
    forEachPosition(in: agent) { position in
      if position >= distance { starts.append(position &- distance) }
    }
  }

  /// Leaves of ascending starts those behind which the word stands.
  ///
  /// The agent holds the word, and is behind those that were asked for before.
  mutating func narrow(_ starts: inout [Int], in agent: PostingList.Doc) {
    let distance = distance
    var (kept, place) = (0, 0)
    var span = starts.mutableSpan
    forEachPosition(in: agent) { position in
      let start = position &- distance
      while place < span.count, span[place] < start { place &+= 1 }
      guard place < span.count, span[place] == start else { return }
      span[kept] = start
      kept &+= 1
      place &+= 1
    }
    starts.removeLast(starts.count - kept)
  }

  /// Calls `body` with each position in an agent, ascending.
  @inline(__always)
  private mutating func forEachPosition(in agent: PostingList.Doc, _ body: (Int) -> Void) {
    while postings[next] >> 32 < UInt64(agent) { next &+= 1 }
    let first = next
    while next < postings.count, postings[next] >> 32 == UInt64(agent) { next &+= 1 }
    guard next > first + 1 else { return cursor.forEachPosition(of: posting(at: first), body) }
    var positions: [Int] = []
    for place in first..<next { cursor.forEachPosition(of: posting(at: place)) { positions.append($0) } }
    positions.sort()
    for position in positions { body(position) }
  }

  private func posting(at place: Int) -> Int { Int(UInt32(truncatingIfNeeded: postings[place])) }
}

extension PostingList {
  /// Calls `body` with each posting of a term, in order, or with those in ascending agents.
  @inline(__always)
  fileprivate func forEachPosting(of term: Int, among wanted: [Doc]?, _ body: (Int) -> Void) {
    let postings = postings(of: term)
    guard let wanted else { return postings.forEach(body) }
    let (docs, agents) = (docs.span, wanted.span)
    var (posting, place) = (postings.lowerBound, 0)
    while posting < postings.upperBound, place < agents.count {
      let (doc, agent) = (docs[posting], agents[place])
      if doc < agent {
        posting = (posting &+ 1..<postings.upperBound).startOfNearPart { docs[$0] >= agent }
      } else if agent < doc {
        place = (place &+ 1..<agents.count).startOfNearPart { agents[$0] >= doc }
      } else {
        body(posting)
        posting &+= 1
        place &+= 1
      }
    }
  }
}
