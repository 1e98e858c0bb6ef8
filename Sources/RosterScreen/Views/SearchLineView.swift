internal import RosterCore

/// The line with the query.
struct SearchLineView {
  let app: App

  /// Draws the line up to a column.
  func draw(in grid: inout CellGrid, row: Int, end: Int) {
    let isTyping = app.entry.isSearch
    let name = isTyping ? nil : app.namesake
    let sign = name == nil ? " / " : " = "
    let start = grid.draw(sign, row: row, column: 0, style: app.theme.accent)
    FieldView(field: name.map { TextField($0) } ?? app.search.field, hasCaret: isTyping, theme: app.theme)
      .draw(
        in: &grid, row: row, columns: start..<max(end, start),
        style: isTyping ? app.theme.plain : app.theme.secondary)
  }
}

/// A text field with its caret, shifted so that the caret is in view.
struct FieldView {
  let field: TextField
  let hasCaret: Bool
  let theme: Theme

  func draw(in grid: inout CellGrid, row: Int, columns: Range<Int>, style: Style) {
    let before = Sanitizer.visible(String(field.characters[..<field.caret]))
    let shift = max(CellWidth.of(before) - columns.count + 2, 0)
    let text = StyledText(before + Sanitizer.visible(String(field.characters[field.caret...])), style)
    grid.draw(text.dropping(cells: shift), row: row, column: columns.lowerBound, within: columns)
    guard hasCaret else { return }
    let caret = columns.lowerBound + CellWidth.of(before) - shift
    grid.restyle(row: row, columns: caret..<caret + 1, with: theme.caret)
  }
}
