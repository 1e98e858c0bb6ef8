/// Who mentions whom among the agents of a library, in both directions.
///
/// Where several agents bear a name, those are meant that are nearest to the one that mentions it: see ``Mention/agents``.
///
///     let graph = await MentionGraph(of: library)
///     graph?.names.mentions(in: commander).map(\.name)         // ["log-reader", "dba"]
///     graph?.agents(mentioning: logReader).map(\.displayName)  // ["incident-commander"]
public struct MentionGraph: Sendable {
  /// The names of the agents, which know what each of them mentions.
  public let names: AgentNames
  private let agents: [Agent]
  /// For each agent those that mention it, as indexes in ascending order.
  private let mentioning: [[Int]]

  /// Looks through all agents of a library, on all processors at once; `nil` where the task was cancelled.
  public init?(of library: Library) async {
    let (names, agents) = (library.names, library.agents)
    let meant = await agents.indices.concurrentSlices { slice in
      slice.map { Task.isCancelled ? [] : names.agentsMeant(by: agents[$0]) }
    }
    guard !Task.isCancelled else { return nil }
    var mentioning = [[Int]](repeating: [], count: agents.count)
    for (index, others) in meant.joined().enumerated() {
      for other in others { mentioning[other].append(index) }
    }
    self.names = names
    self.agents = agents
    self.mentioning = mentioning
  }

  /// The agents that mean an agent where they mention its name, in the order of their paths.
  public func agents(mentioning agent: Agent) -> [Agent] {
    guard let index = agents.firstIndex(ofPath: agent.path) else { return [] }
    return mentioning[index].map { agents[$0] }
  }
}

extension [Agent] {
  /// The place of a path among agents in the order of their paths.
  fileprivate func firstIndex(ofPath path: FilePath) -> Int? {
    let place = startOfPart { !($0.path < path) }
    return place < count && self[place].path == path ? place : nil
  }
}
