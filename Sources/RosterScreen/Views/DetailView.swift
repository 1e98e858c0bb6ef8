internal import RosterCore

/// The agent under the cursor: its name, a rule, and its text or its outline.
struct DetailView {
  let app: App

  func draw(in grid: inout CellGrid, _ layout: ScreenLayout) {
    guard let row = app.detail.row else { return }
    drawTitle(of: row, in: &grid, layout.detail)
    let area = layout.detailTextArea
    if app.view == .outline {
      return OutlineView(outline: app.outline, theme: app.theme).draw(in: &grid, area)
    }
    let detail = app.detail
    PageView(
      theme: app.theme, lines: detail.lines, top: detail.scroll.top, shift: detail.shift, focus: detail.focus,
      matches: detail.matches.walk
    ).draw(in: &grid, area)
  }

  private func drawTitle(of row: ListRow, in grid: inout CellGrid, _ area: Area) {
    let (theme, signs) = (app.theme, app.theme.signs)
    var place = Sanitizer.visible((row.agent?.id ?? row.path)?.string ?? "")
    if app.detail.mode == .raw { place += "  raw" }
    let name = StyledText(sanitizing: row.name, theme.title, marks: theme.hidden, at: 0)
      .highlighting(app.highlighter.places(in: row.name, as: .name), with: theme.match)
      .clippedInMiddle(to: area.columns, ellipsis: signs.ellipsis)
    var left = grid.draw(name, row: area.row, column: area.column, within: area.columnRange)
    if let badge = row.agent.flatMap(badge), left + badge.width + 2 <= area.column + area.columns {
      left = grid.draw(badge, row: area.row, column: left + 2)
    }
    let room = area.column + area.columns - left - 2
    if room >= 8 {
      let shown = place.clippedInMiddle(to: room, ellipsis: signs.ellipsis)
      let column = area.column + area.columns - CellWidth.of(shown)
      grid.draw(shown, row: area.row, column: column, style: theme.secondary)
    }
    drawRule(in: &grid, row: area.row + 1, area)
  }

  /// What the raw text shows and the rendered one does not.
  private func badge(of agent: Agent) -> StyledText? {
    let words = [
      agent.hidesText ? "hidden characters" : nil, agent.isShownRepaired ? "shown repaired" : nil,
    ].compactMap(\.self)
    guard !words.isEmpty else { return nil }
    let text = words.joined(separator: " \(app.theme.signs.dot) ")
    return StyledText("\(app.theme.signs.problem) \(text)", app.theme.warning)
  }

  /// A line below the title that says in which section of the text one is, and at which match.
  private func drawRule(in grid: inout CellGrid, row: Int, _ area: Area) {
    let (theme, signs) = (app.theme, app.theme.signs)
    let rule = String(repeating: signs.rule, count: area.columns)
    grid.draw(rule, row: row, column: area.column, style: theme.separator, within: area.columnRange)
    guard app.view != .outline else { return }
    let position = app.detail.matches.walk.position
    let end = StyledText(position.map { " " + $0 } ?? "", theme.secondary)
    guard end.width < area.columns else { return }
    grid.draw(end, row: row, column: area.column + area.columns - end.width)
    let room = area.columns - end.width - 4
    guard !app.detail.section.isEmpty, room >= 12 else { return }
    grid.draw(breadcrumb(width: room) + " ", row: row, column: area.column, style: theme.secondary)
  }

  /// The section that is looked at; where there is not room for it all, without the outer ones.
  private func breadcrumb(width: Int) -> String {
    let signs = app.theme.signs
    let titles = app.detail.section.map { Sanitizer.visible($0) }
    let ways = titles.indices.map { start in
      ((start > 0 ? [signs.ellipsis] : []) + titles[start...]).joined(separator: " \(signs.breadcrumb) ")
    }
    let way = ways.first { CellWidth.of($0) <= width } ?? titles.last ?? ""
    return way.clipped(to: width, ellipsis: signs.ellipsis)
  }
}
