/// A part of the screen, in cells from its left upper corner.
struct Area: Hashable {
  var row: Int
  var column: Int
  var rows: Int
  var columns: Int

  var size: Size { Size(rows: rows, columns: columns) }
  var columnRange: Range<Int> { column..<column + columns }
}

/// Where the parts of the screen are, for its size and what has the keys.
struct ScreenLayout {
  /// The least size that is drawn at all.
  static let least = Size(rows: 5, columns: 20)
  /// From this width on, list and detail stand side by side.
  static let wideColumns = 100
  /// From this size on, rows of the list say on a second line why they were found.
  private static let leastWithReasons = Size(rows: 8, columns: 40)

  /// Whether the screen is large enough to draw on.
  let isUsable: Bool
  let isWide: Bool
  let showsReasons: Bool
  /// The row of the search line, on a small screen the top line; `nil` where it is not shown.
  let searchRow: Int?
  /// Everything between the top lines and the hint line.
  let page: Size
  private let pageRow: Int
  /// The rows of the panel at the foot of what is read.
  private let panelRows: Int
  private let listPanelRows: Int

  init(_ app: App) {
    let size = app.size
    isUsable = size.rows >= Self.least.rows && size.columns >= Self.least.columns
    isWide = size.columns >= Self.wideColumns
    showsReasons =
      size.rows >= Self.leastWithReasons.rows && size.columns >= Self.leastWithReasons.columns
    let isSearching = app.entry.isSearch || app.isNarrowed || app.view == .facets
    let hasLine = size.rows >= 20 && size.columns >= Self.wideColumns
    searchRow = isSearching ? (hasLine ? 1 : 0) : nil
    pageRow = hasLine ? 2 : 1
    page = Size(rows: max(size.rows - pageRow - 1, 0), columns: size.columns)
    // Half of the page at most, but a line below its rule at least.
    let hasPanel = (app.view == .list || app.view == .detail) && page.rows > 2
    panelRows = hasPanel ? min(app.explanation.rows, max(page.rows / 2, 2)) : 0
    listPanelRows = isWide ? 0 : panelRows
  }

  /// The whole page.
  var pageArea: Area { Area(row: pageRow, column: 0, rows: page.rows, columns: page.columns) }

  /// The list of agents.
  var list: Area {
    Area(
      row: pageRow, column: 0, rows: page.rows - listPanelRows,
      columns: isWide ? Self.listColumns(in: page.columns) : page.columns)
  }

  /// The detail with its title.
  var detail: Area {
    let start = isWide ? list.columns + 3 : 1
    return Area(
      row: pageRow, column: start, rows: page.rows - panelRows, columns: max(page.columns - start - 1, 2))
  }

  /// The panel at the foot of the detail, or on a narrow screen of what is shown.
  var panel: Area {
    Area(
      row: pageRow + page.rows - panelRows, column: detail.column, rows: panelRows, columns: detail.columns)
  }
  var panelWidth: Int { detail.columns }

  /// The text of the detail below its title and rule.
  var detailTextArea: Area {
    let head = Self.detailHeadRows
    return Area(
      row: detail.row + head, column: detail.column, rows: max(detail.rows - head, 0), columns: detail.columns
    )
  }
  var detailText: Size { detailTextArea.size }

  /// The rows of the detail's title and its rule.
  static let detailHeadRows = 2

  /// The rows of a view that lines are shown in.
  func height(of view: App.Focus) -> Int {
    switch view {
    case .list: list.rows
    case .detail, .outline, .facets: detailText.rows
    case .comparison: max(page.rows - ComparisonPane.headRows, 0)
    case .similar: max(page.rows - Self.detailHeadRows, 0)
    case .help: page.rows
    }
  }

  /// The list grows in steps, so that it does not move with each column of the window.
  private static func listColumns(in columns: Int) -> Int {
    switch columns {
    case ..<120: 44
    case ..<160: 50
    case ..<200: 60
    default: 72
    }
  }
}

extension App.Entry? {
  /// Whether the search line is being typed.
  var isSearch: Bool {
    if case .search = self { true } else { false }
  }
}
