/// What one term of a query came to, ready to be summed up with the others.
struct TermOutcome: Sendable {
  let atom: Query.Atom
  let matches: Matches
  /// The agents that fit.
  let agentCount: Int
  /// How much the term says, from the number of agents that hold it.
  let inverseFrequency: Float
  /// Whether the term says how well an agent fits, not only whether.
  let isRanking: Bool
  /// Whether the place of a match decides the tier, whatever else is asked.
  let decidesTier: Bool

  init(_ atom: Query.Atom, _ matches: Matches, in statistics: Statistics) {
    self.atom = atom
    self.matches = matches
    let holders = matches.count
    agentCount = atom.isNegated ? statistics.count - holders : holders
    inverseFrequency = statistics.inverseFrequency(of: holders)
    isRanking = atom.ranks
    decidesTier = atom.decidesTier
  }

  /// Whether the term is what the agent must have, or must not have where it is negated.
  func holds(for agent: Int) -> Bool { (matches[agent].kind != 0) != atom.isNegated }

  /// Whether the term says how well the agent fits.
  func ranks(_ agent: Int) -> Bool { isRanking && matches[agent].kind != 0 }

  /// Whether it is more than letters or a typo that the agent holds.
  func isFoundAsTyped(in agent: Int) -> Bool { matches[agent].kind >= MatchKind.beginning.rawValue }

  /// What the term adds to the weight of an agent that holds it, by BM25F.
  func contribution(to agent: Int) -> Float { contribution(of: matches[agent]) }

  @inline(__always)
  private func contribution(of match: Matches.Match) -> Float {
    let sameCapitals = match.hasSameCapitals ? RankingConstants.sameCapitals : 0
    return inverseFrequency * match.weight / (RankingConstants.saturation + match.weight) + sameCapitals
  }

  /// Adds what the agent holds of the term to how it stands.
  @inline(__always)
  func add(to standing: inout Standing, placeCounts: Bool) {
    let match = matches[standing.agent]
    standing.add(match, weight: contribution(of: match), placeCounts: placeCounts)
  }
}

extension Query.Atom {
  /// Whether the atom says how well an agent fits, not only whether.
  var ranks: Bool {
    if case .text(_, let scope) = condition { !isNegated && scope.ranks } else { false }
  }

  /// Whether the place of a match decides the tier, whatever else is asked: not so where the user said what the
  /// place has to be.
  var decidesTier: Bool {
    guard ranks, case .text(_, let scope) = condition else { return false }
    return scope == .anywhere || scope == .field(.name)
  }
}

extension Query.Scope {
  /// Whether a text there can fit well or not so well; what stands in other places is there or is not.
  fileprivate var ranks: Bool {
    switch self {
    case .anywhere, .field(.name), .field(.description), .field(.headings), .field(.body): true
    case .field(.tools), .field(.model), .field(.path), .field(.other), .header: false
    }
  }
}
