internal import RosterCore

/// Two to six agents side by side, and the place in what is shown of them.
struct ComparisonPane: Sendable {
  var agents: [Agent]
  /// What the agents are called above their columns.
  var titles: [String]
  var base = 0
  var options: ComparisonOptions = []
  var onlyDifferences = false
  private var openFolds: Set<Int> = []
  /// How many agents beside the base are paged away to the left.
  var firstColumn = 0
  /// The column that commands for one column act on.
  var focus = 1
  private var comparison: Comparison
  /// The index of the library, whose use of words counts.
  private var index: AgentIndex

  /// The lines, as far as they are near the screen.
  private(set) var page = ComparisonPage()
  private(set) var scroll = ScrollPosition()
  /// A column that scrolls alone.
  var loose: LooseColumn?
  /// The difference that was stepped to.
  private(set) var current: Int?
  private(set) var layout: ComparisonLayout?
  private var size = Size(rows: 0, columns: 0)
  private(set) var theme = Theme()

  /// The rows above the lines: the heads of the columns and a rule.
  static let headRows = 2
  /// Lines that are laid out below the screen, so that most texts are laid out as a whole.
  private static let linesAhead = 200

  /// Compares agents of a library that has an index; `titles` are what they are called.
  init(_ agents: [Agent], titles: [String], in index: AgentIndex) {
    self.agents = agents
    self.titles = titles
    self.index = index
    comparison = Comparison(of: agents, in: index)
  }

  /// What the top line says, from the longest way to say it to the shortest: the difference one is at, the base, and how
  /// is compared.
  var statuses: [String] {
    let count = page.differences.count
    let number = current.map { "\($0 + 1) of \(count)" }
    let place = number.map { "difference \($0)" } ?? count.counted("difference")
    let parts = [
      place, "base: \(base + 1)", options.isEmpty ? nil : "spacing, list marks, case ignored",
      comparison.bodies.isMinimal ? nil : "compared coarsely",
      loose.map { "column \($0.agent + 1) alone" },
    ]
    return [parts.compactMap(\.self).joined(separator: " \(theme.signs.dot) "), place, number ?? "\(count)"]
  }

  /// The rows that lines are shown in.
  var height: Int { max(size.rows - Self.headRows, 0) }

  // MARK: Layout

  mutating func layOut(size: Size, theme: Theme) {
    guard size != self.size || layout == nil else { return move(by: 0) }
    (self.size, self.theme) = (size, theme)
    layOut()
  }

  mutating func layOut() {
    let layout = ComparisonLayout(
      comparison, titles: titles, width: size.columns - 2, theme: theme, firstColumn: firstColumn,
      onlyDifferences: onlyDifferences, openFolds: openFolds)
    page = layout.page
    self.layout = layout
    if let current, current >= page.differences.count { self.current = page.differences.indices.last }
    move(by: 0)
  }

  /// Compares other agents, or the same in another order.
  mutating func compareAgain() {
    comparison = Comparison(of: agents, base: base, options: options, in: index)
    showAnew()
  }

  /// Compares the same agents in another way.
  mutating func compareOtherwise() {
    comparison = comparison.changed(base: base, options: options)
    showAnew()
  }

  private mutating func showAnew() {
    current = nil
    openFolds = []
    loose = nil
    layOut()
  }

  /// Takes the agents as they were read anew; one that is gone stays as it was.
  ///
  /// - Returns: Whether any was.
  mutating func replaceAgents(with library: Library, after change: LibraryChange) -> Bool {
    let fresh = agents.map { old in
      let path = change.path(now: old.path)
      return library.agents.first { $0.path == path } ?? old
    }
    index = library.index
    guard !fresh.elementsEqual(agents, by: ===) else { return false }
    agents = fresh
    comparison = Comparison(of: agents, base: base, options: options, in: index)
    return true
  }

  /// Shows the columns under other titles, in the same place.
  mutating func rename(_ titles: [String]) {
    self.titles = titles
    layOut()
    let (count, height) = (page.lines.count, height)
    loose?.scroll.scroll(by: 0, count: count, height: height)
  }

  // MARK: Moving

  mutating func move(by distance: Int) {
    layOut(below: max(scroll.top, loose?.scroll.top ?? 0) + distance)
    let (count, height) = (page.lineCount, height)
    if loose != nil, distance != 0 {
      loose?.scroll.scroll(by: distance, count: count, height: height)
    } else {
      scroll.scroll(by: distance, count: count, height: height)
    }
  }

  /// Lays out what is in view where a line is the first one.
  private mutating func layOut(below line: Int) { page.layOut(upTo: line + height + Self.linesAhead) }

  /// Puts a section of the texts at the top, opening the fold that it is in.
  mutating func showSection(_ section: Int) {
    guard page.sections.indices.contains(section) else { return }
    if let fold = page.sections[section].fold {
      openFolds.insert(fold)
      layOut()
    }
    loose = nil
    page.layOut(section: section)
    let line = page.sections[section].line
    layOut(below: line)
    scroll.show(line, count: page.lineCount, height: height)
  }

  /// The section at the top.
  var section: Int { page.sections.lastIndex { $0.line <= scroll.top } ?? 0 }

  /// Moves to the next or previous difference, in a circle.
  mutating func stepDifference(by step: Int) {
    let count = page.differences.count
    guard count > 0 else { return }
    loose = nil
    let next = current.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    current = next
    page.layOut(difference: next)
    let lines = page.differences[next]
    layOut(below: lines.upperBound)
    scroll.reveal(lines, count: page.lineCount, height: height, margin: height / 3)
  }

  /// Brings further agents into view.
  mutating func page(by step: Int) {
    guard let hidden = layout?.columns.hidden, step > 0 ? hidden.right > 0 : hidden.left > 0 else { return }
    firstColumn += step
    loose = nil
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
    let folds = page.folds
    openFolds = folds.isEmpty ? [] : openFolds.union(folds)
    layOut()
  }
}

extension PageLine {
  /// The fold that the line stands for, by its first row.
  fileprivate var fold: Int? {
    if case .fold(let row)? = targets.first?.action { row } else { nil }
  }
}
