/// Everything that was read at one time; never changed, only replaced.
public final class Library: Sendable {
  /// The agents in the order of their paths.
  public let agents: [Agent]
  /// The files and folders that could not be read, in the order of their paths.
  public let failures: [FileError]

  /// Agents by the name they are shown under, as indexes into ``agents``.
  private let indexesByName: [String: [Int]]
  /// The tails of agents that share their name with others.
  private let tails: [FilePath: FilePath]

  /// Gathers agents and failures, in any order, into a snapshot.
  public init(agents: [Agent], failures: [FileError]) {
    self.agents = agents.sorted { $0.path < $1.path }
    self.failures = failures.sorted { $0.path < $1.path }
    let paths = self.agents.map(\.path)
    indexesByName = Dictionary(grouping: self.agents.indices) { [agents = self.agents] in
      agents[$0].displayName
    }
    tails = indexesByName.values.lazy.filter { $0.count > 1 }.reduce(into: [:]) { tails, indexes in
      let group = indexes.map { paths[$0] }
      for (path, tail) in zip(group, FilePath.tellingTails(of: group)) { tails[path] = tail }
    }
  }

  /// The agents that are shown under `name`, in the order of their paths.
  public func agents(named name: String) -> [Agent] {
    indexesByName[name, default: []].map { agents[$0] }
  }

  /// The shortest path tail that tells an agent from the others of its name; its file name where it is the only one.
  ///
  ///     library.tellingTail(of: agent).string  // "services/backend-engineer.md"
  public func tellingTail(of agent: Agent) -> FilePath {
    tails[agent.path] ?? agent.path.name
  }

  /// What ``tellingTail(of:)`` is for each of the ``agents``, in less time than one by one.
  public func tellingTails() -> [FilePath] {
    var tails = agents.map(\.path)
    for group in indexesByName.values {
      for (index, tail) in zip(group, FilePath.tellingTails(of: group.map { agents[$0].path })) {
        tails[index] = tail
      }
    }
    return tails
  }

  /// The shortest tails that tell some different paths apart, in their order.
  ///
  /// Each is what ``shortestTail(notAmong:)`` says of one path and all others, for work that grows with the
  /// number of paths and not with its square.
  ///
  ///     FilePath.tellingTails(of: [FilePath("/x/a/b.md"), FilePath("/x/c/b.md")])  // a/b.md, c/b.md
  public static func tellingTails(of paths: [FilePath]) -> [FilePath] {
    var tails = paths
    var open = Array(paths.indices)
    var count = 1
    while !open.isEmpty {
      let groups = Dictionary(grouping: open) { paths[$0].tail(count) }
      open = []
      for (tail, members) in groups {
        if members.count == 1 {
          tails[members[0]] = tail
        } else {
          open += members.filter { paths[$0].components.count > count }
        }
      }
      count += 1
    }
    return tails
  }
}
