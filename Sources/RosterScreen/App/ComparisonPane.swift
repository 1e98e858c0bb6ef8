internal import RosterCore

/// Two to six agents side by side, and the place in what is shown of them.
struct ComparisonPane: Sendable {
  private(set) var agents: [Agent]
  /// What the agents are called above their columns.
  private var titles: [String]
  private var base = 0
  private var options: ComparisonOptions = []
  private var onlyDifferences = false
  private var openFolds: Set<Int> = []
  /// How many agents beside the base are paged away to the left.
  private var firstColumn = 0
  /// The column that commands for one column act on.
  private var focus = 1
  private var comparison: Comparison
  /// The index of the library, whose use of words counts.
  private var index: AgentIndex

  private(set) var page = ComparisonLayout.Page()
  private(set) var scroll = ScrollPosition()
  /// The difference that was stepped to.
  private var current: Int?
  private var layout: ComparisonLayout?
  private var size = Size(rows: 0, columns: 0)
  private var theme = Theme()

  /// The rows above the lines: the heads of the columns and a rule.
  static let headRows = 2

  /// Compares agents of a library that has an index; `titles` are what they are called.
  init(_ agents: [Agent], titles: [String], in index: AgentIndex) {
    self.agents = agents
    self.titles = titles
    self.index = index
    comparison = Comparison(of: agents, in: index)
  }

  /// What the top line says: the difference one is at, and the base.
  var status: String {
    let count = page.differences.count
    let place = current.map { "difference \($0 + 1) of \(count)" } ?? count.counted("difference")
    let ignored = options.isEmpty ? "" : " \(theme.signs.dot) spacing and case ignored"
    return "\(place) \(theme.signs.dot) base: \(base + 1)\(ignored)"
  }

  private var height: Int { max(size.rows - Self.headRows, 0) }

  // MARK: Layout

  mutating func layOut(size: Size, theme: Theme) {
    guard size != self.size || layout == nil else { return move(by: 0) }
    (self.size, self.theme) = (size, theme)
    layOut()
  }

  private mutating func layOut() {
    let layout = ComparisonLayout(
      comparison, titles: titles, width: size.columns - 2, theme: theme, firstColumn: firstColumn,
      onlyDifferences: onlyDifferences, openFolds: openFolds)
    page = layout.page
    self.layout = layout
    if let current, current >= page.differences.count { self.current = page.differences.indices.last }
    move(by: 0)
  }

  private mutating func compareAgain() {
    comparison = Comparison(of: agents, base: base, options: options, in: index)
    current = nil
    openFolds = []
    layOut()
  }

  /// Takes the agents as they were read anew; one that is gone stays as it was.
  mutating func replaceAgents(with library: Library) {
    let fresh = agents.map { old in library.agents.first { $0.path == old.path } ?? old }
    guard !zip(fresh, agents).allSatisfy({ $0 === $1 }) else { return }
    agents = fresh
    index = library.index
    compareAgain()
  }

  // MARK: Moving

  mutating func move(by distance: Int) {
    scroll.scroll(by: distance, count: page.lines.count, height: height)
  }

  /// Moves to the next or previous difference, in a circle.
  mutating func stepDifference(by step: Int) {
    let count = page.differences.count
    guard count > 0 else { return }
    let next = current.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    current = next
    scroll.reveal(page.differences[next], count: page.lines.count, height: height, margin: height / 3)
  }

  /// Brings further agents into view.
  mutating func page(by step: Int) {
    guard let hidden = layout?.columns.hidden, step > 0 ? hidden.right > 0 : hidden.left > 0 else { return }
    firstColumn += step
    layOut()
  }

  /// Opens the first fold in view; where there is none, folds what was opened.
  mutating func toggleFold() {
    let visible = page.lines.dropFirst(scroll.top).prefix(height)
    openFolds = visible.lazy.compactMap(\.fold).first.map { openFolds.union([$0]) } ?? []
    layOut()
  }

