internal import RosterCore

/// Measures how often the agent that a query was made from comes back first.
struct RelevanceMeasurement {
  private let library: Library
  private let generator: KnownItemGenerator
  private let numbers: [FilePath: Int]

  /// Prepares queries on a library.
  ///
  /// - Parameters:
  ///   - library: The agents, indexed.
  ///   - seed: What settles the queries.
  init(of library: Library, seed: UInt64) {
    self.library = library
    generator = KnownItemGenerator(collection: KnownItemCollection(library.agents), seed: seed)
    numbers = Dictionary(library.agents.enumerated().map { ($1.path, $0) }) { first, _ in first }
  }

  /// Asks so many queries of one kind.
  func relevance(_ kind: QueryKind, count: Int) -> Relevance {
    Relevance(answers: generator.items(kind, count: count).map(answer))
  }

  private func answer(_ item: KnownItem) -> Relevance.Answer {
    let hits = library.index.search(Query(item.query))?.hits
    let place = hits?.firstIndex { hit in
      ([hit.agent] + hit.copies).contains { numbers[$0.path].map(item.wanted.contains) ?? false }
    }
    return Relevance.Answer(item: item, rank: place.map { $0 + 1 }, first: hits?.first?.agent.displayName)
  }
}
