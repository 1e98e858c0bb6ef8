internal import RosterCore

/// The first line: where one is, how many there are, how far a load has come.
struct TopLine {
  let app: App

  /// The cells of the progress bar.
  private static let barCells = 16

  /// Draws the line, without its left part where the query stands there; returns the column of its right part.
  @discardableResult
  func draw(in grid: inout CellGrid, showsTitle: Bool) -> Int {
    // What is typed comes before what is counted.
    let needed = showsTitle ? name.utf8.count + 2 : min(CellWidth.of(app.query.text) + 6, 16)
    let right = statuses.first { $0.width + 1 + needed <= grid.columns } ?? StyledText()
    let start = grid.columns - right.width - 1
    if showsTitle { grid.draw(title(room: start - 2), row: 0, column: 0) }
    grid.draw(right, row: 0, column: start)
    return start
  }

  private func title(room: Int) -> StyledText {
    let theme = app.theme
    var text = StyledText(" \(name)", theme.title)
    let place = app.view == .help ? "" : Sanitizer.visible(app.settings.title)
    if !place.isEmpty, room > text.width + 6 {
      let shown = place.clippedInMiddle(to: room - text.width - 2, ellipsis: theme.signs.ellipsis)
      text.append("  " + shown, theme.secondary)
    }
    return text
  }

  private var name: String {
    if app.isComparing { return "compare" }
    return app.view == .help ? "help" : "roster"
  }

  /// What the right part says, from the longest way to say it to the shortest.
  private var statuses: [StyledText] {
    let theme = app.theme
    if app.view == .help { return [] }
    if app.isComparing { return (app.comparison?.statuses ?? []).map { StyledText($0, theme.secondary) } }
    if app.load.isShown, app.load.files > 0, app.load.done < app.load.files {
      return [progressBar + progress, progress]
    }
    let count = StyledText(count, theme.secondary)
    guard !app.marks.isEmpty else { return [count, briefCount] }
    let marked = StyledText("\(app.marks.count.grouped) marked", theme.mark)
    return [count + StyledText(" \(theme.signs.dot) ", theme.secondary) + marked, marked, briefCount]
  }

  /// The count without words.
  private var briefCount: StyledText {
    let all = app.list.agents.count.grouped
    let text = app.list.isNarrowed ? "\(app.list.shownCount.grouped) of \(all)" : all
    return StyledText(text, app.theme.secondary)
  }

  private var count: String {
    let list = app.list
    let all = list.agents.count
    if list.isNarrowed { return "\(list.shownCount.grouped) of \(all.counted("agent"))" }
    let unread =
      list.failures.isEmpty ? "" : " \(app.theme.signs.dot) \(list.failures.count.grouped) not read"
    return app.load.isShown && all == 0 ? "reading" : all.counted("agent") + unread
  }

  private var progressBar: StyledText {
    let signs = app.theme.signs
    let done = app.load.done * Self.barCells / max(app.load.files, 1)
    var text = StyledText(String(repeating: signs.barDone, count: done), app.theme.progress)
    text.append(String(repeating: signs.barLeft, count: Self.barCells - done) + "  ", app.theme.secondary)
    return text
  }

  private var progress: StyledText {
    StyledText("\(app.load.done.grouped) of \(app.load.files.counted("file"))", app.theme.secondary)
  }
}
