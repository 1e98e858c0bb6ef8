internal import RosterCore

/// The list of agents, one line each: mark, colour, name, problem, the folder that tells it from others.
struct ListView {
  let app: App

  /// The cells in front of the names.
  private static let margin = 5

  func draw(in grid: inout CellGrid, _ area: Area) {
    let list = app.list
    guard !list.rows.isEmpty else { return drawEmpty(in: &grid, area) }
    let marks = Set(app.marks)
    for (row, index) in (list.scroll.top..<min(list.scroll.top + area.rows, list.rows.count)).enumerated() {
      let entry = list.rows[index]
      let isCurrent = index == list.cursor
      draw(
        entry, isCurrent: isCurrent, isMarked: marks.contains(entry.path), in: &grid, row: area.row + row,
        area)
    }
  }

  private func draw(
    _ entry: AgentList.Row, isCurrent: Bool, isMarked: Bool, in grid: inout CellGrid, row: Int, _ area: Area
  ) {
    let (theme, signs) = (app.theme, app.theme.signs)
    let columns = Columns(area.columns)
    if isCurrent { grid.draw(signs.bar, row: row, column: area.column, style: theme.accent) }
    if isMarked { grid.draw(signs.mark, row: row, column: area.column + 1, style: theme.mark) }
    let start = area.column + Self.margin
    grid.draw(name(of: entry, width: columns.name), row: row, column: start)
    grid.draw(place(of: entry, width: columns.place), row: row, column: start + columns.name + 3)
    switch entry {
    case .agent(let agent):
      if let color = agent.color {
        grid.draw(signs.swatch, row: row, column: area.column + 3, style: theme.swatch(AgentColor(color)))
      }
      if let problem = agent.problem {
        grid.draw(signs.problem, row: row, column: start + columns.name + 1, style: theme.style(of: problem))
      }
    case .failure:
      grid.draw(signs.problem, row: row, column: start + columns.name + 1, style: theme.error)
    }
    if isCurrent {
      let look = app.view == .list ? theme.cursorRow : theme.restingRow
      // The swatch keeps its colour: reversed, it would be a hole in a coloured cell.
      grid.restyle(row: row, columns: start - 1..<area.column + area.columns, with: look)
    }
  }

  /// How the cells of a line are shared between the name and the place.
  private struct Columns {
    let name: Int
    let place: Int

    init(_ columns: Int) {
      let room = max(columns - ListView.margin - 4, 2)
      place = room < 16 ? 0 : min(max(room / 3, 8), 44)
      name = room - place
    }
  }

  private func name(of entry: AgentList.Row, width: Int) -> StyledText {
    switch entry {
    case .agent(let agent):
      let name = Sanitizer.visible(agent.displayName).clippedInMiddle(
        to: width, ellipsis: app.theme.signs.ellipsis)
      return StyledText(name, app.theme.plain)
        .highlighting(StyledText.Highlight(app.highlighter, as: .name, style: app.theme.match))
    case .failure(let error):
      let name = Sanitizer.visible(error.path.name.string)
      return StyledText(
        name.clippedInMiddle(to: width, ellipsis: app.theme.signs.ellipsis), app.theme.secondary)
    }
  }

  private func place(of entry: AgentList.Row, width: Int) -> StyledText {
    guard width > 0 else { return StyledText() }
    let place =
      switch entry {
      case .agent(let agent): app.list.place(of: agent)
      case .failure(let error): error.path.tail(2).parent.string + "/"
      }
    return StyledText(shortened(Sanitizer.visible(place), to: width), app.theme.secondary)
  }

  /// The end of a path, which tells more than its start, as far as it fits; cut between folders where that is possible.
  private func shortened(_ path: String, to width: Int) -> String {
    guard CellWidth.of(path) > width else { return path }
    let ellipsis = app.theme.signs.ellipsis
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let tails = (1..<max(parts.count, 1)).lazy.map { ellipsis + "/" + parts[$0...].joined(separator: "/") }
    let whole = tails.first { CellWidth.of($0) <= width && $0.utf8.count > ellipsis.utf8.count + 1 }
    return whole ?? ellipsis + path.suffix(cells: width - CellWidth.of(ellipsis))
  }

  private func drawEmpty(in grid: inout CellGrid, _ area: Area) {
    let signs = app.theme.signs
    let text =
      if app.load.isRunning || app.load.generation == 0 {
        "Reading\(signs.ellipsis)"
      } else if !app.query.isEmpty {
        "Nothing for \(signs.quoted(Sanitizer.visible(app.query.text))). Esc clears the search."
      } else {
        "No agents here: no Markdown file that starts with a header."
      }
    for (row, line) in StyledText(text, app.theme.secondary).wrapped(to: max(area.columns - 4, 2))
      .enumerated()
    where row + 1 < area.rows {
      grid.draw(line, row: area.row + row + 1, column: area.column + 2, within: area.columnRange)
    }
  }
}
