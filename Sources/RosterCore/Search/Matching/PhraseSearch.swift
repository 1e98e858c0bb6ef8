/// Finds words behind each other in the postings of one field.
///
/// First all agents are left out that do not hold every word. The rarest word tells where the phrase may start; each of
/// the others leaves those of the starts that it stands behind, and the agents that have any.
struct PhraseSearch {
  /// Where the phrase may start: the agent in the upper half, the position in the lower one; ascending.
  private var starts: [UInt64]
  private let list: PostingList
  /// For each agent whether it may hold the phrase.
  private var isHolder: [Bool]

  /// Looks for a phrase, of which `words` are the terms that each word may be; never empty.
  ///
  /// Agents for which `isWanted` is not true are left out.
  init(_ words: [[TermRun]], in list: PostingList, where isWanted: (Int) -> Bool = { _ in true }) {
    self.list = list
    isHolder = list.holders(of: words, where: isWanted)
    starts = []
    guard isHolder.contains(true) else { return }
    let sizes = words.map { $0.reduce(0) { $0 + list.postings(of: $1.terms).count } }
    let order = words.indices.sorted { sizes[$0] < sizes[$1] }
    starts = starts(at: order[0], before: words[order[0]])
    for offset in order.dropFirst() {
      leaveHolders()
      leaveStarts(at: offset, before: words[offset])
    }
  }

  /// The agents that hold the phrase, in order, and how often each does.
  var counts: [(agent: Int, count: Int)] {
    var counts: [(agent: Int, count: Int)] = []
    for start in starts {
      let agent = Int(start >> 32)
      if counts.last?.agent == agent {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((agent, 1))
      }
    }
    return counts
  }

  /// Where the phrase may start that has one of some terms at a distance from its start.
  private func starts(at distance: Int, before runs: [TermRun]) -> [UInt64] {
    var starts: [UInt64] = []
    forEachPlace(of: runs) { agent, position in
      if position >= distance { starts.append(UInt64(agent) << 32 | UInt64(position &- distance)) }
    }
    let isOneTerm = runs.count == 1 && runs[0].terms.count == 1
    return isOneTerm ? starts : starts.sorted()
  }

  /// Leaves the agents in which the phrase may start.
  private mutating func leaveHolders() {
    for agent in isHolder.indices { isHolder[agent] = false }
    for start in starts { isHolder[Int(start >> 32)] = true }
  }

  /// Leaves the starts that have one of some terms at a distance.
  private mutating func leaveStarts(at distance: Int, before runs: [TermRun]) {
    var isLeft = Array(repeating: false, count: starts.count)
    let all = starts
    let starts = all.span
    var place = 0
    forEachPlace(of: runs) { agent, position in
      guard position >= distance else { return }
      let start = UInt64(agent) << 32 | UInt64(position &- distance)
      // The places of one term ascend; with the next term they begin anew.
      place = starts.firstPlace(notBefore: start, from: place > 0 && starts[place - 1] >= start ? 0 : place)
      if place < starts.count, starts[place] == start { isLeft[place] = true }
    }
    self.starts = isLeft.indices.filter { isLeft[$0] }.map { all[$0] }
  }

  @inline(__always)
  private func forEachPlace(of runs: [TermRun], _ body: (_ agent: Int, _ position: Int) -> Void) {
    for run in runs {
      var cursor = PostingCursor(list)
      for posting in list.postings(of: run.terms) {
        let agent = Int(list.docs[posting])
        if isHolder[agent] { cursor.forEachPosition(of: posting) { body(agent, $0) } }
      }
    }
  }
}

extension PostingList {
  /// For each agent whether it holds one term of each word.
  fileprivate func holders(of words: [[TermRun]], where isWanted: (Int) -> Bool) -> [Bool] {
    // The number of words, up to the first that is missing.
    var counts = Array(repeating: 0, count: lengths.count)
    for (number, runs) in words.enumerated() {
      for posting in runs.lazy.map({ postings(of: $0.terms) }).joined()
      where counts[Int(docs[posting])] == number {
        counts[Int(docs[posting])] = number + 1
      }
    }
    return counts.indices.map { counts[$0] == words.count && isWanted($0) }
  }
}

extension Span<UInt64> {
  /// The first of ascending numbers that is not less than another, none before `first` being so.
  ///
  /// It is looked for in steps that double, and then by binary search, as it is mostly near.
  fileprivate func firstPlace(notBefore number: UInt64, from first: Int) -> Int {
    var (low, step) = (first, 1)
    while low &+ step <= count, self[low &+ step &- 1] < number {
      low &+= step
      step &*= 2
    }
    var high = Swift.min(low &+ step &- 1, count)
    while low < high {
      let middle = (low &+ high) / 2
      if self[middle] < number { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
