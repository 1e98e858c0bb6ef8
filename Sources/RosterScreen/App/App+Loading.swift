internal import RosterCore

// What background work brings in.
extension App {
  /// Reads everything again; quietly where nobody asked for it.
  mutating func startLoad(isQuiet: Bool = false) -> [Effect] {
    load = Load(
      generation: load.generation + 1, isRunning: true, isQuiet: isQuiet, isFirst: list.agents.isEmpty)
    return [.load(generation: load.generation)]
  }

  /// Reads again what has changed; a load that is under way comes to its end first, so that a storm of changes cannot
  /// keep any from doing so.
  mutating func renewLoad() -> [Effect] {
    guard load.isRunning else { return startLoad(isQuiet: true) }
    load.isOutdated = true
    return []
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
    let effects = library === shown?.library ? [] : show(library, generation)
    return effects + (load.isOutdated ? startLoad(isQuiet: true) : [])
  }

  private mutating func show(_ library: Library, _ generation: Int) -> [Effect] {
    shown = Shown(library: library, generation: generation)
    showAgents(of: library)
    index = library.index
    return renewSearch() + [.relate(library, generation: generation)] + renewSimilar()
  }

  /// Shows the agents of another snapshot, with everything kept at the files it was at.
  mutating func showAgents(of library: Library) {
    // Whoever has read a row means it, though it be the first; only what is typed leads to the best one.
    if !load.isFirst, !searching.isAwaited { list.keepCursor() }
    let (old, read) = (list.agents, current?.agent)
    let change = LibraryChange(from: old, to: library.agents)
    list.replace(with: library, after: change)
    marks.follow(change, in: library)
    detail.follow(change)
    trail.follow(change, from: old, to: library.agents)
    trail.visited = trail.visited.flatMap { list.agent(at: change.path(now: $0.path)) }
    if !isComparing, let read, let now = list.agent(at: change.path(now: read.path)) {
      outline.follow(read, to: now)
    }
    if comparison?.replaceAgents(with: library, after: change) == true { renewTitles() }
    if let origin = similar.origin, let now = list.agent(at: change.path(now: origin.path)) {
      similar.replaceOrigin(with: now)
    }
    relations = Relations(names: library.names, after: relations)
  }

  private mutating func renewTitles() {
    guard let titles = comparison.map({ titles(of: $0.agents) }) else { return }
    comparison?.rename(titles)
  }

  private mutating func renewSimilar() -> [Effect] { focus.contains(.similar) ? askForSimilar() : [] }
}
