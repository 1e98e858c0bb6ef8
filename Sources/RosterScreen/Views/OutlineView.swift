/// Draws the headings of a text, with the one under the cursor.
struct OutlineView {
  let outline: OutlinePane
  let theme: Theme

  func draw(in grid: inout CellGrid, _ area: Area) {
    let visible = outline.entries.enumerated().dropFirst(outline.scroll.top).prefix(area.rows)
    for (row, (index, entry)) in visible.enumerated() {
      let indent = String(repeating: "  ", count: entry.level - 1)
      let text = (indent + entry.title).clipped(to: area.columns - 2, ellipsis: theme.signs.ellipsis)
      let place = area.row + row
      grid.draw(text, row: place, column: area.column + 2, within: area.columnRange)
      guard index == outline.cursor else { continue }
      grid.draw(theme.signs.bar, row: place, column: area.column, style: theme.accent)
      grid.restyle(
        row: place, columns: area.column + 1..<area.column + area.columns, with: theme.cursorRow)
    }
  }
}
