package import RosterCore

/// Lays out a comparison: a matrix of fields and tools, then the texts side by side.
///
/// Columns are at least ``leastColumn`` cells wide; where two do not fit, the agents stand below each other.
package struct ComparisonLayout {
  /// Lines, and which of them are differences.
  struct Part {
    var lines: [PageLine] = []
    /// The lines of each difference, in order.
    var differences: [Range<Int>] = []
  }

  let comparison: Comparison
  /// What the agents are called above their columns.
  let titles: [String]
  let theme: Theme
  /// Whether what is equal is left out.
  let onlyDifferences: Bool
  /// The folds that are open, by their first row.
  let openFolds: Set<Int>
  let columns: ComparisonColumns

  /// The least width of a column in cells.
  static let leastColumn = 32
  /// The cells of a number and a title that tells something, and those between two of them.
  private static let leastTitle = 12
  private static let legendGap = 2

  /// Prepares a layout.
  ///
  /// `titles` are what the agents are called, and `width` counts the cells of a line. `firstColumn` agents beside
  /// the base are paged away to the left; with `showsAllColumns` none are, and the agents stand below each other
  /// where they do not fit.
  package init(
    _ comparison: Comparison, titles: [String], width: Int, theme: Theme, firstColumn: Int = 0,
    onlyDifferences: Bool = false, openFolds: Set<Int> = [], showsAllColumns: Bool = false
  ) {
    self.comparison = comparison
    self.titles = titles
    self.theme = theme
    self.onlyDifferences = onlyDifferences
    self.openFolds = openFolds
    columns = ComparisonColumns(
      count: comparison.agents.count, base: comparison.base, width: width, first: firstColumn,
      showsAll: showsAllColumns, ellipsis: theme.signs.ellipsis)
  }

  /// What stands above the columns: their numbers and titles, a line each where the agents stand below each other.
  package var headLines: [StyledText] {
    guard columns.isStacked else { return [head(focus: nil)] }
    return columns.shown.map {
      StyledText(" \($0 + 1) ", theme.secondary) + StyledText(sanitizing: titles[$0], theme.title)
    }
  }

  /// The line above columns that stand side by side, the one in focus standing out.
  package func head(focus: Int?) -> StyledText {
    columns.line(label: StyledText()) { title(of: $0, width: $1, isFocused: $0 == focus) }
  }

  /// The line above agents that stand below each other: what their numbers mean; that of the one in focus alone where
  /// there is no room for all.
  func legend(width: Int, focus: Int) -> StyledText {
    let share = (width + Self.legendGap) / titles.count - Self.legendGap
    let isFitting = share >= Self.leastTitle
    let rest = width - (titles.count - 1) * (1 + Self.legendGap)
    let parts = titles.indices.map { agent in
      isFitting || agent == focus
        ? title(of: agent, width: isFitting ? share : rest, isFocused: agent == focus)
        : StyledText("\(agent + 1)", theme.secondary)
    }
    let gap = StyledText(String(repeating: " ", count: Self.legendGap))
    return parts.dropFirst().reduce(parts[0]) { $0 + gap + $1 }
  }

  private func title(of agent: Int, width: Int, isFocused: Bool) -> StyledText {
    let title = Sanitizer.visible(titles[agent]).clippedInMiddle(
      to: max(width - 3, 1), ellipsis: theme.signs.ellipsis)
    let number = StyledText("\(agent + 1) ", isFocused ? theme.accent : theme.secondary)
    return number + StyledText(title, isFocused ? theme.title.overlaid(with: theme.accent) : theme.title)
  }

  /// What stands below the head, laid out as far as the fields go.
  var page: ComparisonPage { ComparisonPage(MatrixLayout(self).part, then: BodiesLayout(self)) }

  /// All lines below the head.
  package var lines: [PageLine] {
    var page = page
    page.finish()
    return page.lines
  }

  // MARK: Rows

  /// A row with a cell for each agent; where it differs only in agents that are paged away, it says in which.
  func row(
    _ label: String, differingIn agents: [Int] = [], _ cell: (_ agent: Int) -> ComparisonColumns.Cell?
  ) -> [PageLine] {
    let isOutOfView = !agents.isEmpty && !agents.contains(where: columns.shown.contains)
    return columns.rows(
      label: StyledText(sanitizing: label, theme.secondary),
      sublabel: isOutOfView ? sign(ofDifferenceIn: agents) : nil, number: theme.secondary, cell)
  }

  /// The sign of a difference that is out of view, with the numbers of the agents that it is in.
  func sign(ofDifferenceIn agents: some Sequence<Int>) -> StyledText {
    let numbers = agents.map { "\($0 + 1)" }.joined(separator: ",")
    return StyledText("\(differenceSign) in \(numbers)", theme.changed)
  }

  /// The sign of a difference, as it stands before a line.
  var differenceSign: String { theme.signs.notEqual.leftPadded(to: 2) }
}
