/// One search, ready to be done away from the screen.
public struct Search: Sendable {
  /// What was typed.
  public let query: Query
  /// The agents to look through.
  public let index: AgentIndex
  /// The agents that `is:marked` means.
  public let marked: Set<FilePath>

  /// Prepares a search.
  public init(_ query: Query, in index: AgentIndex, marked: Set<FilePath> = []) {
    self.query = query
    self.index = index
    self.marked = marked
  }

  /// The agents that the query means, best first; `nil` where the task was cancelled.
  public func result() async -> SearchResult? {
    guard query.asks(for: .near) else { return index.search(query, marked: marked) }
    guard let near = await index.similarity.pathsOfNearCopies(among: index.agents) else { return nil }
    return index.search(query, marked: marked, nearCopies: near)
  }
}
