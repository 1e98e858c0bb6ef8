internal import RosterCore

extension Workload {
  /// Queries of each sort that one run asks.
  private static let queriesPerSort = 200

  /// Asks a library queries of some sorts, each as if it had been typed at once.
  init(asking sorts: [QuerySort], of library: Library) {
    self.init(
      naming: sorts.flatMap { Self.queries($0, library.agents) }.map { text in
        (text, { _ = library.index.search(Query(text)) })
      })
  }

  private static func queries(_ sort: QuerySort, _ agents: [Agent]) -> [String] {
    guard !agents.isEmpty else { return [] }
    var random = SplitMix64(seed: 1, stream: 1 + (QuerySort.allCases.firstIndex(of: sort) ?? 0))
    return (0..<queriesPerSort).map { _ in sort.query(QuerySource(random.pick(agents)), &random) }
  }
}
