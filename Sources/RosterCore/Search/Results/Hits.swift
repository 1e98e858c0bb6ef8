/// The agents that a query found, best first, each made when it is looked at.
///
/// A search for a single letter finds nearly all agents, of which only the first few are shown.
public struct Hits: RandomAccessCollection, Sendable {
  private let index: AgentIndex
  /// The best candidate of each text.
  private let candidates: [HitCandidate]
  /// The order among equals that the candidates were ranked with.
  private let order: AgentPlaces
  /// For each text that several agents have, the numbers of the other candidates with it.
  private let copies: [[Int]]
  /// The agents that were found, copies included.
  let agentCount: Int

  /// Takes candidates in their order; those with a text that a better one has are its copies.
  ///
  /// - Parameters:
  ///   - candidates: The agents, by their places.
  ///   - order: The order in which they have these places.
  ///   - index: The index that was searched.
  init(_ candidates: [HitCandidate], _ order: AgentPlaces, in index: AgentIndex) {
    let texts = index.repeatedTexts
    var copies: [[Int]] = Array(repeating: [], count: texts.count)
    var isFound = Array(repeating: false, count: texts.count)
    self.index = index
    self.order = order
    agentCount = candidates.count
    self.candidates = candidates.filter { candidate in
      let number = Int(order.numbers[Int(candidate.place)])
      let text = texts.numbers[number]
      guard text != RepeatedTexts.single else { return true }
      if isFound[Int(text)] { copies[Int(text)].append(number) }
      defer { isFound[Int(text)] = true }
      return !isFound[Int(text)]
    }
    self.copies = copies
  }

  private init(_ hits: Hits, _ candidates: [HitCandidate]) {
    (index, order, copies, agentCount) = (hits.index, hits.order, hits.copies, hits.agentCount)
    self.candidates = candidates
  }

  /// The place of the best hit.
  public var startIndex: Int { 0 }
  /// The place behind the last hit.
  public var endIndex: Int { candidates.count }

  /// The hit at a place.
  public subscript(place: Int) -> Hit {
    let candidate = candidates[place]
    let number = number(of: candidate)
    return Hit(
      agent: index.agents[number], number: number,
      copies: copies(of: candidate).map { index.agents[$0] }.sorted { $0.path < $1.path },
      tier: candidate.tier, weight: Double(candidate.weight))
  }

  private func number(of candidate: HitCandidate) -> Int { Int(order.numbers[Int(candidate.place)]) }

  private func copies(of candidate: HitCandidate) -> [Int] {
    let text = index.repeatedTexts.numbers[number(of: candidate)]
    return text == RepeatedTexts.single ? [] : copies[Int(text)]
  }

  // MARK: Without a look at the hits

  /// How many agents there are of each tier, copies included.
  public var tierCounts: [Tier: Int] {
    var counts = Array(repeating: 0, count: Tier.allCases.count)
    for candidate in candidates { counts[candidate.tier.rawValue] += 1 + copies(of: candidate).count }
    let pairs = Tier.allCases.map { ($0, counts[$0.rawValue]) }
    return Dictionary(uniqueKeysWithValues: pairs.filter { $0.1 > 0 })
  }

  /// The hits in the order in which their agents stand among all.
  public func sorted(inOrderOf agents: [Agent]) -> Hits {
    let places = Dictionary(
      zip(candidates.lazy.map { ObjectIdentifier(index.agents[number(of: $0)]) }, candidates.indices),
      uniquingKeysWith: { first, _ in first })
    return arranged(agents.compactMap { places[ObjectIdentifier($0)] })
  }

  /// The hits at some places.
  func arranged(_ places: [Int]) -> Hits { Hits(self, places.map { candidates[$0] }) }

  /// The hits with equal names next to each other, each group where its best hit stands.
  func groupedByName() -> HitGroups {
    let names = index.sharedNames
    let numbers = candidates.map { Int(names.numbers[number(of: $0)]) }
    return HitGroups(self, by: numbers, below: names.count)
  }
}
