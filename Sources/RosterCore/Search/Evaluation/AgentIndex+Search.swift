extension AgentIndex {
  /// Looks for the agents that a query means.
  ///
  ///     index.search(Query("api rate lim"))?.hits.first?.agent.displayName  // "api-gateway-engineer"
  ///
  /// Words are taken as they are first. Where hardly any agent holds all of them, the longer ones may have typos;
  /// what only filters, such as `model:opus`, has no say in that.
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
    let isEnough = count == 0 || !query.holdsWords || !evaluation.findsFewAsTyped
    return (isEnough ? evaluation : evaluation.allowingTypos()).map(SearchResult.init)
  }
}

extension Query {
  /// Whether a word stands in the query by which agents are ranked, and which might have a typo.
  fileprivate var holdsWords: Bool {
    clauses.contains { clause in
      clause.alternatives.contains { atom in
        if case .text(let pattern, _) = atom.condition { atom.ranks && pattern.kind == .word } else { false }
      }
    }
  }
}
