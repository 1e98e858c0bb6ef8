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
    self.init(typingInto: Session(.library(library), size: size))
  }

  /// Types them again and again while agents are read, as many as there are yet.
  init(typingWhileReading folder: FilePath, size: Size) {
    self.init(typingInto: Session(.folder(folder), size: size))
    pause = .milliseconds(30)
  }

  private init(typingInto session: Session) {
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
