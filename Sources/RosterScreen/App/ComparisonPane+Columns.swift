internal import RosterCore

/// A column of a comparison that scrolls while the others stay.
struct LooseColumn: Sendable {
  /// The agent whose column it is.
  let agent: Int
  /// Which of its lines are shown.
  var scroll: ScrollPosition
}

// What commands do to one column, and which is the base.
extension ComparisonPane {
  /// The agent whose column commands for one agent act on.
  var focused: Agent { agents[focus] }

  /// Moves the focus to the next or previous column, in a circle.
  mutating func moveFocus(by step: Int) {
    focus = (focus + step + agents.count) % agents.count
    loose = nil
    reveal(focus)
  }

  /// Pages sideways to a column.
  private mutating func reveal(_ column: Int) {
    guard let layout, !layout.columns.shown.contains(column) else { return }
    let others = agents.indices.filter { $0 != base }
    firstColumn = others.firstIndex(of: column) ?? 0
    layOut()
  }

  /// Adds a column for an agent; `titles` are what all are called now.
  mutating func add(_ agent: Agent, titles: [String]) {
    agents.append(agent)
    self.titles = titles
    focus = agents.count - 1
    compareAgain()
    reveal(focus)
  }

  mutating func chooseNextBase() {
    base = (base + 1) % agents.count
    firstColumn = 0
    compareOtherwise()
  }

  mutating func toggleOnlyDifferences() {
    onlyDifferences.toggle()
    layOut()
  }

  mutating func toggleIgnoringSpacing() {
    options = options.isEmpty ? [.ignoringSpacing, .ignoringListMarkers, .ignoringCase] : []
    compareOtherwise()
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

  /// Lets the column in focus scroll alone, or puts it beside the others again; `false` where columns do not stand side
  /// by side.
  mutating func toggleLoose() -> Bool {
    guard let layout, !layout.columns.isStacked else { return false }
    loose = loose == nil ? LooseColumn(agent: focus, scroll: scroll) : nil
    return true
  }
}
