internal import RosterCore

/// The line with the query, and where how many agents were found.
struct SearchLineView {
  let app: App

  /// The cells that a query has at least, before what was found is counted beside it.
  private static let leastField = 24

  /// Draws the line up to a column.
  func draw(in grid: inout CellGrid, row: Int, end: Int) {
    let isTyping = app.entry.isSearch
    let start = grid.draw(" / ", row: row, column: 0, style: app.theme.accent)
    let field = queryField
    let counts = StyledText(counts, app.theme.secondary)
    let room = max(CellWidth.of(Sanitizer.visible(field.text)) + 1, Self.leastField)
    var end = end
    if !counts.isEmpty, start + room + 2 + counts.width <= end {
      end -= counts.width
      grid.draw(counts, row: row, column: end)
      end -= 2
    }
    FieldView(field: field, hasCaret: isTyping, theme: app.theme)
      .draw(
        in: &grid, row: row, columns: start..<max(end, start),
        style: isTyping ? app.theme.plain : app.theme.secondary)
  }

  /// The query; where the facet under the cursor is in it, the caret is behind that, so that it is in view.
  private var queryField: TextField {
    var field = app.search.field
    guard app.view == .facets, case .facet(let facet, isInQuery: _)? = app.facets.current,
      let end = app.query.ranges(of: facet.atom).first?.upperBound
    else { return field }
    field.moveToStart()
    field.moveCaret(by: String(decoding: Array(field.text.utf8)[..<end], as: UTF8.self).count)
    return field
  }

  /// Where how many were found, the best place first: `name 1 · description 2 · text 3`.
  private var counts: String {
    guard let counts = app.list.listing?.counts else { return "" }
    return FoundPlace.allCases.compactMap { place in
      counts[place].map { "\(place.rawValue) \($0.grouped)" }
    }.joined(separator: " \(app.theme.signs.dot) ")
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
