internal import RosterCore

/// The agents that are like one, the most alike first, to add them to a comparison.
struct SimilarPane: Sendable {
  /// The agent that the others are compared with.
  private(set) var origin: Agent?
  let kind: SimilarSearch.Kind
  /// The agents; `nil` as long as they are looked for.
  private(set) var agents: [SimilarAgent]?
  private(set) var cursor = 0
  private(set) var scroll = ScrollPosition()
  /// Tells answers to this question from those to earlier ones.
  private(set) var generation: Int

  /// The agents that are listed at most.
  private static let shown = 100

  init(_ origin: Agent? = nil, _ kind: SimilarSearch.Kind = .text, generation: Int = 0) {
    (self.origin, self.kind, self.generation) = (origin, kind, generation)
  }

  /// The agent under the cursor.
  var current: SimilarAgent? { agents.flatMap { $0.indices.contains(cursor) ? $0[cursor] : nil } }

  /// Takes the agent as it was read anew.
  mutating func replaceOrigin(with agent: Agent) { origin = agent }

  /// Asks anew, as after a reload; what is shown stays until the answer comes.
  mutating func askAgain() { generation += 1 }

  /// Takes an answer: what a ``SimilarSearch`` found.
  mutating func take(_ found: [SimilarAgent], _ generation: Int) {
    guard generation == self.generation else { return }
    let listed = found.lazy.filter { [kind] in kind == .name || $0.similarity.percent > 0 }
    let before = current?.agent.path
    agents = Array(listed.prefix(Self.shown))
    cursor = before.flatMap { path in agents?.firstIndex { $0.agent.path == path } } ?? cursor
    move(by: 0)
  }

  mutating func move(by distance: Int) {
    cursor = min(max(cursor + distance, 0), max((agents?.count ?? 0) - 1, 0))
  }

  mutating func reveal(height: Int) {
    scroll.reveal(cursor..<cursor + 1, count: agents?.count ?? 0, height: height, margin: 2)
  }
}
