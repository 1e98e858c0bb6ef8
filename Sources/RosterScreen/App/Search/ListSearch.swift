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
  let hits: [Hit]
  /// Which hits are shown as those of one name, from the first to the last.
  let groups: [Range<Int>]
  /// The rows as long as no fold is open.
  private(set) var rows: [ListRow] = []
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
      ? result.grouped().map(\.hits) : result.hits.sorted(inOrderOf: search.agents).map { [$0] }
    self.result = result
    hits = Array(groups.joined())
    self.groups = groups.reduce(into: []) { ranges, hits in
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + hits.count)
    }
    agentCount = result.agentCount
    counts = result.hits.reduce(into: [:]) { counts, hit in
      if let place = FoundPlace(hit.tier) { counts[place, default: 0] += 1 + hit.copies.count }
    }
    facets = search.countsFacets ? Facets(of: result) : nil
    explainer = search.explains ? result.explainer() : nil
    reasons = Reasons(result.highlighter)
    rows = HitRows().rows(of: self)
    reasons.learn(rows.lazy.compactMap(\.hit), lines: search.lines)
  }

  /// Whether any row stands for more than one agent.
  var hasFolds: Bool {
    groups.contains { $0.count > HitRows.shown } || hits.contains { !$0.copies.isEmpty }
  }
}

extension Hits {
  /// The hits in the order in which their agents stand among all.
  fileprivate func sorted(inOrderOf agents: [Agent]) -> [Hit] {
    let hits = Dictionary(map { (ObjectIdentifier($0.agent), $0) }, uniquingKeysWith: { first, _ in first })
    return agents.compactMap { hits[ObjectIdentifier($0)] }
  }
}
