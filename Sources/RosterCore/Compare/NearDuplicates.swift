/// Groups of agents that are near copies of each other.
///
/// Two agents are near copies when their similarity ``Similarity/isNear``: equal texts are, and so are texts that
/// differ in a few words or in the settings alone. An agent without words is a near copy of none. A group holds whatever
/// a chain of near copies joins, so that its first and its last member may differ more.
///
///     let duplicates = await NearDuplicates(in: index)
///     duplicates?.groups[0].map(\.path.string)  // ["/a/reviewer.md", "/b/code-reviewer.md"]
///
/// No pair is missed, and none is there that is not near.
public struct NearDuplicates: Sendable {
  private let agentGroups: AgentGroups
  private let index: SimilarityIndex

  /// Finds the near copies among all agents of an index, on all processors; `nil` where the task was cancelled.
  public init?(in index: SimilarityIndex) async {
    guard var sets = await index.nearSets() else { return nil }
    let groups = Dictionary(grouping: index.agents.indices) { sets.representative(of: $0) }
    agentGroups = AgentGroups(groups.values.map { group in group.map { index.agents[$0] } })
    self.index = index
  }

  /// The groups, each of at least two agents, by path; the groups by their first paths.
  public var groups: [[Agent]] { agentGroups.all }

  /// Whether an agent has a near copy.
  public func contains(_ agent: Agent) -> Bool { agentGroups.contains(agent) }

  /// The near copies of an agent, exact ones first, then the most alike, then by path.
  public func neighbours(of agent: Agent) -> [SimilarAgent] {
    guard let place = index.place(of: agent) else { return [] }
    let others = agentGroups.others(than: agent).compactMap(index.place)
    return index.ranked(others, like: place).filter(\.similarity.isNear)
  }
}
