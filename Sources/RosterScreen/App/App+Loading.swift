internal import RosterCore

// What background work brings in.
extension App {
  mutating func startLoad() -> [Effect] {
    load = Load(generation: load.generation + 1, isRunning: true, isFirst: list.agents.isEmpty)
    return [.load(generation: load.generation)]
  }

  /// Takes agents that were just read; only a first load shows them before it is complete.
  mutating func take(_ segments: [Segment], files: Int, _ generation: Int) -> [Effect] {
    guard generation == load.generation else { return [] }
    load.done = max(load.done, files)
    guard load.isFirst, !segments.isEmpty else { return [] }
    list.add(segments.flatMap(\.agents))
    index = segments.reduce(index) { $0.adding($1) }
    return renewSearch()
  }

  mutating func take(_ library: Library, _ generation: Int) -> [Effect] {
    guard generation == load.generation else { return [] }
    load.isRunning = false
    list.replace(with: library)
    index = library.index
    dropMarks(notIn: library)
    comparison?.replaceAgents(with: library)
    trail.visited = trail.visited.flatMap { list.agent(at: $0.path) }
    relations = Relations(names: library.names, revision: (relations?.revision ?? 0) + 1)
    let asked = focus.contains(.similar) ? askForSimilar() : []
    return renewSearch() + [.relate(library, generation: generation)] + asked
  }

  private mutating func dropMarks(notIn library: Library) {
    guard !marks.isEmpty else { return }
    let paths = Set(library.agents.map(\.path))
    marks.removeAll { !paths.contains($0) }
  }
}
