internal import RosterCore

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
    if app.entry.isSearch, let note = app.list.listing?.result.notes.first {
      let text = StyledText(sanitizing: note.message, app.theme.secondary)
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
        key("C-t", "why"), key("Tab", "facets"), key("C-r", "earlier"),
      ]
    }
    switch app.view {
    case .detail where app.detail.matches.find != nil:
      return [hint(.nextMatch), key("Esc", "clear")] + commands.map(hint)
    case .comparison: return [hint(.back), key("] [", "difference")] + commands.map(hint)
    default: return commands.map(hint)
    }
  }

  /// The commands that are worth a hint in each view, the most useful first.
  private var commands: [Command] {
    switch app.view {
    case .list where app.list.isOnFold: [.open, .search, .nextTarget]
    case .list where !app.query.isEmpty: searchCommands
    case .list: [.open, .mark, .compare, .search, .sort, .outline, .raw, .edit]
    case .detail where app.detail.focus?.target != nil: [.open, .back, .nextTarget, .outline, .raw]
    case .detail: [.back, .search, .outline, .raw, .nextTarget, .mark, .compare, .edit]
    case .outline: [.open, .back]
    case .facets: [.mark, .nextTarget, .fold]
    case .comparison: [.base, .onlyDifferences, .ignoreSpacing, .nextTarget, .dropColumn, .similar, .fold]
    case .similar: [.back, .open, .mark, .sameName, .similar]
    case .help: [.back, .down, .up]
    }
  }

  /// The commands for what a search found: with its copies, and sorted where nothing ranks it.
  private var searchCommands: [Command] {
    let hasCopies = app.list.current?.hit?.copies.isEmpty == false
    let isRanked = app.list.listing?.result.isRanked != false
    return [.open, .mark, .compare, .search] + (hasCopies ? [.fold] : [])
      + (isRanked ? [.nextMatch, .why] : [.sort]) + [.nextTarget]
  }

  private func hint(_ command: Command) -> StyledText {
    let entry = command.entry
    return key(entry.keys[0].label(app.theme.signs), word(for: command) ?? entry.hint)
  }

  /// What a command is called where that is more telling than its usual hint.
  private func word(for command: Command) -> String? {
    switch (command, app.view) {
    case (.open, .list) where app.list.isOnFold: "show them"
    case (.open, .list) where app.settings.isPicking: "choose"
    case (.open, .outline): "go there"
    case (.open, .similar): "compare"
    case (.open, .detail): "follow"
    case (.nextTarget, .list): "facets"
    case (.fold, .list): "copies"
    case (.mark, .facets): "add or take out"
    case (.nextTarget, .facets): "back"
    case (.fold, .facets): "all of this kind"
    case (.raw, _) where app.detail.mode == .raw: "rendered"
    case (.nextTarget, .comparison): "column"
    default: nil
    }
  }

  private func key(_ key: String, _ word: String) -> StyledText {
    StyledText(key, app.theme.plain) + StyledText(" \(word)", app.theme.secondary)
  }

  private func drawFind(_ field: TextField, in grid: inout CellGrid, row: Int) {
    let start = grid.draw(" find: ", row: row, column: 0, style: app.theme.accent)
    let count = app.detail.matches.find.map { $0.walk.position ?? "not here" } ?? ""
    let status = StyledText(count, app.theme.secondary)
    let end = grid.columns - 1 - status.width
    let isRoomy = end - start > 12
    if isRoomy { grid.draw(status, row: row, column: end) }
    FieldView(field: field, hasCaret: true, theme: app.theme)
      .draw(
        in: &grid, row: row, columns: start..<max(isRoomy ? end - 2 : grid.columns - 1, start),
        style: app.theme.plain)
  }
}
