package import RosterCore

/// A search that fills the list, and what the list needs beside the hits.
package struct ListSearch: Sendable {
  /// What is to be looked for first.
  package let search: Search
  /// All agents in the order of the list, which hits keep that nothing ranks.
  let agents: [Agent]
  /// Whether what was found is to be counted by facets.
  let countsFacets: Bool
  /// Whether it is asked why agents were found.
  let explains: Bool

  /// Prepares a result for the list, which takes long for many hits and is worth doing away from the screen.
  package func listing(of result: SearchResult) -> Listing {
    Listing(
      of: result, inOrderOf: agents, facets: countsFacets ? Facets(of: result) : nil,
      explainer: explains ? result.explainer() : nil)
  }
}

/// What a search found, as the list shows it.
package struct Listing: Sendable {
  let result: SearchResult
  /// The hits in the order of the list, those of one name together where they are ranked.
  let groups: [[Hit]]
  /// How many agents were found, copies included.
  let agentCount: Int
  /// How many of them where.
  let counts: [FoundPlace: Int]
  let facets: Facets?
  let explainer: Explainer?

  fileprivate init(
    of result: SearchResult, inOrderOf agents: [Agent], facets: Facets?, explainer: Explainer?
  ) {
    (self.result, self.facets, self.explainer) = (result, facets, explainer)
    groups =
      result.isRanked
      ? result.grouped().map(\.hits) : result.hits.sorted(inOrderOf: agents).map { [$0] }
    agentCount = result.agentCount
    counts = result.hits.reduce(into: [:]) { counts, hit in
      if let place = FoundPlace(hit.tier) { counts[place, default: 0] += 1 + hit.copies.count }
    }
  }

  /// Whether any row stands for more than one agent.
  var hasFolds: Bool { groups.contains { $0.count > HitRows.shown || $0.contains { !$0.copies.isEmpty } } }
}

extension Hits {
  /// The hits in the order in which their agents stand among all.
  fileprivate func sorted(inOrderOf agents: [Agent]) -> [Hit] {
    let hits = Dictionary(map { (ObjectIdentifier($0.agent), $0) }, uniquingKeysWith: { first, _ in first })
    return agents.compactMap { hits[ObjectIdentifier($0)] }
  }
}
