/// A query worked out against an index: what each atom found, and how every agent stands.
struct Evaluation: Sendable {
  let query: Query
  let search: AtomSearch
  /// For each clause what its alternatives found.
  let outcomes: [[TermOutcome]]
  /// Whether the terms say which agents fit better, not only which fit.
  let isRanked: Bool
  let standings: Standings

  /// Works a query out.
  ///
  /// - Returns: `nil` where the task was cancelled.
  init?(of query: Query, by search: AtomSearch) {
    let clauses = query.clauses.lazy.map { clause in
      clause.alternatives.map { TermOutcome($0, search.matches(of: $0), in: search.statistics) }
    }
    self.init(query, search, clauses)
  }

  /// The same with typos in words too that stand somewhere as they are.
  ///
  /// - Returns: `nil` where the task was cancelled.
  func allowingTypos() -> Evaluation? {
    var search = search
    search.allowsTypos = true
    return Evaluation(query, search, outcomes.lazy.map { [search] in $0.map(search.addingTypos) })
  }

  private init?(_ query: Query, _ search: AtomSearch, _ clauses: some Sequence<[TermOutcome]>) {
    var outcomes: [[TermOutcome]] = []
    for alternatives in clauses {
      guard !Task.isCancelled else { return nil }
      outcomes.append(alternatives)
    }
    (self.query, self.search, self.outcomes) = (query, search, outcomes)
    isRanked = outcomes.contains { $0.contains(where: \.isRanking) }
    // An index has its agents in the order in which they were read, which differs from run to run.
    let order = isRanked ? search.index.order.byName : search.index.order.byPath
    standings = Standings(order, of: query, narrowedTo: outcomes)
  }

  /// Whether hardly any agent holds the words as they were typed, whatever is left of those by clauses that only filter.
  ///
  /// Who narrows what was found wants less of it, not something else.
  var findsFewAsTyped: Bool {
    let ranking = outcomes.filter { $0.contains(where: \.isRanking) }
    guard ranking.count < outcomes.count else { return standings.hasFewAsTyped(RankingConstants.fewHits) }
    return Standings(standings.order, of: query, narrowedTo: ranking)
      .hasFewAsTyped(RankingConstants.fewHits)
  }
}
