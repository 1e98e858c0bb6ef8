/// What a query found in an index.
public struct SearchResult: Sendable {
  /// The query, with fields that no agent has read as text.
  public let query: Query
  /// The agents, best first; those with equal text are one hit.
  public let hits: Hits
  /// Whether the order of ``hits`` says anything; without words to rank by they are in the order of their paths.
  public let isRanked: Bool
  /// Finds in any text what the query found.
  public let highlighter: Highlighter
  /// What the parts of the result are told by.
  private let evaluation: Evaluation

  /// What the user should know of how the query was read.
  public var notes: [QueryNote] { query.notes }

  /// The agents that were found, copies included.
  public var agentCount: Int { hits.agentCount }

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    query = evaluation.query
    isRanked = evaluation.isRanked
    highlighter = Highlighter(evaluation)
    hits = evaluation.hits()
  }

  /// The hits with equal names next to each other, each group where its best hit stands.
  public func grouped() -> HitGroups { hits.groupedByName() }

  /// Tells why hits are where they are; worth keeping where several are asked for.
  public func explainer() -> Explainer { Explainer(evaluation) }
}
