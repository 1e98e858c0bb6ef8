extension Evaluation {
  /// The agents that fit, best first, with equal texts as one hit.
  func hits() -> [Hit] {
    foldingCopies(in: isRanked ? ranked() : inPathOrder())
  }

  /// An agent that fits, by its number in the index.
  private struct Candidate {
    let number: Int
    let tier: Tier
    var weight: Float
  }

  private func ranked() -> [Candidate] {
    let agents = search.agents
    let nameTest = WholeNameTest(query)
    let candidates = standing.agents.map { number in
      let tier = standing.tier(of: number) { nameTest.isWholeName(of: agents[number], hasTypos: $0) }
      return Candidate(number: number, tier: tier, weight: standing.weight(of: number, in: tier))
    }
    return preferringNeighbours(in: candidates.sorted(by: precedes))
  }

  private func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.tier != right.tier { return left.tier > right.tier }
    if left.weight != right.weight { return left.weight > right.weight }
    return search.agents[left.number].precedes(search.agents[right.number])
  }

  /// Orders the best candidates anew, by whether words stand next to each other as well.
  private func preferringNeighbours(in candidates: [Candidate]) -> [Candidate] {
    var best = Array(candidates.prefix(RankingConstants.neighbourWindow))
    let bonuses = neighbourBonuses(among: best.lazy.map(\.number))
    guard !bonuses.isEmpty else { return candidates }
    for place in best.indices { best[place].weight += bonuses[best[place].number, default: 0] }
    return best.sorted(by: precedes) + candidates.dropFirst(best.count)
  }

  /// The agents of an index are in the order in which they were read, which differs from run to run.
  private func inPathOrder() -> [Candidate] {
    let agents = search.agents
    return standing.agents.sorted { agents[$0].path < agents[$1].path }
      .map { Candidate(number: $0, tier: .filter, weight: 0) }
  }

  /// Makes hits, each of the first agent with its text.
  private func foldingCopies(in candidates: [Candidate]) -> [Hit] {
    let (agents, hashes, repeated) = (search.agents, search.textHashes, search.index.repeatedTexts)
    var firsts: [UInt64: [Int]] = [:]
    var copies: [Int: [Agent]] = [:]
    var kept: [Candidate] = []
    for candidate in candidates {
      let agent = agents[candidate.number]
      let hash = hashes[candidate.number]
      if repeated.contains(hash) {
        if let first = firsts[hash]?.first(where: { agents[$0].hasEqualText(to: agent) }) {
          copies[first, default: []].append(agent)
          continue
        }
        firsts[hash, default: []].append(candidate.number)
      }
      kept.append(candidate)
    }
    return kept.map { candidate in
      Hit(
        agent: agents[candidate.number], number: candidate.number,
        copies: copies[candidate.number, default: []].sorted { $0.path < $1.path }, tier: candidate.tier,
        weight: Double(candidate.weight))
    }
  }
}
