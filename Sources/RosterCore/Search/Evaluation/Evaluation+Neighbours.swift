extension Evaluation {
  /// Finds in which agents words stand next to each other as in the query.
  ///
  /// - Parameter agents: The numbers of the agents to look at.
  /// - Returns: What the neighbours add to the weight of each agent that has any.
  func neighbourBonuses(among agents: some Sequence<Int>) -> [Int: Float] {
    let pairs = neighbours
    guard !pairs.isEmpty else { return [:] }
    let agents = agents.sorted()
    var bonuses: [Int: Float] = [:]
    for pair in pairs {
      for agent in holders(of: pair, among: agents) { bonuses[agent, default: 0] += pair.bonus }
    }
    return bonuses
  }

  /// Two words that follow each other in the query, and what it is worth to find them so.
  private struct Pair {
    /// For each of them the terms that it stands for in each segment.
    let runs: [[[TermRun]]]
    let bonus: Float
  }

  private var neighbours: [Pair] {
    let words = outcomes.map { alternatives -> (word: QueryWord, outcome: TermOutcome)? in
      guard alternatives.count == 1, let word = alternatives[0].atom.singleWord else { return nil }
      return (word, alternatives[0])
    }
    return zip(words, words.dropFirst()).compactMap { first, second in
      guard let first, let second, !second.word.isTooShortForNeighbour else { return nil }
      let said = first.outcome.inverseFrequency + second.outcome.inverseFrequency
      return Pair(
        runs: [first.outcome.matches.runs, second.outcome.matches.runs],
        bonus: RankingConstants.neighbours * said)
    }
  }

  /// Those of some agents, ascending, in a field of which words stand next to each other.
  private func holders(of pair: Pair, among agents: [Int]) -> Set<Int> {
    var holders: Set<Int> = []
    for (place, segment) in search.index.segments.enumerated() {
      let base = search.statistics.bases[place]
      let numbers = base..<base + segment.agents.count
      let wanted = agents.filter(numbers.contains).map { PostingList.Doc($0 - base) }
      for field in [IndexField.description, .body] {
        let found = PhraseSearch(pair.runs.map { $0[place] }, in: segment.words[field], among: wanted)
        holders.formUnion(found.counts().lazy.map { base + $0.agent })
      }
    }
    return holders
  }
}

extension QueryWord {
  /// Whether it is still being typed and begins too many words to say which comes next.
  fileprivate var isTooShortForNeighbour: Bool {
    isUnfinished && folded.count < RankingConstants.neighbourBytes
  }
}

extension Query.Atom {
  /// The one word that is looked for anywhere; `nil` for everything else.
  fileprivate var singleWord: QueryWord? {
    guard !isNegated, case .text(let pattern, .anywhere) = condition, pattern.kind == .word else {
      return nil
    }
    let words = QueryWords(pattern)
    return words.parts.count == 1 ? words.parts.first : nil
  }
}
