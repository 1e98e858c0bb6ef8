/// What one cell shows.
package struct Cell: Hashable, Sendable {
  /// One scalar with its marks, or nothing in the right half of a wide one.
  package var text: String
  package var style: Style

  package static let blank = Cell(text: " ", style: .plain)

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}

/// A rectangle of cells: everything a view may do to the screen.
///
/// What is drawn outside is clipped without notice; reading outside is a mistake of the program.
package struct CellGrid: Equatable, Sendable {
  package let rows: Int
  package let columns: Int
  package internal(set) var cells: ContiguousArray<Cell>

  /// Creates a grid of blank cells.
  ///
  /// - Precondition: Neither number is negative.
  package init(rows: Int, columns: Int) {
    precondition(rows >= 0 && columns >= 0, "a grid has no negative size")
    self.rows = rows
    self.columns = columns
    cells = ContiguousArray(repeating: .blank, count: rows * columns)
  }

  /// The cell at a place.
  ///
  /// - Precondition: The place lies inside.
  package subscript(row: Int, column: Int) -> Cell { cells[index(row, column)] }

  func index(_ row: Int, _ column: Int) -> Int {
    precondition(row >= 0 && row < rows && column >= 0 && column < columns, "outside the grid")
    return row &* columns &+ column
  }
}
