internal import RosterCore

/// The facets with their counts; a sign marks those that are in the query.
struct FacetView {
  let app: App

  /// The cells between the edge and the values.
  private static let margin = 4
  /// The cells that values and counts are spread over at most.
  private static let widest = 56

  private var theme: Theme { app.theme }
  private var signs: Signs { app.theme.signs }

  /// Draws the rows below a title and its rule.
  func draw(in grid: inout CellGrid, _ area: Area, head: Int) {
    let found = app.list.shownCount.counted("agent")
    grid.draw("Facets", row: area.row, column: area.column, style: theme.title, within: area.columnRange)
    let column = area.column + area.columns - CellWidth.of(found)
    grid.draw(found, row: area.row, column: column, style: theme.secondary, within: area.columnRange)
    let rule = String(repeating: signs.rule, count: area.columns)
    grid.draw(rule, row: area.row + 1, column: area.column, style: theme.separator, within: area.columnRange)
    if app.facets.isEmpty {
      let text = "Nothing was found that could be narrowed."
      grid.draw(
        text, row: area.row + head, column: area.column, style: theme.secondary, within: area.columnRange)
    }
    let visible = app.facets.rows.enumerated().dropFirst(app.facets.scroll.top).prefix(
      max(area.rows - head, 0))
    for (row, (index, entry)) in visible.enumerated() {
      let line = Area(
        row: area.row + head + row, column: area.column, rows: 1, columns: min(area.columns, Self.widest))
      draw(entry, isCurrent: index == app.facets.cursor, in: &grid, line)
    }
  }

  private func draw(_ row: FacetPane.Row, isCurrent: Bool, in grid: inout CellGrid, _ area: Area) {
    let start = area.column + Self.margin
    switch row {
    case .title(let kind):
      grid.draw(kind.title, row: area.row, column: area.column, style: theme.heading)
    case .facet(let facet, let isInQuery):
      let count = facet.count.grouped
      let end = area.column + area.columns - CellWidth.of(count) - 1
      let value = Sanitizer.visible(facet.value)
        .clippedInMiddle(to: max(end - start - 1, 1), ellipsis: signs.ellipsis)
      if isInQuery { grid.draw(signs.mark, row: area.row, column: area.column + 2, style: theme.mark) }
      grid.draw(value, row: area.row, column: start, style: theme.plain)
      grid.draw(count, row: area.row, column: end, style: theme.secondary)
    case .more(_, let count):
      grid.draw("and \(count.grouped) more", row: area.row, column: start, style: theme.secondary)
    }
    guard isCurrent else { return }
    grid.draw(signs.bar, row: area.row, column: area.column, style: theme.accent)
    grid.restyle(
      row: area.row, columns: area.column + 1..<area.column + area.columns, with: theme.cursorRow)
  }
}

extension Facets.Kind {
  /// What the values are called.
  fileprivate var title: String {
    switch self {
    case .model: "model"
    case .tools: "tools"
    case .dialect: "dialect"
    case .folder: "folder"
    }
  }
}
