extension Evaluation {
  /// The agents that fit, best first, with equal texts as one hit.
  func hits() -> Hits {
    // An index has its agents in the order in which they were read, which differs from run to run.
    Hits(isRanked ? preferringNeighbours(in: ranked().sorted()) : inPathOrder().sorted(), in: search.index)
  }

  private func ranked() -> [HitCandidate] {
    let (agents, places) = (search.index.agents, search.index.order.byName)
    let nameTest = WholeNameTest(query)
    return standing.agents.map { number in
      let tier = standing.tier(of: number) { nameTest.isWholeName(of: agents[number], hasTypos: $0) }
      return HitCandidate(
        number, in: tier, weight: standing.weight(of: number, in: tier), place: places[number])
    }
  }

  private func inPathOrder() -> [HitCandidate] {
    let places = search.index.order.byPath
    return standing.agents.map { HitCandidate($0, in: .filter, weight: 0, place: places[$0]) }
  }

  /// Orders the best candidates anew, by whether words stand next to each other as well.
  private func preferringNeighbours(in candidates: [HitCandidate]) -> [HitCandidate] {
    let best = candidates.prefix(RankingConstants.neighbourWindow)
    let bonuses = neighbourBonuses(among: best.map(\.number))
    guard !bonuses.isEmpty else { return candidates }
    return best.map { $0.adding(bonuses[$0.number, default: 0]) }.sorted() + candidates.dropFirst(best.count)
  }
}
