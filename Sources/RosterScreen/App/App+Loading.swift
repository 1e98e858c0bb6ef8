internal import RosterCore

// What background work brings in.
extension App {
  /// Whether the list shows less than everything.
  var isNarrowed: Bool { !query.isEmpty || namesake != nil }

  mutating func startLoad() -> [Effect] {
    load = Load(generation: load.generation + 1, isRunning: true, isFirst: list.agents.isEmpty)
    return [.load(generation: load.generation)]
  }

  /// Takes agents that were just read; only a first load shows them before it is complete.
  mutating func take(_ agents: [Agent], files: Int, _ generation: Int) -> [Effect] {
    guard generation == load.generation else { return [] }
    load.done = max(load.done, files)
    guard load.isFirst, !agents.isEmpty else { return [] }
    list.add(agents)
    return isNarrowed ? startSearch() : []
  }

  mutating func take(_ library: Library, _ generation: Int) -> [Effect] {
    guard generation == load.generation else { return [] }
    load.isRunning = false
    list.replace(with: library)
    let paths = Set(library.agents.map(\.path))
    marks.removeAll { !paths.contains($0) }
    comparison?.replaceAgents(with: library)
    return isNarrowed ? startSearch() : []
  }

  /// Asks for the agents that the query finds; without one, all are shown at once.
  mutating func startSearch() -> [Effect] {
    searchGeneration += 1
    guard !query.isEmpty else {
      list.show(namesake.map(list.agents(named:)))
      return []
    }
    return [.search(query, list.agents, generation: searchGeneration)]
  }
}
