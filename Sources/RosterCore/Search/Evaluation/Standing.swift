/// How every agent of an index stands after some clauses of a query.
struct Standing: Sendable {
  /// Where and how all terms so far were found.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Each as a whole word in the name.
    static let wholeInName = Traits(rawValue: 1)
    /// Each in the name.
    static let inName = Traits(rawValue: 2)
    /// Each in the name or the description.
    static let inDescription = Traits(rawValue: 4)
    /// Each as it was typed, none only in another form.
    static let asTyped = Traits(rawValue: 8)
    static let all: Traits = [.wholeInName, .inName, .inDescription, .asTyped]
  }

  /// The numbers of the agents that fit all clauses so far, in order.
  private(set) var agents: [Int]
  /// For every agent of the index, what its terms add up to.
  private(set) var weights: [Float]
  /// The worst kind of match that a term needed, as a raw ``MatchKind``; the greatest number where none counted.
  private(set) var worstKinds: [UInt8]
  private(set) var traits: [Traits]
  /// Whether terms decide the tier of which the user said where to look for them, as there are no others.
  private let countsNamedPlaces: Bool

  /// How so many agents stand before the first clause of a query: all fit.
  init(count: Int, of query: Query) {
    countsNamedPlaces = !query.clauses.contains { $0.alternatives.contains(where: \.decidesTier) }
    agents = Array(0..<count)
    weights = Array(repeating: 0, count: count)
    worstKinds = Array(repeating: .max, count: count)
    traits = Array(repeating: .all, count: count)
  }

  /// Leaves the agents that fit one more clause, by any of its alternatives; the best of them counts.
  mutating func narrow(to alternatives: [TermOutcome]) {
    let candidates = agents
    agents.removeAll(keepingCapacity: true)
    if alternatives.count == 1 {
      narrow(candidates, to: alternatives[0])
    } else {
      for agent in candidates where alternatives.contains(where: { $0.holds(for: agent) }) {
        agents.append(agent)
        addBest(of: alternatives, to: agent)
      }
    }
  }

  /// The usual case of one alternative, in a loop that copies nothing.
  private mutating func narrow(_ candidates: [Int], to outcome: TermOutcome) {
    for agent in candidates where outcome.holds(for: agent) {
      agents.append(agent)
      if outcome.isRanking { add(outcome, outcome.contribution(to: agent), to: agent) }
    }
  }

  private mutating func addBest(of alternatives: [TermOutcome], to agent: Int) {
    if let best = Self.best(of: alternatives, for: agent) {
      add(alternatives[best], alternatives[best].contribution(to: agent), to: agent)
    }
  }

  /// The alternative that counts for an agent, by its place; `nil` where none says how well the agent fits.
  static func best(of alternatives: [TermOutcome], for agent: Int) -> Int? {
    alternatives.indices.filter { alternatives[$0].ranks(agent) }.max { left, right in
      let (left, right) = (alternatives[left], alternatives[right])
      let (isFound, isOtherFound) = (left.isFoundAsTyped(in: agent), right.isFoundAsTyped(in: agent))
      return isFound == isOtherFound
        ? left.contribution(to: agent) < right.contribution(to: agent) : isOtherFound
    }
  }

  private mutating func add(_ outcome: TermOutcome, _ contribution: Float, to agent: Int) {
    weights[agent] += contribution
    guard outcome.decidesTier || countsNamedPlaces else { return }
    worstKinds[agent] = min(worstKinds[agent], outcome.matches[agent].kind)
    traits[agent].formIntersection(outcome.traits(in: agent))
  }

  /// Whether fewer agents than `count` fit without letters and typos.
  func hasFewAsTyped(_ count: Int) -> Bool {
    let found = agents.lazy.filter { worstKinds[$0] >= MatchKind.beginning.rawValue }
    return found.prefix(count).count < count
  }

  /// The tier of an agent that fits; `isWholeName` is asked whether words that are all in the name, perhaps with typos, are all of it.
  func tier(of agent: Int, isWholeName: (_ hasTypos: Bool) -> Bool) -> Tier {
    guard let kind = MatchKind(rawValue: worstKinds[agent]) else { return .filter }
    let traits = traits[agent]
    let isWhole = traits.contains(.wholeInName) && isWholeName(kind < .letters)
    switch kind {
    case .typos, .typo: return isWhole ? .nearName : .approximate
    case .letters: return .approximate
    case .abbreviation: return .abbreviation
    case .beginning, .start, .end, .inflection, .word, .phrase, .whole, .exact:
      if traits.contains(.wholeInName) { return isWhole ? .wholeName : .name }
      return traits.contains(.inName) ? .nameStart : traits.contains(.inDescription) ? .description : .fields
    }
  }

  /// What orders the agents of a tier: what the terms add up to, behind what the tier leaves open.
  func weight(of agent: Int, in tier: Tier) -> Float { weights[agent] + bonus(of: agent, in: tier) }

  /// What orders the agents of a tier before their terms do.
  func bonus(of agent: Int, in tier: Tier) -> Float {
    switch tier {
    case .approximate:
      let kind = MatchKind(rawValue: worstKinds[agent]) ?? .typos
      return RankingConstants.bonus(of: traits[agent]) + RankingConstants.bonus(of: kind)
    case .fields, .description: return traits[agent].contains(.asTyped) ? RankingConstants.asTyped : 0
    default: return 0
    }
  }
}
