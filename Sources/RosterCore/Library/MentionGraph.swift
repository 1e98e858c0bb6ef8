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
  /// For each agent those that it mentions, as indexes.
  private let meant: [[Int]]
  /// For each agent those that mention it, as indexes in ascending order.
  private let mentioning: [[Int]]

  /// Looks through all agents of a library, on all processors at once; `nil` where the task was cancelled.
  ///
  /// - Parameters:
  ///   - library: The snapshot.
  ///   - previous: What is known of an earlier one. As long as the agents are there under the same paths and names, only
  ///     those are looked through that were read anew.
  public init?(of library: Library, reusing previous: MentionGraph? = nil) async {
    let (names, agents) = (library.names, library.agents)
    let known = previous.flatMap { $0.hasNames(of: agents) ? $0 : nil }
    let meant = await agents.indices.concurrentSlices { slice in
      slice.map { index -> [Int] in
        if let known, known.agents[index] === agents[index] { return known.meant[index] }
        return Task.isCancelled ? [] : names.agentsMeant(by: agents[index])
      }
    }
    guard !Task.isCancelled else { return nil }
    self.names = names
    self.agents = agents
    self.meant = meant.flatMap(\.self)
    mentioning = Self.mentioning(self.meant)
  }

  /// Turns around what says for each agent whom it mentions.
  private static func mentioning(_ meant: [[Int]]) -> [[Int]] {
    var mentioning = [[Int]](repeating: [], count: meant.count)
    for (index, others) in meant.enumerated() {
      for other in others { mentioning[other].append(index) }
    }
    return mentioning
  }

  /// Whether these are agents of the same paths and names.
  private func hasNames(of agents: [Agent]) -> Bool {
    agents.elementsEqual(self.agents) { new, old in
      new === old || new.path == old.path && new.displayName == old.displayName
    }
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
