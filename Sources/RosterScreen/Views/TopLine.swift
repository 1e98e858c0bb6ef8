internal import RosterCore

/// The first line: where one is, how many there are, how far a load has come.
struct TopLine {
  let app: App

  /// The cells of the progress bar.
  private static let barCells = 16

  /// Draws the line, without its left part where the query stands there; returns the column of its right part.
  @discardableResult
  func draw(in grid: inout CellGrid, showsTitle: Bool) -> Int {
    let right = status
    let start = grid.columns - right.width - 1
    let left = showsTitle ? title(room: start - 2) : StyledText()
    grid.draw(left, row: 0, column: 0)
    guard start > max(left.width, 1) else { return grid.columns }
    return grid.draw(right, row: 0, column: start) - right.width
  }

  private func title(room: Int) -> StyledText {
    let theme = app.theme
    var text = StyledText(" \(name)", theme.title)
    let place = Sanitizer.visible(app.settings.title)
    if room > text.width + 6 {
      let shown = place.clippedInMiddle(to: room - text.width - 2, ellipsis: theme.signs.ellipsis)
      text.append("  " + shown, theme.secondary)
    }
    return text
  }

  private var name: String {
    switch app.view {
    case .comparison: "compare"
    case .help: "help"
    case .list, .detail, .outline: "roster"
    }
  }

  private var status: StyledText {
    let theme = app.theme
    if app.view == .comparison, let comparison = app.comparison {
      return StyledText(comparison.status, theme.secondary)
    }
    if app.load.isRunning, app.load.files > 0, app.load.done < app.load.files { return progress }
    var text = StyledText(count, theme.secondary)
    if !app.marks.isEmpty {
      text.append(" \(theme.signs.dot) ", theme.secondary)
      text.append("\(app.marks.count.grouped) marked", theme.mark)
    }
    return text
  }

  private var count: String {
    let list = app.list
    let all = list.agents.count
    if list.hits != nil { return "\(list.rows.count.grouped) of \(all.counted("agent"))" }
    let unread =
      list.failures.isEmpty ? "" : " \(app.theme.signs.dot) \(list.failures.count.grouped) not read"
    return app.load.isRunning && all == 0 ? "reading" : all.counted("agent") + unread
  }

  private var progress: StyledText {
    let signs = app.theme.signs
    let done = app.load.done * Self.barCells / max(app.load.files, 1)
    var text = StyledText(String(repeating: signs.barDone, count: done), app.theme.progress)
    text.append(String(repeating: signs.barLeft, count: Self.barCells - done), app.theme.secondary)
    text.append("  \(app.load.done.grouped) of \(app.load.files.counted("file"))", app.theme.secondary)
    return text
  }
}
