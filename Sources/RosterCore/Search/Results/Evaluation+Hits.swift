extension Evaluation {
  /// The agents that fit, best first, with equal texts as one hit.
  func hits() -> Hits {
    // An index has its agents in the order in which they were read, which differs from run to run.
    Hits(
      isRanked ? preferringNeighbours(in: ranked().inOrderOfRank()) : inPathOrder().inOrderOfRank(),
      in: search.index)
  }

  private func ranked() -> [HitCandidate] {
    let places = search.index.order.byName
    let nameTest = WholeNameTest(query)
    return standings.all.map { standing in
      let agent = standing.agent
      let tier = standing.tier { nameTest.isWholeName(search.notes(of: agent), hasTypos: $0) }
      let weight = standing.weight + standing.bonus(in: tier)
      return HitCandidate(agent, in: tier, weight: weight, place: places[agent])
    }
  }

  private func inPathOrder() -> [HitCandidate] {
    let places = search.index.order.byPath
    return standings.all.map { HitCandidate($0.agent, in: .filter, weight: 0, place: places[$0.agent]) }
  }

  /// Orders the best candidates anew, by whether words stand next to each other as well.
  private func preferringNeighbours(in candidates: [HitCandidate]) -> [HitCandidate] {
    let best = candidates.prefix(RankingConstants.neighbourWindow)
    let bonuses = neighbourBonuses(among: best.map(\.number))
    guard !bonuses.isEmpty else { return candidates }
    return best.map { $0.adding(bonuses[$0.number, default: 0]) }.sorted() + candidates.dropFirst(best.count)
  }
}
