internal import RosterCore

/// The agents by the names they are shown under, and what tells those apart that share one.
struct Namesakes: Sendable {
  private var agents: [String: [Agent]] = [:]
  /// By name and path, what tells those apart that were in view.
  private var places: [String: [FilePath: String]] = [:]

  init(_ agents: [Agent] = []) {
    self.agents = Dictionary(grouping: agents, by: \.rowName)
  }

  /// Adds agents that were just read.
  mutating func add(_ new: [Agent]) {
    for agent in new {
      agents[agent.rowName, default: []].append(agent)
      places[agent.rowName] = nil
    }
  }

  /// What tells an agent from its namesakes: the last of its folders, or its file name where they share a folder.
  ///
  /// For an agent whose name is its own, the folder it was found in; empty for one at the top.
  func place(of agent: Agent) -> String {
    let all = agents[agent.rowName, default: []]
    guard all.count > 1 else { return agent.id.parent.asFolder }
    let places = places[agent.rowName] ?? Self.places(of: all)
    return places[agent.path] ?? agent.path.string
  }

  /// Finds for all agents of a name at once what tells them apart, as one by one takes long where there are many.
  mutating func learnPlaces(of name: String) {
    guard places[name] == nil, let all = agents[name], all.count > 1 else { return }
    places[name] = Self.places(of: all)
  }

  private static func places(of agents: [Agent]) -> [FilePath: String] {
    let paths = agents.map(\.path)
    let folders = paths.map(\.parent)
    let places =
      Set(folders).count == folders.count
      ? FilePath.tellingTails(of: folders).map(\.asFolder)
      : FilePath.tellingTails(of: paths).map { $0.components.count > 1 ? $0.parent.asFolder : $0.string }
    return Dictionary(zip(paths, places), uniquingKeysWith: { first, _ in first })
  }
}

extension FilePath {
  /// The path with a separator at its end; nothing for the empty path.
  fileprivate var asFolder: String { bytes.isEmpty || string.hasSuffix("/") ? string : string + "/" }
}
