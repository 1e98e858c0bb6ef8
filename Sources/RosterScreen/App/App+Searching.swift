internal import RosterCore

// Narrowing the list: to what a query finds, or to the agents of one name.
extension App {
  /// A search in the background, one at a time.
  struct Searching: Sendable {
    var generation = 0
    /// The generation whose result is shown.
    var shown = 0
    var isRunning = false
    /// Whether what is shown answers an earlier query than the one that was typed.
    var isAwaited = false
    /// Whether agents came in since the search began.
    var isOutdated = false
  }

  var query: Query { search.query }

  /// Finds in what is shown what the search found.
  var highlighter: Highlighter { list.reasons.highlighter }

  /// What the detail shows of the search.
  var sought: Sought? {
    guard let listing = list.listing, !highlighter.isEmpty else { return nil }
    return Sought(
      query: listing.result.query.text, revision: searching.shown, highlighter: highlighter,
      passage: current?.agent.flatMap(list.reasons.passage(of:)))
  }

  /// Whether the list shows less than everything.
  var isNarrowed: Bool { !query.isEmpty }

  /// Asks for the agents that the query finds; without one, the list is there at once.
  mutating func startSearch(isAwaited: Bool = true) -> [Effect] {
    searching.generation += 1
    searching.isOutdated = false
    if query.isEmpty { list.showAll() }
    // All agents are found without a search, but they have to be counted.
    guard !query.isEmpty || view == .facets else {
      (searching.isRunning, searching.isAwaited) = (false, false)
      return []
    }
    (searching.isRunning, searching.isAwaited) = (true, isAwaited)
    let layout = ScreenLayout(self)
    let request = ListSearch(
      search: Search(query, in: index, marked: Set(marks.paths)), agents: list.agents,
      lines: layout.showsReasons ? layout.list.rows : 0,
      countsFacets: view == .facets, explains: explanation.isOpen)
    return [.search(request, generation: searching.generation)]
  }

  /// Looks through the agents again, as they are others now; a search that is under way comes to its end first.
  mutating func renewSearch() -> [Effect] {
    guard isNarrowed || view == .facets else { return [] }
    if searching.isRunning {
      searching.isOutdated = true
      return []
    }
    return startSearch(isAwaited: searching.isAwaited)
  }

  mutating func take(_ listing: Listing, _ generation: Int) -> [Effect] {
    guard generation == searching.generation else { return [] }
    (searching.isRunning, searching.isAwaited) = (false, false)
    searching.shown = generation
    if !query.isEmpty { list.show(listing) }
    if let counted = listing.facets { facets.show(counted, of: query) }
    return searching.isOutdated ? renewSearch() : []
  }

  /// Whether an event has to wait, because it acts on agents that are still looked for.
  ///
  /// Whoever types ahead means what the query finds, not what happens to be shown. What is typed into the query
  /// goes on, and leaving the program never waits.
  func waits(_ event: Event) -> Bool {
    guard searching.isAwaited else { return false }
    switch event {
    case .key(let key): return entry.isSearch ? key.choosesWhileTyping : !key.leaves
    case .clicked: return true
    default: return false
    }
  }
}

extension Event {
  /// Whether the event must not overtake what the user did before.
  var staysInOrder: Bool {
    switch self {
    case .key(let key): key != .control("c")
    case .paste, .clicked: true
    default: false
    }
  }
}

extension Key {
  /// Whether the key leads away from the list, whatever that shows.
  fileprivate var leaves: Bool {
    switch Command(self) {
    case .back, .quit, .suspend, .help: true
    default: false
    }
  }

  /// Whether the key acts on the list while the query is typed.
  fileprivate var choosesWhileTyping: Bool {
    switch LineCommand(self) {
    case .chooseNext, .choosePrevious, .choosePageDown, .choosePageUp, .why: true
    default: false
    }
  }
}
