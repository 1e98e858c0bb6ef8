internal import RosterCore

/// Draws the agents that are like one, each with its percentage.
struct SimilarView {
  let app: App

  /// The cells of a percentage, or of the word for a copy, and those before names.
  private static let shareWidth = 5
  private static let margin = 10
  /// The widest that names are set.
  private static let widestName = 40

  private var theme: Theme { app.theme }
  private var pane: SimilarPane { app.similar }

  func draw(in grid: inout CellGrid, _ area: Area) {
    drawTitle(in: &grid, area)
    let head = ScreenLayout.detailHeadRows
    guard let agents = pane.agents, !agents.isEmpty else {
      grid.draw(
        message, row: area.row + head, column: area.column + 1, style: theme.secondary,
        within: area.columnRange)
      return
    }
    let names = agents.map { CellWidth.of(Sanitizer.visible($0.agent.rowName)) }
    let nameWidth = min(names.max() ?? 0, Self.widestName, max((area.columns - Self.margin) / 2, 1))
    let visible = agents.enumerated().dropFirst(pane.scroll.top).prefix(max(area.rows - head, 0))
    for (row, (index, similar)) in visible.enumerated() {
      let line = Area(row: area.row + head + row, column: area.column, rows: 1, columns: area.columns)
      draw(similar, nameWidth: nameWidth, in: &grid, line)
      guard index == pane.cursor else { continue }
      grid.draw(theme.signs.bar, row: line.row, column: line.column, style: theme.accent)
      grid.restyle(
        row: line.row, columns: line.column + 1..<line.columnRange.upperBound, with: theme.cursorRow)
    }
  }

  private func drawTitle(in grid: inout CellGrid, _ area: Area) {
    let title = pane.kind == .text ? "More like " : "Also called "
    let name = Sanitizer.visible(pane.origin?.rowName ?? "")
    let text = (title + name).clipped(to: max(area.columns - 2, 0), ellipsis: theme.signs.ellipsis)
    let end = grid.draw(text, row: area.row, column: area.column + 1, style: theme.title)
    let measure = "alike in the words of the text"
    let column = area.column + area.columns - CellWidth.of(measure) - 1
    if end + 2 <= column { grid.draw(measure, row: area.row, column: column, style: theme.secondary) }
    grid.fill(row: area.row + 1, columns: area.columnRange, with: theme.signs.rule, style: theme.separator)
  }

  private var message: String {
    if pane.agents == nil {
      return "Comparing it with \(app.index.count.counted("agent"))\(theme.signs.ellipsis)"
    }
    return pane.kind == .text ? "No other agent shares a word with it" : "No other agent is called so"
  }

  /// A share, a mark, a name, and where the file is.
  private func draw(_ similar: SimilarAgent, nameWidth: Int, in grid: inout CellGrid, _ area: Area) {
    let agent = similar.agent
    let style = similar.similarity.isNear ? theme.changed : theme.plain
    grid.draw(
      similar.share.leftPadded(to: Self.shareWidth), row: area.row, column: area.column + 1, style: style)
    if isChosen(agent) {
      grid.draw(theme.signs.mark, row: area.row, column: area.column + 8, style: theme.mark)
    }
    let name = Sanitizer.visible(agent.rowName).clipped(to: nameWidth, ellipsis: theme.signs.ellipsis)
    let start = area.column + Self.margin
    grid.draw(name, row: area.row, column: start, style: theme.plain, within: area.columnRange)
    let room = area.column + area.columns - start - nameWidth - 3
    guard room >= 4 else { return }
    let place = Sanitizer.visible(agent.id.string).clippedInMiddle(to: room, ellipsis: theme.signs.ellipsis)
    grid.draw(place, row: area.row, column: start + nameWidth + 2, style: theme.secondary)
  }

  /// Whether an agent is marked, or compared already.
  private func isChosen(_ agent: Agent) -> Bool {
    app.marks.contains(agent.path) || app.comparison?.agents.contains { $0.path == agent.path } == true
  }
}
