package import RosterCore

/// The agents that are shown, in order, and which of them the cursor is on.
package struct AgentList: Sendable {
  /// One line of the list.
  package enum Row: Sendable {
    case agent(Agent)
    /// A file or folder that could not be read.
    case failure(FileError)

    package var path: FilePath {
      switch self {
      case .agent(let agent): agent.path
      case .failure(let error): error.path
      }
    }

    package var agent: Agent? {
      guard case .agent(let agent) = self else { return nil }
      return agent
    }
  }

  /// All agents, in the chosen order.
  private(set) var agents: [Agent] = []
  private(set) var failures: [FileError] = []
  private(set) var order = SortOrder.name
  /// What the search found, best first; `nil` without a search.
  private(set) var hits: [Agent]?
  private(set) var rows: [Row] = []
  private(set) var cursor = 0
  private(set) var scroll = ScrollPosition()
  /// Whether the user chose the row, so that it is kept while others come in above.
  private var isChosen = false
  private var namesakes: [String: [Agent]] = [:]
  /// By name and path, the tails that tell those namesakes apart that were in view.
  private var tails: [String: [FilePath: FilePath]] = [:]

  /// The row under the cursor; `nil` in an empty list.
  var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  // MARK: Contents

  /// Adds agents that were just read.
  mutating func add(_ new: [Agent]) {
    let batch = new.sorted(by: order.precedes)
    agents = agents.merged(with: batch, by: order.precedes)
    for agent in batch {
      namesakes[agent.displayName, default: []].append(agent)
      tails[agent.displayName] = nil
    }
    rebuild()
  }

  /// Takes the place of everything that was added.
  mutating func replace(with library: Library) {
    agents = library.agents.sorted(by: order.precedes)
    failures = library.failures
    namesakes = Dictionary(grouping: agents, by: \.displayName)
    tails = [:]
    let current = Dictionary(agents.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    hits = hits?.compactMap { current[$0.path] }
    rebuild()
  }

  /// Shows only what a search found, or everything.
  mutating func show(_ hits: [Agent]?) {
    self.hits = hits
    rebuild()
  }

  mutating func sort(by order: SortOrder) {
    self.order = order
    agents.sort(by: order.precedes)
    rebuild()
  }

  /// The agents that share a name, in the order of the list.
  func agents(named name: String) -> [Agent] {
    namesakes[name, default: []].sorted(by: order.precedes)
  }

  /// What tells an agent from its namesakes: the last folders of its path, or its file name where that does.
  ///
  /// For an agent whose name is its own, the folder it was found in; empty for one at the top.
  func place(of agent: Agent) -> String {
    let name = agent.displayName
    guard let all = namesakes[name], all.count > 1 else { return agent.id.parent.asFolder }
    let tail =
      tails[name]?[agent.path] ?? agent.path.shortestTail(notAmong: all.filter { $0 !== agent }.map(\.path))
    return tail.components.count > 1 ? tail.parent.asFolder : tail.string
  }

  private mutating func rebuild() {
    let path = current?.path
    rows = hits.map { $0.map(Row.agent) } ?? agents.map(Row.agent) + failures.map(Row.failure)
    if isChosen, let path, let place = rows.firstIndex(where: { $0.path == path }) {
      // The row stays where it is on the screen as well, as far as the ends of the list allow.
      scroll.follow(place - cursor)
      cursor = place
    } else {
      cursor = isChosen ? min(cursor, max(rows.count - 1, 0)) : 0
    }
  }

  /// The agent of a path, or `nil`.
  func agent(at path: FilePath) -> Agent? {
    agents.first { $0.path == path }
  }

  // MARK: Cursor

  /// Lets the cursor stay on its row whatever comes in.
  mutating func keepCursor() { isChosen = true }

  mutating func move(by distance: Int) {
    move(to: cursor + distance)
  }

  mutating func move(to row: Int) {
    cursor = min(max(row, 0), max(rows.count - 1, 0))
    isChosen = true
  }

  /// Puts the cursor on the best row, to stay there until the user moves it.
  mutating func moveToBest() {
    cursor = 0
    isChosen = false
  }

  /// Keeps the cursor's row in view, with two rows around it where there is room.
  mutating func reveal(height: Int) {
    scroll.reveal(cursor..<cursor + 1, count: rows.count, height: height, margin: 2)
    for agent in rows.dropFirst(scroll.top).prefix(height).lazy.compactMap(\.agent) {
      learnTails(of: agent.displayName)
    }
  }

  /// Finds for all agents of a name at once what tells them apart, as one by one takes long where there are many.
  private mutating func learnTails(of name: String) {
    guard tails[name] == nil, let paths = namesakes[name]?.map(\.path), paths.count > 1 else { return }
    let pairs = zip(paths, FilePath.tellingTails(of: paths))
    tails[name] = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension FilePath {
  /// The path with a separator at its end; nothing for the empty path.
  fileprivate var asFolder: String { bytes.isEmpty || string.hasSuffix("/") ? string : string + "/" }
}

extension [Agent] {
  /// Two ordered lists as one.
  fileprivate func merged(with other: [Agent], by precedes: (Agent, Agent) -> Bool) -> [Agent] {
    var merged: [Agent] = []
    merged.reserveCapacity(count + other.count)
    var rest = other[...]
    for agent in self {
      while let next = rest.first, precedes(next, agent) { merged.append(rest.removeFirst()) }
      merged.append(agent)
    }
    return merged + rest
  }
}
