internal import RosterCore

/// The agents that are shown, in order, and which of them the cursor is on.
struct AgentList: Sendable {
  /// Which agents are shown.
  private enum Contents: Sendable {
    case everything
    /// Those that a search finds which is still under way.
    case awaited
    case found(Listing)
  }

  /// All agents, in the chosen order.
  private(set) var agents: [Agent] = []
  private(set) var failures: [FileError] = []
  private(set) var order = SortOrder.name
  private var contents = Contents.everything
  /// Why agents were found.
  private(set) var reasons = Reasons()
  /// Which rows of what was found stand for several agents.
  private var folds = HitRows()
  private(set) var rows = ListRows()
  private(set) var cursor = 0
  private(set) var window = RowWindow()
  /// Whether the user chose the row, so that it is kept while others come in above.
  private var isChosen = false
  /// New paths of files that were renamed while rows may still show the old ones.
  private var renamed: [FilePath: FilePath] = [:]
  /// Where the cursor goes back to, as the file vanished that it was on: perhaps only while it is written.
  private var vanished: ListRow.ID?
  private var namesakes = Namesakes()

  /// The row under the cursor; `nil` in an empty list.
  var current: ListRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  // MARK: Contents

  /// Adds agents that were just read.
  mutating func add(_ new: [Agent]) {
    let batch = new.sorted(by: order.precedes)
    agents = agents.merged(with: batch, by: order.precedes)
    namesakes.add(batch)
    rebuild()
  }

  /// Takes the place of everything that was added; what is known already keeps its place.
  mutating func replace(with library: Library, after change: LibraryChange) {
    renamed.merge(change.renamed) { $1 }
    folds.follow(change)
    let wanted = Set(library.agents.lazy.map(ObjectIdentifier.init))
    let kept = agents.filter { wanted.contains(ObjectIdentifier($0)) }
    if kept.count < agents.count { namesakes = Namesakes(kept) }
    agents = kept
    failures = library.failures
    add(kept.count < wanted.count ? library.agents.without(kept) : [])
  }

  /// Shows everything.
  mutating func showAll() { show(.everything) }

  /// Shows nothing until a search has found something.
  mutating func showNothing() { show(.awaited) }

  /// Shows only what a search found; folds stay open as long as the query is the same.
  mutating func show(_ listing: Listing) {
    if listing.result.query.text != self.listing?.result.query.text { folds = HitRows() }
    show(.found(listing))
    reasons = listing.reasons
  }

  private mutating func show(_ contents: Contents) {
    self.contents = contents
    reasons = Reasons()
    rebuild()
  }

  /// What the search found; `nil` where nothing is searched for.
  var listing: Listing? {
    if case .found(let listing) = contents { listing } else { nil }
  }

  /// Whether less than everything is shown.
  var isNarrowed: Bool {
    if case .everything = contents { false } else { true }
  }

  /// How many agents are shown of all, folded ones included.
  var shownCount: Int {
    switch contents {
    case .everything: agents.count
    case .awaited: 0
    case .found(let listing): listing.agentCount
    }
  }

  mutating func sort(by order: SortOrder) {
    self.order = order
    agents.sort(by: order.precedes)
    rebuild()
  }

  /// What tells an agent from its namesakes, see ``Namesakes/place(of:)``.
  func place(of agent: Agent) -> String { namesakes.place(of: agent) }

  private mutating func rebuild() {
    let before = current
    if isChosen { window.hold(cursor) }
    rows = contentRows
    guard isChosen else { return cursor = 0 }
    if let back = firstRow(of: [vanished].compactMap(\.self)) { return move(to: back) }
    if let found = firstRow(of: before?.places(renamed: renamed) ?? []) { return cursor = found }
    cursor = min(cursor, max(rows.count - 1, 0))
    if vanished == nil, let path = before?.agent?.path, agent(at: path) == nil { vanished = before?.id }
  }

  /// The row of the first place that there is.
  private func firstRow(of places: [ListRow.ID]) -> Int? {
    places.lazy.compactMap { [rows] place in rows.firstIndex { $0.id == place } }.first
  }

  private var contentRows: ListRows {
    switch contents {
    case .everything: ListRows(agents, failures: failures)
    case .awaited: ListRows()
    case .found(let listing): ListRows(folds.rows(of: listing), of: listing)
    }
  }

  // MARK: Folds

  /// Whether the row under the cursor stands for several hits of a name.
  var isOnFold: Bool {
    if case .others? = current { true } else { false }
  }

  /// Opens or closes the fold under the cursor; `false` where there is none.
  mutating func toggleFold() -> Bool {
    guard let row = current, let listing, folds.toggle(at: row, in: listing) else { return false }
    isChosen = true
    rebuild()
    return true
  }

  /// Opens all folds, or closes all where any is open.
  mutating func toggleAllFolds() {
    guard let listing else { return }
    folds.toggleAll(in: listing)
    isChosen = true
    rebuild()
  }

  /// The agent of a path, or `nil`.
  func agent(at path: FilePath) -> Agent? {
    agents.first { $0.path == path }
  }

  // MARK: Cursor

  /// Lets the cursor stay on its row whatever comes in.
  mutating func keepCursor() { isChosen = true }

  /// The same for who acts on the row, and so does not wait for another one to come back.
  mutating func settleCursor() { (isChosen, vanished) = (true, nil) }

  mutating func move(by distance: Int) {
    move(to: cursor + distance)
  }

  /// Moves to the next or previous row that is for one agent; `false` where there is none.
  mutating func moveToAgent(by step: Int) -> Bool {
    var next = cursor + step
    while rows.indices.contains(next), rows[next].agent == nil { next += step }
    guard rows.indices.contains(next) else { return false }
    move(to: next)
    return true
  }

  mutating func move(to row: Int) {
    cursor = min(max(row, 0), max(rows.count - 1, 0))
    isChosen = true
    vanished = nil
  }

  /// Puts the cursor on the best row, to stay there until the user moves it.
  mutating func moveToBest() {
    cursor = 0
    isChosen = false
    vanished = nil
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
      guard showsReasons, case .hit(let hit, group: _) = rows[row] else { return 1 }
      reasons.learn(hit)
      return reasons.height(of: hit)
    }
    self.window = window
    if case .hit(let hit, group: _)? = current { reasons.learn(hit) }
    for placed in window.rows {
      if let agent = rows[placed.index].agent { namesakes.learnPlaces(of: agent.rowName) }
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
