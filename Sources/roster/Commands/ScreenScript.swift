internal import RosterCore
internal import RosterScreen

/// The browser driven by keys instead of a terminal.
///
/// All work is done at once, so that it is idle whenever a key comes or the screen is taken.
struct ScreenScript {
  private var app: App
  private let library: Library
  private var isOver = false

  /// Starts the browser on some agents.
  init(_ settings: App.Settings, size: Size, library: Library) {
    app = App(settings: settings)
    self.library = library
    send(.resized(size))
  }

  /// What is on the screen.
  var screen: CellGrid { app.render() }

  /// Presses keys, as far as they do not leave the browser.
  mutating func press(_ keys: [Key]) {
    for key in keys where !isOver { send(.key(key)) }
  }

  private mutating func send(_ event: Event) {
    for effect in app.handle(event) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .load(let generation): send(.loaded(library, generation: generation))
    case .search(let request, let generation):
      let result = waitForResult { await request.search.result() }
      if let result { send(.searched(request.listing(of: result), generation: generation)) }
    case .relate(let library, let generation):
      let graph = waitForResult { await MentionGraph(of: library) }
      if let graph { send(.related(graph, generation: generation)) }
    case .findSimilar(let search, let generation):
      let found = waitForResult { await search.result() }
      if let found { send(.similar(found, generation: generation)) }
    case .quit: isOver = true
    // These reach beyond the screen.
    case .edit, .copy, .suspend: break
    }
  }
}
