/// The agents that fit the clauses of a query, each with how it stands.
struct Standings: Sendable {
  /// The agents, by their places in the order among equals.
  private(set) var all: [Standing] = []
  /// The order of agents that are equal otherwise.
  let order: AgentPlaces
  /// Whether terms decide the tier of which the user said where to look for them, as there are no others.
  private let countsNamedPlaces: Bool

  /// Finds among agents in some order those that fit what clauses of a query came to.
  ///
  /// Clauses that hardly any agent fits come first, so that the others are asked of few.
  init(_ order: AgentPlaces, of query: Query, narrowedTo clauses: [[TermOutcome]]) {
    self.order = order
    countsNamedPlaces = !query.clauses.contains { $0.alternatives.contains(where: \.decidesTier) }
    let sized = clauses.map { (outcomes: $0, size: $0.reduce(0) { $0 + $1.agentCount }) }
    let sorted = sized.stableSorted { $0.size < $1.size }.map(\.outcomes)
    if let first = sorted.first, first.count == 1 {
      add(first[0])
      for alternatives in sorted.dropFirst() { narrow(to: alternatives) }
    } else {
      all = order.numbers.map { Standing(of: Int($0)) }
      for alternatives in sorted { narrow(to: alternatives) }
    }
  }

  /// Adds the agents that fit the only alternative of a clause, which takes less than narrowing all to them.
  private mutating func add(_ outcome: TermOutcome) {
    let placeCounts = countsPlace(of: outcome)
    all.reserveCapacity(outcome.agentCount)
    for number in order.numbers where outcome.holds(for: Int(number)) {
      var standing = Standing(of: Int(number))
      if outcome.isRanking { outcome.add(to: &standing, placeCounts: placeCounts) }
      all.append(standing)
    }
  }

  /// Leaves the agents that fit one more clause, by any of its alternatives; the best of them counts.
  private mutating func narrow(to alternatives: [TermOutcome]) {
    let placeCounts = alternatives.map(countsPlace)
    if alternatives.count == 1 {
      all.narrow(to: alternatives[0], placeCounts: placeCounts[0])
    } else {
      all.keep { standing in
        guard alternatives.contains(where: { $0.holds(for: standing.agent) }) else { return false }
        if let best = Self.best(of: alternatives, for: standing.agent) {
          alternatives[best].add(to: &standing, placeCounts: placeCounts[best])
        }
        return true
      }
    }
  }

  /// Whether the place of what a term found has a say in the tier.
  private func countsPlace(of outcome: TermOutcome) -> Bool { outcome.decidesTier || countsNamedPlaces }

  /// The alternative that counts for an agent, by its place; `nil` where none says how well the agent fits.
  static func best(of alternatives: [TermOutcome], for agent: Int) -> Int? {
    alternatives.indices.filter { alternatives[$0].ranks(agent) }.max { left, right in
      let (left, right) = (alternatives[left], alternatives[right])
      let (isFound, isOtherFound) = (left.isFoundAsTyped(in: agent), right.isFoundAsTyped(in: agent))
      return isFound == isOtherFound
        ? left.contribution(to: agent) < right.contribution(to: agent) : isOtherFound
    }
  }

  /// How an agent stands that fits.
  ///
  /// - Precondition: The agent fits.
  subscript(agent: Int) -> Standing {
    let place = order.places[agent]
    let standing = all[all.startOfPart { order.places[$0.agent] >= place }]
    precondition(standing.agent == agent, "agent \(agent) does not fit the query")
    return standing
  }

  /// Whether fewer agents than `count` fit without letters and typos.
  func hasFewAsTyped(_ count: Int) -> Bool {
    all.lazy.filter(\.isFoundAsTyped).prefix(count).count < count
  }
}

extension [Standing] {
  /// The usual case of one alternative.
  fileprivate mutating func narrow(to outcome: TermOutcome, placeCounts: Bool) {
    keep { standing in
      guard outcome.holds(for: standing.agent) else { return false }
      if outcome.isRanking { outcome.add(to: &standing, placeCounts: placeCounts) }
      return true
    }
  }

  /// Leaves what fits, which may have been changed by that.
  @inline(__always)
  fileprivate mutating func keep(_ fits: (inout Standing) -> Bool) {
    var kept = 0
    var standings = mutableSpan
    for place in standings.indices {
      var standing = standings[place]
      guard fits(&standing) else { continue }
      standings[kept] = standing
      kept += 1
    }
    removeLast(count - kept)
  }
}
