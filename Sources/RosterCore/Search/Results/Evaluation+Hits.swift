extension Evaluation {
  /// The agents that fit, best first, with equal texts as one hit.
  func hits() -> Hits {
    let candidates = foldCopies(in: isRanked ? ranked() : inPathOrder())
    return Hits(candidates.kept, of: search.agents, copies: candidates.copies)
  }

  private func ranked() -> [Hits.Candidate] {
    let agents = search.agents
    let nameTest = WholeNameTest(query)
    let candidates = standing.agents.map { number in
      let tier = standing.tier(of: number) { nameTest.isWholeName(of: agents[number], hasTypos: $0) }
      return Hits.Candidate(number: number, tier: tier, weight: standing.weight(of: number, in: tier))
    }
    return preferringNeighbours(in: sorted(candidates))
  }

  /// Orders the best candidates anew, by whether words stand next to each other as well.
  private func preferringNeighbours(in candidates: [Hits.Candidate]) -> [Hits.Candidate] {
    var best = Array(candidates.prefix(RankingConstants.neighbourWindow))
    let bonuses = neighbourBonuses(among: best.lazy.map(\.number))
    guard !bonuses.isEmpty else { return candidates }
    for place in best.indices { best[place].weight += bonuses[best[place].number, default: 0] }
    return sorted(best) + candidates.dropFirst(best.count)
  }

  /// Orders candidates by tier, weight, length of name and path, as numbers that say all four.
  private func sorted(_ candidates: [Hits.Candidate]) -> [Hits.Candidate] {
    let places = search.order.byName
    let keys = candidates.indices.map { index in
      SortKey(candidates[index], place: places[candidates[index].number], index: index)
    }
    return keys.sorted { $0.rank == $1.rank ? $0.place < $1.place : $0.rank < $1.rank }
      .map { candidates[Int($0.index)] }
  }

  /// What orders a candidate, the lowest first.
  private struct SortKey {
    let rank: UInt64
    let place: UInt32
    let index: UInt32

    init(_ candidate: Hits.Candidate, place: UInt32, index: Int) {
      // Weights are not negative, so that their bits are in the order of their values.
      rank = ~(UInt64(candidate.tier.rawValue) << 32 | UInt64(max(candidate.weight, 0).bitPattern))
      (self.place, self.index) = (place, UInt32(index))
    }
  }

  /// An index has its agents in the order in which they were read, which differs from run to run.
  private func inPathOrder() -> [Hits.Candidate] {
    let places = search.order.byPath
    return standing.agents.sorted { places[$0] < places[$1] }
      .map { Hits.Candidate(number: $0, tier: .filter, weight: 0) }
  }

  /// Leaves the first candidate of each text, and tells which others have it.
  private func foldCopies(
    in candidates: [Hits.Candidate]
  ) -> (kept: [Hits.Candidate], copies: [Int: [Int]]) {
    let (agents, hashes, repeated) = (search.agents, search.textHashes, search.index.repeatedTexts)
    guard !repeated.isEmpty else { return (candidates, [:]) }
    var firsts: [UInt64: [Int]] = [:]
    var copies: [Int: [Int]] = [:]
    let kept = candidates.filter { candidate in
      let (number, hash) = (candidate.number, hashes[candidate.number])
      guard repeated.contains(hash) else { return true }
      let first = firsts[hash]?.first { agents[$0].hasEqualText(to: agents[number]) }
      guard let first else {
        firsts[hash, default: []].append(number)
        return true
      }
      copies[first, default: []].append(number)
      return false
    }
    return (kept, copies)
  }
}
