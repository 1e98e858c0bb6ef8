extension CellGrid {
  /// Draws sanitised text from a column on, and returns the column behind it.
  ///
  /// The text may start left of what is visible. A wide letter that is cut in two shows as a blank.
  ///
  ///     grid.draw("設計", row: 0, column: 4)  // 8
  ///
  /// Nothing is drawn outside `bounds`, which are the whole row where they are `nil`. The result is the column
  /// behind the text, but never one behind the bounds.
  @discardableResult
  package mutating func draw(
    _ text: String, row: Int, column: Int, style: Style = .plain, within bounds: Range<Int>? = nil
  ) -> Int {
    let visible = (bounds ?? 0..<columns).clamped(to: 0..<columns)
    guard row >= 0, row < rows, column < visible.upperBound, !visible.isEmpty else {
      return min(column, visible.upperBound)
    }
    freeLeftHalf(row, max(column, visible.lowerBound))
    let end =
      text.utf8.allSatisfy { $0 &- 0x20 < 0x5F }
      ? drawASCII(text, row, column, style, visible) : drawCells(text, row, column, style, visible)
    freeRightHalf(row, end)
    return end
  }

  /// Draws styled text as ``draw(_:row:column:style:within:)`` draws plain text.
  @discardableResult
  package mutating func draw(
    _ text: StyledText, row: Int, column: Int, style: Style = .plain, within bounds: Range<Int>? = nil
  ) -> Int {
    var column = column
    for span in text.spans {
      let look = style.overlaid(with: span.style)
      column = draw(span.text, row: row, column: column, style: look, within: bounds)
    }
    return column
  }

  /// Writes a character that takes one cell into each column of a part of a row.
  package mutating func fill(
    row: Int, columns range: Range<Int>? = nil, with character: Character = " ", style: Style = .plain
  ) {
    let visible = (range ?? 0..<columns).clamped(to: 0..<columns)
    guard row >= 0, row < rows, !visible.isEmpty else { return }
    let text = String(repeating: character, count: visible.count)
    draw(text, row: row, column: visible.lowerBound, style: style, within: visible)
  }

  /// Lays a style over the cells of a part of a row, whatever they show.
  package mutating func restyle(row: Int, columns range: Range<Int>? = nil, with style: Style) {
    let visible = (range ?? 0..<columns).clamped(to: 0..<columns)
    guard row >= 0, row < rows else { return }
    for column in visible {
      let place = index(row, column)
      cells[place].style = cells[place].style.overlaid(with: style)
    }
  }
}

extension CellGrid {
  private mutating func drawASCII(
    _ text: String, _ row: Int, _ column: Int, _ style: Style, _ visible: Range<Int>
  ) -> Int {
    let start = index(row, 0)
    var column = column
    for byte in text.utf8 {
      guard column < visible.upperBound else { break }
      if column >= visible.lowerBound {
        cells[start &+ column] = Cell(text: String(Unicode.Scalar(byte)), style: style)
      }
      column += 1
    }
    return column
  }

  private mutating func drawCells(
    _ text: String, _ row: Int, _ column: Int, _ style: Style, _ visible: Range<Int>
  ) -> Int {
    var column = column
    for piece in CellSequence(text) {
      guard column < visible.upperBound else { break }
      let taken = column..<column + piece.width
      if visible.lowerBound <= taken.lowerBound, taken.upperBound <= visible.upperBound {
        cells[index(row, column)] = Cell(text: piece.text, style: style)
        if piece.width == 2 { cells[index(row, column + 1)] = Cell(text: "", style: style) }
      } else {
        for cut in taken.clamped(to: visible) { cells[index(row, cut)] = Cell(text: " ", style: style) }
      }
      column = taken.upperBound
    }
    return min(column, visible.upperBound)
  }

  /// Blanks the left half of a wide letter whose right half is about to be overwritten.
  private mutating func freeLeftHalf(_ row: Int, _ column: Int) {
    guard column > 0, column < columns, self[row, column].text.isEmpty else { return }
    cells[index(row, column - 1)].text = " "
    cells[index(row, column)].text = " "
  }

  /// Blanks the right half of a wide letter whose left half was overwritten.
  private mutating func freeRightHalf(_ row: Int, _ column: Int) {
    guard column > 0, column < columns, self[row, column].text.isEmpty else { return }
    cells[index(row, column)].text = " "
  }
}
