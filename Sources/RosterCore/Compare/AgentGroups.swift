/// Agents that belong together: groups of two and more, each in the order of its paths, in that of their first paths.
struct AgentGroups: Sendable {
  /// The groups.
  let all: [[Agent]]
  private let indexes: [FilePath: Int]

  /// Puts groups in order, and drops those of one.
  init(_ groups: some Sequence<[Agent]>) {
    let groups = groups.filter { $0.count > 1 }.map { group in group.sorted { $0.path < $1.path } }
    let sorted = groups.sorted { $0[0].path < $1[0].path }
    all = sorted
    indexes = sorted.indices.reduce(into: [:]) { indexes, index in
      for agent in sorted[index] { indexes[agent.path] = index }
    }
  }

  /// Whether the agent of a path is in a group.
  func contains(_ agent: Agent) -> Bool { indexes[agent.path] != nil }

  /// The others of an agent's group; none where it is in no group.
  func others(than agent: Agent) -> [Agent] {
    let group = indexes[agent.path].map { all[$0] } ?? []
    return group.filter { $0.path != agent.path }
  }
}
