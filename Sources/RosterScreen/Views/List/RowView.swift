internal import RosterCore

/// One row of the list: mark, colour, name, problem, the folder that tells it from others; below, why it was found.
struct RowView {
  let app: App
  let row: ListRow
  let isMarked: Bool

  /// The cells in front of the names.
  static let margin = 5

  private var theme: Theme { app.theme }
  private var signs: Signs { app.theme.signs }

  func draw(in grid: inout CellGrid, _ area: Area) {
    let columns = Columns(area.columns)
    let start = area.column + Self.margin
    let room = area.columns - Self.margin - 1
    if case .others(let hits, group: _) = row {
      return _ = grid.draw(others(hits, width: room), row: area.row, column: start)
    }
    if isMarked { grid.draw(signs.mark, row: area.row, column: area.column + 1, style: theme.mark) }
    grid.draw(name(width: columns.name), row: area.row, column: start)
    grid.draw(place(width: columns.place), row: area.row, column: start + columns.name + 3)
    drawSigns(in: &grid, area, problemColumn: start + columns.name + 1)
    guard area.rows > 1, case .hit(let hit, group: _) = row else { return }
    grid.draw(secondLine(of: hit, width: room), row: area.row + 1, column: start, within: area.columnRange)
  }

  /// How the cells of a line are shared between the name and the place.
  private struct Columns {
    let name: Int
    let place: Int

    init(_ columns: Int) {
      let room = max(columns - RowView.margin - 4, 2)
      place = room < 16 ? 0 : min(max(room / 3, 8), 44)
      name = room - place
    }
  }

  private func drawSigns(in grid: inout CellGrid, _ area: Area, problemColumn: Int) {
    if let color = row.agent?.color {
      let style = theme.swatch(AgentColor(color))
      grid.draw(signs.swatch, row: area.row, column: area.column + 3, style: style)
    }
    if let look = problemStyle {
      grid.draw(signs.problem, row: area.row, column: problemColumn, style: look)
    }
  }

  /// The style of the row's problem; `nil` without one.
  private var problemStyle: Style? {
    if case .failure = row { return theme.error }
    return row.agent?.problem.map(theme.style(of:))
  }

  /// The name with what was found in it, cut in its middle where it is too long.
  private func name(width: Int) -> StyledText {
    let isOwnText = if case .copy = row { false } else { row.agent != nil }
    let name = StyledText(
      sanitizing: row.name, isOwnText ? theme.plain : theme.secondary, marks: theme.hidden, at: 0)
    let places = isOwnText ? app.highlighter.places(in: row.name, as: .name) : []
    return name.highlighting(places, with: theme.match).clippedInMiddle(to: width, ellipsis: signs.ellipsis)
  }

  // MARK: What stands behind a row

  /// What a row says that stands for the other hits of a name.
  private func others(_ hits: [Hit], width: Int) -> StyledText {
    let count = hits.reduce(0) { $0 + 1 + $1.copies.count }
    let text = "and \(count.grouped) more named \(row.name)"
    return StyledText(sanitizing: text, theme.secondary).clipped(to: width, ellipsis: signs.ellipsis)
  }

  /// The copies of a hit, and why it was found.
  private func secondLine(of hit: Hit, width: Int) -> StyledText {
    let copies = hit.copyCount
    guard let passage = app.list.reasons.passage(of: hit.agent) else {
      return StyledText(copies, theme.secondary).clipped(to: width, ellipsis: signs.ellipsis)
    }
    let lead = StyledText(copies.isEmpty ? "" : "\(copies) \(signs.dot) ", theme.secondary)
    return lead + PassageLine(passage, theme: theme).text(width: width - lead.width)
  }

  // MARK: Places

  private func place(width: Int) -> StyledText {
    guard width > 0 else { return StyledText() }
    var place = row.agent.map(app.list.place(of:)) ?? ""
    if case .failure(let error) = row { place = error.path.tail(2).parent.string + "/" }
    return StyledText(shortened(Sanitizer.visible(place), to: width), theme.secondary)
  }

  /// The end of a path, which tells more than its start, as far as it fits; cut between folders where that is possible.
  private func shortened(_ path: String, to width: Int) -> String {
    guard CellWidth.of(path) > width else { return path }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let tails = (1..<max(parts.count, 1)).lazy
      .map { signs.ellipsis + "/" + parts[$0...].joined(separator: "/") }
    let whole = tails.first { CellWidth.of($0) <= width && $0.utf8.count > signs.ellipsis.utf8.count + 1 }
    return whole ?? signs.ellipsis + path.suffix(cells: width - CellWidth.of(signs.ellipsis))
  }
}
