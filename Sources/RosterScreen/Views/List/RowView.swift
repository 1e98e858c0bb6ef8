internal import RosterCore

/// One row of the list: mark, colour, name, problem, the folder that tells it from others; below, why it was found.
struct RowView {
  let app: App
  let row: AgentList.Row
  let isMarked: Bool

  /// The cells in front of the names.
  static let margin = 5

  private var theme: Theme { app.theme }
  private var signs: Signs { app.theme.signs }

  func draw(in grid: inout CellGrid, _ area: Area) {
    let columns = Columns(area.columns)
    let start = area.column + Self.margin
    if isMarked { grid.draw(signs.mark, row: area.row, column: area.column + 1, style: theme.mark) }
    grid.draw(name(width: columns.name), row: area.row, column: start)
    grid.draw(place(width: columns.place), row: area.row, column: start + columns.name + 3)
    drawSigns(in: &grid, area, problemColumn: start + columns.name + 1)
    guard area.rows > 1, let agent = row.agent, let passage = app.list.reasons.passage(of: agent) else {
      return
    }
    let reason = PassageLine(passage, theme: theme).text(width: area.columns - Self.margin - 1)
    grid.draw(reason, row: area.row + 1, column: start, within: area.columnRange)
  }

  /// How the cells of a line are shared between the name and the place.
  private struct Columns {
    let name: Int
    let place: Int

    init(_ columns: Int) {
      let room = max(columns - RowView.margin - 4, 2)
      place = room < 16 ? 0 : min(max(room / 3, 8), 44)
      name = room - place
    }
  }

  private func drawSigns(in grid: inout CellGrid, _ area: Area, problemColumn: Int) {
    switch row {
    case .agent(let agent):
      if let color = agent.color {
        let style = theme.swatch(AgentColor(color))
        grid.draw(signs.swatch, row: area.row, column: area.column + 3, style: style)
      }
      if let problem = agent.problem {
        grid.draw(signs.problem, row: area.row, column: problemColumn, style: theme.style(of: problem))
      }
    case .failure: grid.draw(signs.problem, row: area.row, column: problemColumn, style: theme.error)
    }
  }

  /// The name with what was found in it, cut in its middle where it is too long.
  private func name(width: Int) -> StyledText {
    let name =
      switch row {
      case .agent(let agent):
        StyledText(sanitizing: agent.displayName, theme.plain, marks: theme.hidden, at: 0)
          .highlighting(app.highlighter.places(in: agent.displayName, as: .name), with: theme.match)
      case .failure(let error): StyledText(sanitizing: error.path.name.string, theme.secondary)
      }
    return name.clippedInMiddle(to: width, ellipsis: signs.ellipsis)
  }

  private func place(width: Int) -> StyledText {
    guard width > 0 else { return StyledText() }
    let place =
      switch row {
      case .agent(let agent): app.list.place(of: agent)
      case .failure(let error): error.path.tail(2).parent.string + "/"
      }
    return StyledText(shortened(Sanitizer.visible(place), to: width), theme.secondary)
  }

  /// The end of a path, which tells more than its start, as far as it fits; cut between folders where that is possible.
  private func shortened(_ path: String, to width: Int) -> String {
    guard CellWidth.of(path) > width else { return path }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let tails = (1..<max(parts.count, 1)).lazy
      .map { signs.ellipsis + "/" + parts[$0...].joined(separator: "/") }
    let whole = tails.first { CellWidth.of($0) <= width && $0.utf8.count > signs.ellipsis.utf8.count + 1 }
    return whole ?? signs.ellipsis + path.suffix(cells: width - CellWidth.of(signs.ellipsis))
  }
}