  /// Opens all folds; where all are open, folds them again.
  mutating func toggleAllFolds() {
    let folds = page.lines.compactMap(\.fold)
    openFolds = folds.isEmpty ? [] : openFolds.union(folds)
    layOut()
  }

  // MARK: Columns

  /// The agent whose column commands for one agent act on.
  var focused: Agent { agents[focus] }

  /// Moves the focus to the next or previous column, in a circle.
  mutating func moveFocus(by step: Int) {
    focus = (focus + step + agents.count) % agents.count
    guard let layout, !layout.columns.shown.contains(focus) else { return }
    let others = agents.indices.filter { $0 != base }
    firstColumn = others.firstIndex(of: focus) ?? 0
    layOut()
  }

  mutating func chooseNextBase() {
    base = (base + 1) % agents.count
    firstColumn = 0
    compareAgain()
  }

  mutating func toggleOnlyDifferences() {
    onlyDifferences.toggle()
    layOut()
  }

  mutating func toggleIgnoringSpacing() {
    options = options.isEmpty ? [.ignoringSpacing, .ignoringCase] : []
    compareAgain()
  }

  /// Swaps the column in focus with the next; the base stays the same agent.
  mutating func swapColumn() {
    let next = (focus + 1) % agents.count
    agents.swapAt(focus, next)
    titles.swapAt(focus, next)
    if base == focus { base = next } else if base == next { base = focus }
    focus = next
    compareAgain()
  }

  /// Drops the column in focus; `false` where only two are left.
  mutating func dropColumn() -> Bool {
    guard agents.count > 2 else { return false }
    agents.remove(at: focus)
    titles.remove(at: focus)
    if base > focus || base == agents.count { base -= 1 }
    focus = min(focus, agents.count - 1)
    firstColumn = 0
    compareAgain()
    return true
  }

  // MARK: Drawing

  func draw(in grid: inout CellGrid, _ area: Area) {
    guard let layout else { return }
    let column = area.column + 1
    let head =
      layout.columns.isStacked
      ? layout.legend(width: area.columns - 2, focus: focus) : layout.head(focus: focus)
    grid.draw(head, row: area.row, column: column)
    drawPaging(layout.columns.hidden, in: &grid, area)
    let lines = Area(
      row: area.row + Self.headRows, column: column, rows: height, columns: max(area.columns - 2, 1))
    PageView(theme: theme, lines: page.lines, top: scroll.top).draw(in: &grid, lines)
    if let current { drawMark(beside: page.differences[current], in: &grid, area) }
  }

  /// The rule below the heads, with the number of columns out of view.
  private func drawPaging(_ hidden: (left: Int, right: Int), in grid: inout CellGrid, _ area: Area) {
    let signs = theme.signs
    grid.fill(row: area.row + 1, columns: area.columnRange, with: signs.rule, style: theme.separator)
    if hidden.left > 0 {
      grid.draw(" \(signs.left) \(hidden.left) more ", row: area.row + 1, column: 2, style: theme.secondary)
    }
    if hidden.right > 0 {
      let text = " \(hidden.right) more \(signs.right) "
      grid.draw(
        text, row: area.row + 1, column: area.columns - CellWidth.of(text) - 2, style: theme.secondary)
    }
  }

  /// A bar beside the difference that was stepped to.
  private func drawMark(beside lines: Range<Int>, in grid: inout CellGrid, _ area: Area) {
    for line in lines where line >= scroll.top && line < scroll.top + height {
      let row = area.row + Self.headRows + line - scroll.top
      grid.draw(theme.signs.bar, row: row, column: area.column, style: theme.accent)
    }
  }
}

extension PageLine {
  /// The fold that the line stands for, by its first row.
  fileprivate var fold: Int? {
    if case .fold(let row)? = targets.first?.action { row } else { nil }
  }
}
