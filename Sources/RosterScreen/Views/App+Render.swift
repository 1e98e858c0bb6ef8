internal import RosterCore

// Drawing: the state of the application as cells.
extension App {
  /// Draws the whole screen for the current state.
  package func render() -> CellGrid {
    var grid = CellGrid(rows: size.rows, columns: size.columns)
    let layout = ScreenLayout(self)
    guard layout.isUsable else {
      let text = StyledText("roster needs \(ScreenLayout.least.columns) x \(ScreenLayout.least.rows)")
      for (row, line) in text.wrapped(to: size.columns).enumerated() { grid.draw(line, row: row, column: 0) }
      return grid
    }
    let isSearchOnTop = layout.searchRow == 0 && view == .list
    let end = TopLine(app: self).draw(in: &grid, showsTitle: !isSearchOnTop)
    let isBrowsing = view != .help && view != .comparison
    if let row = layout.searchRow, row > 0 && isBrowsing || isSearchOnTop {
      SearchLineView(app: self).draw(in: &grid, row: row, end: row == 0 ? end - 2 : size.columns - 1)
    }
    switch view {
    case .help:
      PageView(theme: theme, lines: help.lines, top: help.scroll.top).draw(in: &grid, layout.pageArea)
    case .comparison: comparison?.draw(in: &grid, layout.pageArea)
    case .list, .detail, .outline: drawBrowser(in: &grid, layout)
    }
    HintLine(app: self).draw(in: &grid, row: size.rows - 1)
    return grid
  }

  private func drawBrowser(in grid: inout CellGrid, _ layout: ScreenLayout) {
    if layout.isWide || view == .list { ListView(app: self).draw(in: &grid, layout.list) }
    if layout.isWide {
      for row in layout.list.row..<layout.list.row + layout.list.rows {
        grid.draw(
          String(theme.signs.separator), row: row, column: layout.list.columns + 1, style: theme.separator)
      }
    }
    if layout.isWide || view != .list { DetailView(app: self).draw(in: &grid, layout) }
  }
}
