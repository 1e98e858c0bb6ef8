internal import RosterCore

/// What stands in place of a list without rows: why it is empty, and what to do.
struct EmptyListView {
  let app: App

  func draw(in grid: inout CellGrid, _ area: Area) {
    var row = area.row + 1
    for paragraph in paragraphs {
      for line in StyledText(paragraph, app.theme.secondary).wrapped(to: max(area.columns - 4, 2)) {
        guard row < area.row + area.rows else { return }
        grid.draw(line, row: row, column: area.column + 2, within: area.columnRange)
        row += 1
      }
      row += 1
    }
  }

  /// The fields that are worth a try; there are more.
  private static let places = "name: description: tools: model: body: path:"

  private var paragraphs: [String] {
    if app.load.isShown || app.load.generation == 0 || app.list.listing == nil && app.searching.isAwaited {
      return ["Reading\(app.theme.signs.ellipsis)"]
    }
    guard !app.query.isEmpty, !app.list.agents.isEmpty else {
      return ["No agents here: no Markdown file that starts with a header."]
    }
    let query = app.theme.signs.quoted(Sanitizer.visible(app.query.text))
    guard app.list.listing?.result.isRanked == true else {
      return ["Nothing for \(query).", "Esc clears the search."]
    }
    return [
      "Nothing for \(query), with typos allowed.",
      "Fewer words find more, and the beginning of a word will do. To look in one place: \(Self.places)",
      "Esc clears the search.",
    ]
  }
}
