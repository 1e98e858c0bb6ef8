internal import CNcurses
package import RosterScreen

extension CursesTerminal {
  /// Shows a grid, sending only what differs from the one before.
  ///
  /// Letters whose width terminals disagree about are drawn last, each behind a cursor that was placed anew, so
  /// that a terminal that counts otherwise shifts nothing else. ncurses draws on over short gaps rather than
  /// place the cursor; so such letters are drawn in layers, in each of which they stand far apart.
  package mutating func present(_ grid: CellGrid) {
    device.write(Array(capabilities.frameStart.utf8))
    output.begin()
    if shown.map({ $0.rows != grid.rows || $0.columns != grid.columns }) ?? true {
      cn_erase()
      shown = nil
    }
    var layers = UnsettledLayers()
    for row in 0..<min(grid.rows, size.rows) where isChanged(row, of: grid) {
      draw(row, of: grid, leaving: &layers)
    }
    flush()
    for layer in layers.all {
      for letter in layer.letters { write(letter) }
      flush()
      guard !layer.followers.isEmpty else { continue }
      for letter in layer.followers { write(letter) }
      flush()
    }
    output.end()
    device.write(Array(capabilities.frameEnd.utf8))
    shown = grid
  }

  private func isChanged(_ row: Int, of grid: CellGrid) -> Bool {
    guard let shown else { return true }
    return (0..<grid.columns).contains { shown[row, $0] != grid[row, $0] }
  }

  /// Draws a row in runs of one style, with blanks for what is left to the layers.
  ///
  /// ncurses itself leaves out of a row what has not changed.
  private mutating func draw(_ row: Int, of grid: CellGrid, leaving layers: inout UnsettledLayers) {
    let end = min(grid.columns, size.columns)
    var column = 0
    var run = PlacedText(row: row, column: 0, style: .plain)
    while column < end {
      let cell = grid[row, column]
      if cell.style != run.style {
        write(run)
        run = PlacedText(row: row, column: column, style: cell.style)
      }
      let width = column + 1 < end && grid[row, column + 1].text.isEmpty ? 2 : 1
      let agreement = agreement(on: cell.text, width: width)
      let drawn = agreement == .impossible ? substitute(width: width) : cell.text
      if layers.take(Cell(text: drawn, style: cell.style), row: row, column: column, agreement) {
        run.append(width == 2 ? "  " : " ")
      } else {
        run.append(drawn)
      }
      column += width
    }
    write(run)
  }

  private func agreement(on cell: String, width: Int) -> WidthAgreement {
    if cell.utf8.count <= 1 { return .settled }
    return isUTF8 ? WidthAgreement(on: cell, width: width) : .impossible
  }

  /// What is drawn for a letter that cannot be.
  private func substitute(width: Int) -> String {
    (isUTF8 ? "\u{FFFD}" : "?") + (width == 2 ? " " : "")
  }

  private mutating func write(_ stretch: PlacedText) {
    let pair = pairs.number(for: stretch.style)
    let attributes = attributes(of: stretch.style)
    _ = unsafe stretch.text.withUnsafeBytes { bytes in
      unsafe cn_put(
        Int32(stretch.row), Int32(stretch.column), bytes.assumingMemoryBound(to: CChar.self).baseAddress,
        Int32(bytes.count), attributes, pair)
    }
  }

  /// Sends what was drawn, and leaves the cursor where it disturbs least if it cannot be hidden.
  private func flush() {
    cn_flush(Int32(max(0, size.rows - 1)), 0)
  }

  /// Strikethrough, which ncurses lacks, is shown as dim.
  private func attributes(of style: Style) -> attr_t {
    let traits = style.attributes
    var attributes: attr_t = 0
    if traits.contains(.bold) { attributes |= cn_bold() }
    if !traits.isDisjoint(with: [.dim, .strikethrough]), capabilities.hasDim { attributes |= cn_dim() }
    if traits.contains(.italic) { attributes |= cn_italic() }
    if traits.contains(.underline) { attributes |= cn_underline() }
    if traits.contains(.reverse) { attributes |= cn_reverse() }
    return attributes
  }
}
