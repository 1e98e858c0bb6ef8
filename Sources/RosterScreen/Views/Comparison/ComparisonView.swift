/// Draws a comparison: the heads of its columns, its lines, and at the edge where the differences are.
struct ComparisonView {
  let pane: ComparisonPane

  private var theme: Theme { pane.theme }
  private var signs: Signs { pane.theme.signs }

  func draw(in grid: inout CellGrid, _ area: Area) {
    guard let layout = pane.layout else { return }
    let head =
      layout.columns.isStacked
      ? layout.legend(width: area.columns - 2, focus: pane.focus) : layout.head(focus: pane.focus)
    grid.draw(head, row: area.row, column: area.column + 1)
    drawPaging(layout.columns.hidden, in: &grid, area)
    let lines = Area(
      row: area.row + ComparisonPane.headRows, column: area.column + 1, rows: pane.height,
      columns: max(area.columns - 2, 1))
    if let loose = pane.loose, let cells = layout.columns.cells(of: loose.agent) {
      PageView(theme: theme, lines: visibleLines(loose, cells), top: 0).draw(in: &grid, lines)
    } else {
      PageView(theme: theme, lines: pane.page.lines, top: pane.scroll.top).draw(in: &grid, lines)
    }
    if let current = pane.current { drawMark(beside: pane.page.differences[current], in: &grid, area) }
    drawStrip(in: &grid, row: lines.row, column: area.column + area.columns - 1)
  }

  /// The lines in view, with other lines in the cells of a column that scrolls alone.
  private func visibleLines(_ loose: LooseColumn, _ cells: Range<Int>) -> [PageLine] {
    (0..<pane.height).map { row in
      let line = line(pane.scroll.top + row)
      // What stands for all columns has no part in one of them, and ends before it.
      let before =
        line.isShared ? line.text.clipped(to: cells.lowerBound - 1, ellipsis: signs.ellipsis) : line.text
      return PageLine(
        before.padded(to: cells.lowerBound).prefix(cells: cells.lowerBound)
          + column(cells, of: self.line(loose.scroll.top + row)).padded(to: cells.count)
          + (line.isShared ? StyledText() : line.text.dropping(cells: cells.upperBound)))
    }
  }

  private func column(_ cells: Range<Int>, of line: PageLine) -> StyledText {
    let isFirst = cells.lowerBound == ComparisonColumns.labelWidth
    if line.isShared, !isFirst { return StyledText() }
    return line.text.dropping(cells: cells.lowerBound).prefix(cells: cells.count)
  }

  private func line(_ number: Int) -> PageLine {
    pane.page.lines.indices.contains(number) ? pane.page.lines[number] : PageLine()
  }

  /// The rule below the heads, with the number of columns out of view.
  private func drawPaging(_ hidden: (left: Int, right: Int), in grid: inout CellGrid, _ area: Area) {
    grid.fill(row: area.row + 1, columns: area.columnRange, with: signs.rule, style: theme.separator)
    if hidden.left > 0 {
      grid.draw(" \(signs.left) \(hidden.left) more ", row: area.row + 1, column: 2, style: theme.secondary)
    }
    if hidden.right > 0 {
      let text = " \(hidden.right) more \(signs.right) "
      grid.draw(
        text, row: area.row + 1, column: area.columns - CellWidth.of(text) - 2, style: theme.secondary)
    }
  }

  /// A bar beside the difference that was stepped to.
  private func drawMark(beside lines: Range<Int>, in grid: inout CellGrid, _ area: Area) {
    for line in lines.clamped(to: pane.scroll.top..<pane.scroll.top + pane.height) {
      let row = area.row + ComparisonPane.headRows + line - pane.scroll.top
      grid.draw(signs.bar, row: row, column: area.column, style: theme.accent)
    }
  }

  /// All lines squeezed into the height of the page: where the differences are, and which part is in view.
  private func drawStrip(in grid: inout CellGrid, row: Int, column: Int) {
    let count = max(pane.page.lineCount, pane.height)
    guard count > pane.height else { return }
    let view = pane.scroll.top..<pane.scroll.top + pane.height
    var differences = pane.page.differences[...]
    for offset in 0..<pane.height {
      let lines = offset * count / pane.height..<(offset + 1) * count / pane.height
      differences = differences.drop { $0.upperBound <= lines.lowerBound }
      if let next = differences.first, next.overlaps(lines) {
        grid.draw(signs.strip, row: row + offset, column: column, style: theme.changed)
      } else if lines.overlaps(view) {
        grid.draw(String(signs.separator), row: row + offset, column: column, style: theme.separator)
      }
    }
  }
}
