/// Merges the differences of several columns from the lines of one base into rows.
struct RowBuilder {
  /// A place in the rows of one column's difference from the base.
  struct Column {
    /// The index of the column.
    let column: Int
    private let rows: [LineDiff.Row]
    private var next = 0

    init(_ rows: [LineDiff.Row], column: Int) {
      self.rows = rows
      self.column = column
    }

    /// The lines that the base does not have, since its last line.
    fileprivate mutating func takeAdded() -> [Range<Int>] {
      var lines: [Range<Int>] = []
      while next < rows.count, case .rightOnly(let line) = rows[next] {
        lines.append(line)
        next += 1
      }
      return lines
    }

    /// The line beside one of the base.
    fileprivate mutating func take(_ line: Range<Int>) -> ComparedBodies.Cell? {
      defer { next += 1 }
      precondition(
        next < rows.count && rows[next].left == line, "every line of the base is in every difference")
      switch rows[next] {
      case .equal(_, let right): return ComparedBodies.Cell(line: right, relation: .equal)
      case .changed(_, let right): return ComparedBodies.Cell(line: right, relation: .changed)
      case .leftOnly, .rightOnly: return nil
      }
    }
  }

  private var columns: [Column]
  private let base: Int
  private let blank: ComparedBodies.Row

  init(_ columns: [Column], base: Int, columnCount: Int) {
    (self.columns, self.base) = (columns, base)
    blank = ComparedBodies.Row(cells: Array(repeating: nil, count: columnCount))
  }

  /// The rows of the lines of the base, which must be those that the columns were compared with.
  consuming func rows(besides lines: [Range<Int>]) -> [ComparedBodies.Row] {
    var rows: [ComparedBodies.Row] = []
    for line in lines {
      rows += takeAdded()
      var row = blank
      row.cells[base] = ComparedBodies.Cell(line: line, relation: .base)
      for index in columns.indices { row.cells[columns[index].column] = columns[index].take(line) }
      rows.append(row)
    }
    return rows + takeAdded()
  }

  /// Rows of the lines that stand between two lines of the base.
  private mutating func takeAdded() -> [ComparedBodies.Row] {
    let added = columns.indices.map { (columns[$0].column, columns[$0].takeAdded()) }
    return Self.added(added, columnCount: blank.cells.count)
  }

  /// Rows of lines that the base does not have, each column's from the first row on.
  static func added(
    _ columns: [(column: Int, lines: [Range<Int>])], columnCount: Int
  ) -> [ComparedBodies.Row] {
    let height = columns.map(\.lines.count).max() ?? 0
    let blank = ComparedBodies.Row(cells: Array(repeating: nil, count: columnCount))
    var rows = Array(repeating: blank, count: height)
    for (column, lines) in columns {
      for (row, line) in lines.enumerated() {
        rows[row].cells[column] = ComparedBodies.Cell(line: line, relation: .added)
      }
    }
    return rows
  }
}
