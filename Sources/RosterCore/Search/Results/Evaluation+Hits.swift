extension Evaluation {
  /// The agents that fit, best first, with equal texts as one hit.
  func hits() -> Hits {
    // An index has its agents in the order in which they were read, which differs from run to run.
    let order = search.index.order
    return isRanked
      ? Hits(preferringNeighbours(in: ranked().inOrderOfRank()), order.byName, in: search.index)
      : Hits(filtered().inOrderOfRank(), order.byPath, in: search.index)
  }

  private func ranked() -> [HitCandidate] {
    let places = search.index.order.byName.places
    let nameTest = WholeNameTest(query)
    let ranks = Standing.Ranks.all
    return standings.all.map { standing in
      let agent = standing.agent
      var rank = ranks[standing]
      if standing.mayBeWholeName {
        rank.tier = standing.tier { nameTest.isWholeName(search.notes(of: agent), hasTypos: $0) }
        rank.bonus = standing.bonus(in: rank.tier)
      }
      return HitCandidate(at: places[agent], in: rank.tier, weight: standing.weight + rank.bonus)
    }
  }

  private func filtered() -> [HitCandidate] {
    let places = search.index.order.byPath.places
    return standings.all.map { HitCandidate(at: places[$0.agent], in: .filter, weight: 0) }
  }

  /// Orders the best candidates anew, by whether words stand next to each other as well.
  private func preferringNeighbours(in candidates: [HitCandidate]) -> [HitCandidate] {
    let numbers = search.index.order.byName.numbers
    let best = candidates.prefix(RankingConstants.neighbourWindow)
      .map { (candidate: $0, agent: Int(numbers[Int($0.place)])) }
    let bonuses = neighbourBonuses(among: best.map(\.agent))
    guard !bonuses.isEmpty else { return candidates }
    return best.map { $0.candidate.adding(bonuses[$0.agent, default: 0]) }.sorted()
      + candidates.dropFirst(best.count)
  }
}
