internal import RosterCore
internal import RosterScreen

extension Workload {
  /// Makes the application and draws its first frame, before anything is loaded.
  init(startingWith size: Size) {
    self.init {
      var app = App(settings: App.Settings(title: "~/agents"))
      _ = app.handle(.resized(size))
      _ = app.render()
    }
  }

  /// Types the queries of ``typedQueries`` into the search line, each key followed by the drawing of its hits.
  init(typingInto library: Library, size: Size) {
    let session = Session(library, size: size)
    let keys = Self.typedQueries.flatMap { [.character("/")] + $0.map(Key.character) + [.escape] }
    self.init(steps: keys.map { key in { await session.press(key) } })
  }

  /// Draws a screen anew: names at the left, a line between, text at the right.
  init(drawing library: Library, size: Size) {
    let names = library.agents.prefix(size.rows).map { StyledText(sanitizing: $0.displayName, .bold) }
    let lines = library.lines().prefix(size.rows).map { StyledText(sanitizing: $0) }
    let separator = size.columns / 3
    self.init {
      var grid = CellGrid(rows: size.rows, columns: size.columns)
      for (row, name) in names.enumerated() { grid.draw(name, row: row, column: 0, within: 0..<separator) }
      for row in 0..<size.rows { grid.draw("│", row: row, column: separator, style: .dim) }
      for (row, line) in lines.enumerated() { grid.draw(line, row: row, column: separator + 2) }
    }
  }
}

/// The application with its work done at once.
actor Session {
  private var app = App(settings: App.Settings(title: "~/agents"))
  private let library: Library
  private let size: Size
  private var hasStarted = false

  init(_ library: Library, size: Size) {
    self.library = library
    self.size = size
  }

  /// Hands a key to the application, which has loaded its library, and draws what comes of it.
  func press(_ key: Key) async {
    if !hasStarted {
      hasStarted = true
      await handle(.resized(size))
    }
    await handle(.key(key))
    _ = app.render()
  }

  private func handle(_ event: Event) async {
    for effect in app.handle(event) {
      switch effect {
      case .load(let generation): await handle(.loaded(library, generation: generation))
      case .search(let request, let generation):
        if let result = await request.search.result() {
          await handle(.searched(request.listing(of: result), generation: generation))
        }
      case .findSimilar(let search, let generation):
        if let found = await search.result() {
          await handle(.similar(found, generation: generation))
        }
      case .relate(let library, let generation):
        if let graph = await MentionGraph(of: library) {
          await handle(.related(graph, generation: generation))
        }
      default: break
      }
    }
  }
}
