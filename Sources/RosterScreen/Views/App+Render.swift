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
    let isSearchOnTop = layout.searchRow == 0 && (view == .list || view == .facets)
    let end = TopLine(app: self).draw(in: &grid, showsTitle: !isSearchOnTop)
    let isBrowsing = view != .help && view != .similar && !isComparing
    if let row = layout.searchRow, row > 0 && isBrowsing || isSearchOnTop {
      SearchLineView(app: self).draw(in: &grid, row: row, end: row == 0 ? end - 2 : size.columns - 1)
    }
    switch view {
    case .help:
      PageView(theme: theme, lines: help.lines, top: help.scroll.top).draw(in: &grid, layout.pageArea)
    case .similar: SimilarView(app: self).draw(in: &grid, layout.pageArea)
    case _ where isComparing: drawComparison(in: &grid, layout.pageArea)
    case .list, .detail, .outline, .facets, .comparison: drawBrowser(in: &grid, layout)
    }
    HintLine(app: self).draw(in: &grid, row: size.rows - 1)
    return grid
  }

  /// The comparison, or in its place its sections.
  private func drawComparison(in grid: inout CellGrid, _ area: Area) {
    guard view == .comparison else {
      return OutlineView(outline: outline, theme: theme).draw(in: &grid, area)
    }
    if let comparison { ComparisonView(pane: comparison).draw(in: &grid, area) }
  }

  private func drawBrowser(in grid: inout CellGrid, _ layout: ScreenLayout) {
    if layout.isWide || view == .list { ListView(app: self).draw(in: &grid, layout.list) }
    if layout.isWide {
      for row in layout.list.row..<layout.list.row + layout.list.rows {
        grid.draw(
          String(theme.signs.separator), row: row, column: layout.list.columns + 1, style: theme.separator)
      }
    }
    if view == .facets {
      FacetView(app: self).draw(in: &grid, layout.detail, head: ScreenLayout.detailHeadRows)
    } else if layout.isWide || view != .list {
      DetailView(app: self).draw(in: &grid, layout)
    }
    drawPanel(in: &grid, layout.panel)
  }

  /// The panel that explains a hit, below a rule.
  private func drawPanel(in grid: inout CellGrid, _ area: Area) {
    guard area.rows > 1 else { return }
    let rule = String(repeating: theme.signs.rule, count: area.columns)
    grid.draw(rule, row: area.row, column: area.column, style: theme.separator, within: area.columnRange)
    let start = grid.draw(
      "Why this hit ", row: area.row, column: area.column, style: theme.heading, within: area.columnRange)
    let end = area.column + area.columns
    let status = panelStatuses.first { start + CellWidth.of($0) + 1 < end }
    if let status {
      let column = end - CellWidth.of(status)
      grid.draw(status, row: area.row, column: column, style: theme.secondary, within: area.columnRange)
    }
    let text = Area(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns)
    PageView(theme: theme, lines: explanation.lines, top: explanation.scroll.top).draw(in: &grid, text)
  }

  /// The score and which lines are in view, the longest form first: ` score 7,012.34 · 1-3 of 8 J K`.
  private var panelStatuses: [String] {
    let score = explanation.score.map { "score \($0.inHundredths)" }
    guard explanation.isCut else { return score.map { [" " + $0] } ?? [] }
    let keys = (entry == nil ? [Key.character("J"), .character("K")] : [.shiftDown, .shiftUp])
      .map { $0.label(theme.signs) }.joined(separator: " ")
    let view = explanation.view
    let lines = "\(view.lowerBound + 1)-\(view.upperBound) of \(explanation.lines.count)"
    let whole = [score, "\(lines) \(keys)"].compactMap(\.self).joined(separator: " \(theme.signs.dot) ")
    return [whole, "\(lines) \(keys)", lines].map { " " + $0 }
  }
}
