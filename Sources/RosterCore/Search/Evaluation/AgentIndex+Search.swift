extension AgentIndex {
  /// Looks for the agents that a query means.
  ///
  ///     index.search(Query("api rate lim"))?.hits.first?.agent.displayName  // "api-gateway-engineer"
  ///
  /// Words are taken as they are first. Where hardly any agent holds all of them, the longer ones may have typos.
  ///
  /// - Parameters:
  ///   - query: What was typed; keys that no header has are looked for as text.
  ///   - marked: The agents that `is:marked` means.
  ///   - nearCopies: Those that `is:near` means, worth finding out where the query asks for them.
  /// - Returns: The agents, best first; `nil` where the task was cancelled.
  public func search(_ query: Query, marked: Set<FilePath> = [], nearCopies: Set<FilePath> = [])
    -> SearchResult?
  {
    let query = query.resolved(by: fieldNames)
    let search = AtomSearch(self, marked: marked, nearCopies: nearCopies)
    guard let evaluation = Evaluation(of: query, by: search) else { return nil }
    guard evaluation.standing.agents.count < RankingConstants.fewHits, query.holdsWords, count > 0 else {
      return SearchResult(evaluation)
    }
    var lenient = search
    lenient.allowsTypos = true
    return Evaluation(of: query, by: lenient).map(SearchResult.init)
  }
}

/// A query worked out against an index: what each atom found, and how every agent stands.
struct Evaluation: Sendable {
  let query: Query
  let search: AtomSearch
  /// For each clause what its alternatives found.
  let outcomes: [[TermOutcome]]
  let standing: Standing

  /// Works a query out.
  ///
  /// - Returns: `nil` where the task was cancelled.
  init?(of query: Query, by search: AtomSearch) {
    var outcomes: [[TermOutcome]] = []
    var standing = Standing(count: search.statistics.count)
    for clause in query.clauses {
      guard !Task.isCancelled else { return nil }
      let alternatives = clause.alternatives.map {
        TermOutcome($0, search.matches(of: $0), in: search.statistics)
      }
      standing.narrow(to: alternatives)
      outcomes.append(alternatives)
    }
    (self.query, self.search, self.outcomes, self.standing) = (query, search, outcomes, standing)
  }

  /// Whether the terms say which agents fit better, not only which fit.
  var isRanked: Bool { outcomes.contains { $0.contains(where: \.isRanking) } }
}

extension Query {
  /// Whether a word stands in the query, which might have a typo.
  fileprivate var holdsWords: Bool {
    clauses.contains { clause in
      clause.alternatives.contains { atom in
        if case .text(let pattern, _) = atom.condition { pattern.kind == .word } else { false }
      }
    }
  }
}
