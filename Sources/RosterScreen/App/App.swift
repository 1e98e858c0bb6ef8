internal import RosterCore

/// The whole user interface as a value: events go in, effects and a grid of cells come out.
///
///     var app = App(settings: settings)
///     app.handle(.resized(Size(rows: 24, columns: 80)))  // [.load(generation: 1)]
///     app.render().text
package struct App: Sendable {
  /// What does not change while the program runs.
  package struct Settings: Sendable {
    /// What the top line calls the place that is browsed, such as `~/agents`.
    package var title: String
    package var theme: Theme
    /// Whether Enter chooses agents for the caller instead of opening them.
    package var isPicking: Bool
    /// The query to start with.
    package var query: String

    package init(title: String, theme: Theme = Theme(), isPicking: Bool = false, query: String = "") {
      self.title = title
      self.theme = theme
      self.isPicking = isPicking
      self.query = query
    }
  }

  /// A view that takes the keys.
  enum Focus: Sendable { case list, detail, outline, facets, comparison, similar, help }

  /// What is being typed into.
  enum Entry: Sendable { case search, find(TextField) }

  /// How far a load has come.
  struct Load: Sendable {
    var generation = 0
    var isRunning = false
    /// Whether it goes on without a word, as files changed and nobody asked for it.
    var isQuiet = false
    /// Whether files changed since it began.
    var isOutdated = false
    var files = 0
    var done = 0
    /// Whether agents are shown as they come in, as in a first load.
    var isFirst = true

    /// Whether the screen tells how far it has come.
    var isShown: Bool { isRunning && !isQuiet }
  }

  /// The newest complete snapshot, and the load that it came from.
  struct Shown: Sendable {
    let library: Library
    let generation: Int
  }

  let settings: Settings
  var size = Size(rows: 0, columns: 0)
  var list = AgentList()
  /// What is searched: all agents of the list.
  var index = AgentIndex()
  var search = SearchLine()
  var searching = Searching()
  /// Keys and clicks that came before what they act on.
  ///
  /// A slice, so that taking the first moves none of the others.
  var waiting: ArraySlice<Event> = []
  var detail = DetailPane()
  /// Whom agents mention; `nil` until all of them are read.
  var relations: Relations?
  var trail = Trail()
  var outline = OutlinePane()
  var facets = FacetPane()
  var explanation = ExplanationPane()
  var comparison: ComparisonPane?
  var similar = SimilarPane()
  var help = HelpPane()
  /// The views from the list to the one that has the keys.
  var focus: [Focus] = [.list]
  var entry: Entry?
  /// The marked agents.
  var marks = Marks()
  var load = Load()
  /// What is shown; `nil` until a load is complete.
  var shown: Shown?
  /// One line that takes the place of the hints until the next key.
  var notice: String?

  package init(settings: Settings) {
    self.settings = settings
    search.field = TextField(settings.query)
    guard !query.isEmpty else { return }
    searching.isAwaited = true
    list.showNothing()
  }

  var theme: Theme { settings.theme }
  /// The view that has the keys.
  var view: Focus { focus.last ?? .list }
  /// Whether the page shows a comparison, or its sections.
  var isComparing: Bool { view == .comparison || view == .outline && focus.contains(.comparison) }

  /// Applies one event and returns the work it asks for, to be done in order.
  package mutating func handle(_ event: Event) -> [Effect] {
    guard !waits(event), waiting.isEmpty || !event.staysInOrder else {
      waiting.append(event)
      return []
    }
    var effects = apply(event)
    layOut()
    while let next = waiting.first, !waits(next) {
      waiting.removeFirst()
      effects += apply(next)
      layOut()
    }
    return effects
  }

  private mutating func apply(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      return entry == nil ? perform(key) : type(key)
    case .paste(let text): return paste(text)
    case .resized(let size):
      let isFirst = load.generation == 0
      self.size = size
      return isFirst ? startLoad() : []
    case .clicked(let row, let column):
      click(row: row, column: column)
      return []
    case .notice(let text):
      notice = text
      return []
    case .found(let files, let generation):
      if generation == load.generation { load.files = files }
      return []
    case .read(let segments, let files, let generation): return take(segments, files: files, generation)
    case .listed(let library, let generation):
      if generation == load.generation { showAgents(of: library) }
      return []
    case .loaded(let library, let generation): return take(library, generation)
    case .filesChanged: return renewLoad()
    case .searched(let listing, let generation): return take(listing, generation)
    case .related(let graph, let generation):
      take(graph, generation)
      return []
    case .similar(let agents, let generation):
      similar.take(agents, generation)
      return []
    }
  }

  /// Brings every pane in line with the size and with what it shows.
  mutating func layOut() {
    explanation.show(
      current?.hit, in: list.listing, revision: searching.shown, width: ScreenLayout(self).panelWidth,
      theme: theme)
    let layout = ScreenLayout(self)
    explanation.layOut(height: max(layout.panel.rows - 1, 0))
    list.layOut(height: layout.list.rows, showsReasons: layout.showsReasons)
    if !focus.contains(.detail) { trail = Trail() }
    detail.show(
      current, sought: sought, relations: relations, size: layout.detailText, theme: theme)
    outline.reveal(height: layout.detailText.rows)
    facets.reveal(height: layout.detailText.rows)
    comparison?.layOut(size: layout.page, theme: settings.theme)
    similar.reveal(height: layout.height(of: .similar))
    help.layOut(size: layout.page, theme: settings.theme)
  }
}
