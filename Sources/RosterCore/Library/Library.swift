/// Everything that was read at one time; never changed, only replaced.
public final class Library: Sendable {
  /// The agents in the order of their paths.
  public let agents: [Agent]
  /// The files and folders that could not be read, in the order of their paths.
  public let failures: [FileError]
  /// The index of the agents; of none where the loader was not asked to index.
  public let index: AgentIndex
  /// The names of the ``agents``, to find out which of them a text mentions.
  public let names: AgentNames

  /// Agents by the name they are shown under, as indexes into ``agents``.
  private let indexesByName: [String: [Int]]

  /// Gathers agents and failures, in any order, into a snapshot.
  public init(agents: [Agent], failures: [FileError], index: AgentIndex = AgentIndex()) {
    self.index = index
    self.agents = agents.sorted { $0.path < $1.path }
    self.failures = failures.sorted { $0.path < $1.path }
    names = AgentNames(of: self.agents)
    indexesByName = Dictionary(grouping: self.agents.indices) { [agents = self.agents] in
      agents[$0].displayName
    }
  }

  /// The same snapshot with another index.
  init(_ other: Library, index: AgentIndex) {
    (agents, failures, names) = (other.agents, other.failures, other.names)
    indexesByName = other.indexesByName
    self.index = index
  }

  /// The agents that are shown under `name`, in the order of their paths.
  public func agents(named name: String) -> [Agent] {
    indexesByName[name, default: []].map { agents[$0] }
  }

  /// For each of the ``agents`` the shortest path tail that tells it from the others of its name; the file's name
  /// where it is the only one.
  ///
  ///     library.tellingTails()[3].string  // "services/backend-engineer.md"
  public func tellingTails() -> [FilePath] {
    var tails = agents.map(\.path)
    for group in indexesByName.values {
      for (index, tail) in zip(group, FilePath.tellingTails(of: group.map { agents[$0].path })) {
        tails[index] = tail
      }
    }
    return tails
  }
}
