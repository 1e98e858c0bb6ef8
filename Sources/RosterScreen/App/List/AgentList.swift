package import RosterCore

/// The agents that are shown, in order, and which of them the cursor is on.
package struct AgentList: Sendable {
  /// One row of the list.
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
  /// Why they were found.
  private(set) var reasons = Reasons()
  private(set) var rows: [Row] = []
  private(set) var cursor = 0
  private(set) var window = RowWindow()
  /// Whether the user chose the row, so that it is kept while others come in above.
  private var isChosen = false
  private var namesakes = Namesakes()

  /// The row under the cursor; `nil` in an empty list.
  var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  // MARK: Contents

  /// Adds agents that were just read.
  mutating func add(_ new: [Agent]) {
    let batch = new.sorted(by: order.precedes)
    agents = agents.merged(with: batch, by: order.precedes)
    namesakes.add(batch)
    rebuild()
  }

  /// Takes the place of everything that was added.
  mutating func replace(with library: Library) {
    agents = library.agents.sorted(by: order.precedes)
    failures = library.failures
    namesakes = Namesakes(agents)
    let current = Dictionary(agents.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    hits = hits?.compactMap { current[$0.path] }
    rebuild()
  }

  /// Shows only what a search found, with the reasons, or everything.
  mutating func show(_ hits: [Agent]?, reasons: Reasons = Reasons()) {
    (self.hits, self.reasons) = (hits, reasons)
    rebuild()
  }

  mutating func sort(by order: SortOrder) {
    self.order = order
    agents.sort(by: order.precedes)
    rebuild()
  }

  /// The agents that share a name, in the order of the list.
  func agents(named name: String) -> [Agent] { namesakes[name].sorted(by: order.precedes) }

  /// What tells an agent from its namesakes, see ``Namesakes/place(of:)``.
  func place(of agent: Agent) -> String { namesakes.place(of: agent) }

  private mutating func rebuild() {
    let path = current?.path
    if isChosen { window.hold(cursor) }
    rows = hits.map { $0.map(Row.agent) } ?? agents.map(Row.agent) + failures.map(Row.failure)
    if isChosen, let path, let place = rows.firstIndex(where: { $0.path == path }) {
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

  // MARK: Layout

  /// Keeps the cursor's row in view, and learns what the rows in view have to say.
  ///
  /// - Parameters:
  ///   - height: The lines of the list.
  ///   - showsReasons: Whether there is room for a second line that says why an agent was found.
  mutating func layOut(height: Int, showsReasons: Bool) {
    var window = window
    window.reveal(cursor, count: rows.count, height: height) { row in
      guard showsReasons, let agent = rows[row].agent else { return 1 }
      reasons.learn(agent)
      return reasons.passage(of: agent) == nil ? 1 : 2
    }
    self.window = window
    for placed in window.rows {
      if let agent = rows[placed.index].agent { namesakes.learnTails(of: agent.displayName) }
    }
  }
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
