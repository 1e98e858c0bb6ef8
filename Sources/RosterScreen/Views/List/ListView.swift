internal import RosterCore

/// The list of agents: what each row is called, where it is, and why it was found.
struct ListView {
  let app: App

  func draw(in grid: inout CellGrid, _ area: Area) {
    let list = app.list
    guard !list.rows.isEmpty else { return EmptyListView(app: app).draw(in: &grid, area) }
    let marks = Set(app.marks.paths)
    for placed in list.window.rows {
      let row = list.rows[placed.index]
      let place = Area(
        row: area.row + placed.lines.lowerBound, column: area.column,
        rows: min(placed.lines.upperBound, area.rows) - placed.lines.lowerBound, columns: area.columns)
      RowView(app: app, row: row, isMarked: row.path.map(marks.contains) ?? false).draw(in: &grid, place)
      if placed.index == list.cursor { emphasise(in: &grid, place) }
    }
  }

  /// Shows the cursor: a bar at the edge, and the row in a look of its own.
  private func emphasise(in grid: inout CellGrid, _ area: Area) {
    let theme = app.theme
    for row in area.row..<area.row + area.rows {
      grid.draw(theme.signs.bar, row: row, column: area.column, style: theme.accent)
      // The swatch keeps its colour: reversed, it would be a hole in a coloured cell.
      grid.restyle(
        row: row, columns: area.column + RowView.margin - 1..<area.column + area.columns,
        with: app.view == .list ? theme.cursorRow : theme.restingRow)
    }
  }
}
