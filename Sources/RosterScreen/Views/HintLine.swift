/// The last line: what can be done here, or something to tell.
struct HintLine {
  let app: App

  func draw(in grid: inout CellGrid, row: Int) {
    if case .find(let field) = app.entry { return drawFind(field, in: &grid, row: row) }
    if let notice = app.notice {
      let text = StyledText(sanitizing: notice, app.theme.accent)
      grid.draw(text.clipped(to: grid.columns - 2, ellipsis: app.theme.signs.ellipsis), row: row, column: 1)
      return
    }
    var column = 1
    // The help comes last but is always there.
    let last = app.entry == nil ? [hint(.help)] : []
    let reserved = last.reduce(0) { $0 + $1.width + 2 }
    for hint in hints where column + hint.width + reserved < grid.columns {
      column = grid.draw(hint, row: row, column: column) + 2
    }
    for hint in last { grid.draw(hint, row: row, column: column) }
  }

  private var hints: [StyledText] {
    if app.entry.isSearch {
      let signs = app.theme.signs
      return [
        key(signs.enterKey, "keep"), key("Esc", "clear"), key(signs.up + signs.down, "choose"),
        key("C-r", "earlier"), key("C-w", "delete word"),
      ]
    }
    return commands.map(hint)
  }

  /// The commands that are worth a hint in each view, the most useful first.
  private var commands: [Command] {
    switch app.view {
    case .list: [.open, .mark, .compare, .search, .sort, .outline, .raw, .edit]
    case .detail: [.back, .search, .outline, .raw, .nextTarget, .mark, .compare, .edit]
    case .outline: [.open, .back]
    case .comparison:
      [.nextDifference, .previousDifference, .base, .ignoreSpacing, .onlyDifferences, .dropColumn, .back]
    case .help: [.back, .down, .up]
    }
  }

  private func hint(_ command: Command) -> StyledText {
    let entry = command.entry
    let isPicking = command == .open && app.settings.isPicking && app.view == .list
    return key(entry.keys[0].label(app.theme.signs), isPicking ? "choose" : entry.hint)
  }

  private func key(_ key: String, _ word: String) -> StyledText {
    StyledText(key, app.theme.plain) + StyledText(" \(word)", app.theme.secondary)
  }

  private func drawFind(_ field: TextField, in grid: inout CellGrid, row: Int) {
    let start = grid.draw(" find: ", row: row, column: 0, style: app.theme.accent)
    FieldView(field: field, hasCaret: true, theme: app.theme)
      .draw(in: &grid, row: row, columns: start..<max(grid.columns - 1, start), style: app.theme.plain)
  }
}
