package import RosterCore

/// Lays out a comparison: a matrix of fields and tools, then the texts side by side.
///
/// Columns are at least ``leastColumn`` cells wide; where two do not fit, the agents stand below each other.
package struct ComparisonLayout {
  /// What is shown, and what the lines need to be stepped through.
  package struct Page: Sendable {
    package var lines: [PageLine] = []
    /// The lines of each difference, in order.
    package var differences: [Range<Int>] = []
    /// The sections of the texts, in order.
    package var sections: [PageSection] = []
  }

  /// Where a section of the texts is shown.
  package struct PageSection: Sendable {
    package let title: String
    /// Whether it is not the same in all agents.
    package let differs: Bool
    /// Its first line, or that of the fold that it is in.
    package let line: Int
    /// The fold that it is in, by its first row.
    package let fold: Int?
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

  /// The line above agents that stand below each other: what their numbers mean.
  func legend(width: Int, focus: Int?) -> StyledText {
    let room = (width + 2) / titles.count - 2
    let parts = titles.indices.map { title(of: $0, width: room, isFocused: $0 == focus) }
    return parts.dropFirst().reduce(parts[0]) { $0 + StyledText("  ") + $1 }
  }

  private func title(of agent: Int, width: Int, isFocused: Bool) -> StyledText {
    let title = Sanitizer.visible(titles[agent]).clippedInMiddle(
      to: max(width - 3, 1), ellipsis: theme.signs.ellipsis)
    let number = StyledText("\(agent + 1) ", isFocused ? theme.accent : theme.secondary)
    return number + StyledText(title, isFocused ? theme.title.overlaid(with: theme.accent) : theme.title)
  }

  /// All lines below the head.
  package var page: Page {
    var page = Page()
    MatrixLayout(self).append(to: &page)
    BodiesLayout(self).append(to: &page)
    return page
  }
}
