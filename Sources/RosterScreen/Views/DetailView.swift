internal import RosterCore

/// The agent under the cursor: its name, a rule, and its text or its outline.
struct DetailView {
  let app: App

  func draw(in grid: inout CellGrid, _ layout: ScreenLayout) {
    guard let row = app.detail.row else { return }
    drawTitle(of: row, in: &grid, layout.detail)
    let area = layout.detailTextArea
    if app.view == .outline { return drawOutline(in: &grid, area) }
    let detail = app.detail
    var words = [StyledText.Highlight(app.highlighter, as: .body, style: app.theme.match)]
    if let find = detail.find { words = [StyledText.Highlight(query: find.query, style: app.theme.match)] }
    let current = detail.find.map { find in find.current.map { find.lines[$0] } } ?? detail.match
    PageView(
      theme: app.theme, lines: detail.lines, top: detail.scroll.top, shift: detail.shift,
      focus: detail.focus ?? (app.view == .detail ? current : nil), words: words
    ).draw(in: &grid, area)
  }

  private func drawTitle(of row: ListRow, in grid: inout CellGrid, _ area: Area) {
    let (theme, signs) = (app.theme, app.theme.signs)
    var place = Sanitizer.visible((row.agent?.id ?? row.path)?.string ?? "")
    if app.detail.mode == .raw { place += "  raw" }
    let name = Sanitizer.visible(row.name).clippedInMiddle(to: area.columns, ellipsis: signs.ellipsis)
    let left = grid.draw(
      name, row: area.row, column: area.column, style: theme.title, within: area.columnRange)
    let room = area.column + area.columns - left - 2
    if room >= 8 {
      let shown = place.clippedInMiddle(to: room, ellipsis: signs.ellipsis)
      let column = area.column + area.columns - CellWidth.of(shown)
      grid.draw(shown, row: area.row, column: column, style: theme.secondary)
    }
    let rule = String(repeating: signs.rule, count: area.columns)
    grid.draw(rule, row: area.row + 1, column: area.column, style: theme.separator, within: area.columnRange)
  }

  private func drawOutline(in grid: inout CellGrid, _ area: Area) {
    let outline = app.outline
    let visible = outline.entries.enumerated().dropFirst(outline.scroll.top).prefix(area.rows)
    for (row, (index, entry)) in visible.enumerated() {
      let indent = String(repeating: "  ", count: entry.level - 1)
      let text = (indent + entry.title).clipped(to: area.columns - 2, ellipsis: app.theme.signs.ellipsis)
      let place = area.row + row
      if index == outline.cursor {
        grid.draw(app.theme.signs.bar, row: place, column: area.column, style: app.theme.accent)
      }
      grid.draw(text, row: place, column: area.column + 2, within: area.columnRange)
      if index == outline.cursor {
        grid.restyle(
          row: place, columns: area.column + 1..<area.column + area.columns, with: app.theme.cursorRow)
      }
    }
  }
}
