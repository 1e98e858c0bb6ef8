package import RosterCore

/// A search that fills the list, and what the list needs beside the hits.
package struct ListSearch: Sendable {
  /// What is to be looked for first.
  package let search: Search
  /// All agents in the order of the list, which hits keep that nothing ranks.
  let agents: [Agent]
  /// The lines of the list, for the rows in which reasons are worked out at once.
  let lines: Int
  /// Whether what was found is to be counted by facets.
  let countsFacets: Bool
  /// Whether it is asked why agents were found.
  let explains: Bool

  /// Prepares a result for the list, which takes long for many hits and is worth doing away from the screen.
  package func listing(of result: SearchResult) -> Listing {
    Listing(of: result, for: self)
  }
}

/// What a search found, as the list shows it.
package struct Listing: Sendable {
  let result: SearchResult
  /// The hits in the order of the list, those of one name together where they are ranked.
  let hits: Hits
  /// Which hits are shown as those of one name, from the first to the last.
  let groups: [Range<Int>]
  /// The rows as long as no fold is open.
  private(set) var rows: [FoundRow] = []
  /// How many agents were found, copies included.
  let agentCount: Int
  /// How many of them where.
  let counts: [FoundPlace: Int]
  /// Why the first of them were found.
  private(set) var reasons: Reasons
  let facets: Facets?
  let explainer: Explainer?

  fileprivate init(of result: SearchResult, for search: ListSearch) {
    let groups =
      result.isRanked
      ? result.grouped() : HitGroups(single: result.hits.sorted(inOrderOf: search.agents))
    self.result = result
    (hits, self.groups) = (groups.hits, groups.ranges)
    agentCount = result.agentCount
    counts = result.hits.tierCounts.reduce(into: [:]) { counts, tier in
      if let place = FoundPlace(tier.key) { counts[place, default: 0] += tier.value }
    }
    facets = search.countsFacets ? Facets(of: result) : nil
    explainer = search.explains ? result.explainer() : nil
    reasons = Reasons(result.highlighter)
    rows = HitRows().rows(of: self)
    reasons.learn(ListRows(rows, of: self).lazy.compactMap(\.hit), lines: search.lines)
  }

  /// Whether any row stands for more than one agent.
  var hasFolds: Bool {
    groups.contains { $0.count > HitGroups.shown } || agentCount > hits.count
  }
}
