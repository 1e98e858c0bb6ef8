internal import RosterCore

/// The agents by the names they are shown under, and what tells those apart that share one.
struct Namesakes: Sendable {
  private var agents: [String: [Agent]] = [:]
  /// By name and path, the tails that tell those apart that were in view.
  private var tails: [String: [FilePath: FilePath]] = [:]

  init(_ agents: [Agent] = []) {
    self.agents = Dictionary(grouping: agents, by: \.displayName)
  }

  /// Adds agents that were just read.
  mutating func add(_ new: [Agent]) {
    for agent in new {
      agents[agent.displayName, default: []].append(agent)
      tails[agent.displayName] = nil
    }
  }

  /// What tells an agent from its namesakes: the last folders of its path, or its file name where that does.
  ///
  /// For an agent whose name is its own, the folder it was found in; empty for one at the top.
  func place(of agent: Agent) -> String {
    let all = agents[agent.displayName, default: []]
    guard all.count > 1 else { return agent.id.parent.asFolder }
    let tail =
      tails[agent.displayName]?[agent.path]
      ?? agent.path.shortestTail(notAmong: all.filter { $0 !== agent }.map(\.path))
    return tail.components.count > 1 ? tail.parent.asFolder : tail.string
  }

  /// Finds for all agents of a name at once what tells them apart, as one by one takes long where there are many.
  mutating func learnTails(of name: String) {
    guard tails[name] == nil, let paths = agents[name]?.map(\.path), paths.count > 1 else { return }
    let pairs = zip(paths, FilePath.tellingTails(of: paths))
    tails[name] = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension FilePath {
  /// The path with a separator at its end; nothing for the empty path.
  fileprivate var asFolder: String { bytes.isEmpty || string.hasSuffix("/") ? string : string + "/" }
}
