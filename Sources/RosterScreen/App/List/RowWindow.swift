/// A window over rows of one or more lines each; it starts with a whole row.
///
/// Heights are asked for only around what is shown, as a list may be long and a row's height not be known at once.
struct RowWindow: Hashable, Sendable {
  /// A row that is shown, and which lines of the window it takes; the last one may be cut.
  struct PlacedRow: Hashable, Sendable {
    let index: Int
    let lines: Range<Int>
  }

  /// The rows that are shown, from the top down.
  private(set) var rows: [PlacedRow] = []
  private var top = 0
  /// The line that the cursor's row is to be on when the window is laid out next.
  private var heldLine: Int?

  /// The row that a line of the window shows, or `nil`.
  func row(atLine line: Int) -> Int? { rows.first { $0.lines.contains(line) }?.index }

  /// How many rows a window of some lines shows from their first line to their last; a line that is left counts as one.
  func wholeRows(height: Int) -> Int {
    let whole = rows.prefix { $0.lines.upperBound <= height }
    return whole.count + height - (whole.last?.lines.upperBound ?? 0)
  }

  /// Keeps a row's place on the screen while others come in or go above it.
  mutating func hold(_ row: Int) {
    if heldLine == nil { heldLine = rows.first { $0.index == row }?.lines.lowerBound }
  }

  /// Moves the window as little as needed to show a row, with up to two rows around it where there is room.
  ///
  /// - Parameters:
  ///   - row: The row to show.
  ///   - count: How many rows there are.
  ///   - height: The lines of the window.
  ///   - heightOf: The lines of a row, at least 1.
  mutating func reveal(_ row: Int, count: Int, height: Int, heightOf: (Int) -> Int) {
    guard row < count else { return self = RowWindow() }
    withoutActuallyEscaping(heightOf) { heightOf in
      reveal(row, by: Measure(count: count, height: height, heightOf: heightOf))
    }
  }

  private mutating func reveal(_ row: Int, by measure: Measure) {
    if let line = heldLine { top = measure.top(placing: row, atLine: line) }
    heldLine = nil
    let margin = measure.margin(around: row)
    top = min(top, max(row - margin, 0))
    top = max(top, min(measure.top(endingWith: min(row + margin, measure.count - 1)), row))
    rows = measure.rows(from: top)
    if let last = rows.last, last.index == measure.count - 1, last.lines.upperBound < measure.height {
      top = measure.top(endingWith: last.index)
      rows = measure.rows(from: top)
    }
  }
}

/// What fits into a window.
private struct Measure {
  let count: Int
  let height: Int
  let heightOf: (Int) -> Int

  /// The rows from one on, as far as they are in the window.
  func rows(from top: Int) -> [RowWindow.PlacedRow] {
    var rows: [RowWindow.PlacedRow] = []
    var line = 0
    var index = top
    while line < height, index < count {
      let end = line + heightOf(index)
      rows.append(RowWindow.PlacedRow(index: index, lines: line..<end))
      (line, index) = (end, index + 1)
    }
    return rows
  }

  /// The first of the rows that fit whole above the end of one, that one included.
  func top(endingWith last: Int) -> Int {
    top(placing: last, atLine: height - heightOf(last))
  }

  /// The first of the rows that fit whole above one which is to be on a line, or as near to it as they allow.
  func top(placing row: Int, atLine line: Int) -> Int {
    var left = line
    var top = row
    while top > 0, left > 0 {
      left -= heightOf(top - 1)
      if left >= 0 { top -= 1 }
    }
    return top
  }

  /// How many rows fit above and below one, at most two of each.
  func margin(around row: Int) -> Int {
    let near = max(row - 2, 0)..<min(row + 3, count)
    let tallest = near.reduce(1) { max($0, heightOf($1)) }
    return min(max((height - tallest) / (2 * tallest), 0), 2)
  }
}
