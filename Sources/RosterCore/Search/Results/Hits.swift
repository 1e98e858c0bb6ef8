/// The agents that a query found, best first, each made when it is looked at.
///
/// A search for a single letter finds nearly all agents, of which only the first few are shown.
public struct Hits: RandomAccessCollection, Sendable {
  private let index: AgentIndex
  /// The best candidate of each text.
  private let candidates: [HitCandidate]
  /// For each text that several agents have, the numbers of the other candidates with it.
  private let copies: [[Int]]
  /// The agents that were found, copies included.
  let agentCount: Int

  /// Takes candidates in their order; those with a text that a better one has are its copies.
  init(_ candidates: [HitCandidate], in index: AgentIndex) {
    let texts = index.repeatedTexts
    var copies: [[Int]] = Array(repeating: [], count: texts.count)
    var isFound = Array(repeating: false, count: texts.count)
    self.index = index
    agentCount = candidates.count
    self.candidates = candidates.filter { candidate in
      let text = texts.numbers[candidate.number]
      guard text != RepeatedTexts.single else { return true }
      if isFound[Int(text)] { copies[Int(text)].append(candidate.number) }
      defer { isFound[Int(text)] = true }
      return !isFound[Int(text)]
    }
    self.copies = copies
  }

  /// The place of the best hit.
  public var startIndex: Int { 0 }
  /// The place behind the last hit.
  public var endIndex: Int { candidates.count }

  /// The hit at a place.
  public subscript(place: Int) -> Hit {
    let candidate = candidates[place]
    let text = index.repeatedTexts.numbers[candidate.number]
    let copies = text == RepeatedTexts.single ? [] : copies[Int(text)].map { index.agents[$0] }
    return Hit(
      agent: index.agents[candidate.number], number: candidate.number,
      copies: copies.sorted { $0.path < $1.path }, tier: candidate.tier, weight: Double(candidate.weight))
  }
}
