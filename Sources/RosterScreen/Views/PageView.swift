/// Draws lines of text into a part of the screen.
struct PageView {
  let theme: Theme
  let lines: [PageLine]
  let top: Int
  /// The cells that wide lines are shifted to the left.
  var shift = 0
  /// What is in focus.
  var focus: TargetFocus?
  /// The matches that are highlighted.
  var matches = MatchWalk()

  func draw(in grid: inout CellGrid, _ area: Area) {
    for (row, index) in (top..<min(top + area.rows, lines.count)).enumerated() {
      let isFocused = index == focus?.line && focus?.bytes == nil
      draw(
        text(ofLine: index), isWide: lines[index].isWide, isFocused: isFocused, in: &grid,
        row: area.row + row, area)
    }
  }

  /// A line with its matches, the current one in a style of its own, and with what is in focus.
  private func text(ofLine line: Int) -> StyledText {
    let marks = matches.pieces(onLine: line).map { piece in
      (piece.bytes, piece.match == matches.current ? theme.currentMatch : theme.match)
    }
    let text = lines[line].text.restyling(marks)
    guard let focus, focus.line == line, let bytes = focus.bytes else { return text }
    return text.restyling([(bytes, theme.focus)])
  }

  private func draw(
    _ text: StyledText, isWide: Bool, isFocused: Bool, in grid: inout CellGrid, row: Int, _ area: Area
  ) {
    var text = text
    let isShifted = isWide && shift > 0 && !text.isBlank
    if isShifted { text = text.dropping(cells: shift) }
    let isCut = text.width > area.columns
    if isCut { text = text.prefix(cells: area.columns - 1) }
    grid.draw(text, row: row, column: area.column, within: area.columnRange)
    // What goes on beyond an edge is marked there.
    if isShifted { grid.draw(theme.signs.left, row: row, column: area.column, style: theme.secondary) }
    if isCut {
      grid.draw(theme.signs.right, row: row, column: area.column + area.columns - 1, style: theme.secondary)
    }
    if isFocused { grid.restyle(row: row, columns: area.columnRange, with: theme.focus) }
  }
}
