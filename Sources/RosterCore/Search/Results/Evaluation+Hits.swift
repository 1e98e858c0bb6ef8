extension Evaluation {
  /// The agents that fit, best first, with equal texts as one hit.
  func hits() -> Hits {
    Hits(
      isRanked ? preferringNeighbours(in: ranked().inOrderOfRank()) : filtered(), standings.order,
      in: search.index)
  }

  private func ranked() -> [HitCandidate] {
    let places = standings.order.places
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
    standings.all.map { HitCandidate(at: standings.order.places[$0.agent], in: .filter, weight: 0) }
  }

  /// Orders the best candidates anew, by whether words stand next to each other as well.
  private func preferringNeighbours(in candidates: [HitCandidate]) -> [HitCandidate] {
    let numbers = standings.order.numbers
    let best = candidates.prefix(RankingConstants.neighbourWindow)
      .map { (candidate: $0, agent: Int(numbers[Int($0.place)])) }
    let bonuses = neighbourBonuses(among: best.map(\.agent))
    guard !bonuses.isEmpty else { return candidates }
    return best.map { $0.candidate.adding(bonuses[$0.agent, default: 0]) }.sorted()
      + candidates.dropFirst(best.count)
  }
}
