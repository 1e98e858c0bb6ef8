/// A stretch of one row in one style.
package struct CellRun: Equatable, Sendable {
  package let row: Int
  /// The columns it takes.
  package let columns: Range<Int>
  package let style: Style
  package let text: String
}

extension CellGrid {
  /// The rows as text, without the spaces at their ends, each ended by a line feed.
  package var text: String {
    (0..<rows).reduce(into: "") { text, row in
      let end = (0..<columns).last { self[row, $0].text != " " }.map { $0 + 1 } ?? 0
      for column in 0..<end { text += self[row, column].text }
      text += "\n"
    }
  }

  /// The grid for a test to compare: the text between bars, then where its style is not plain.
  ///
  ///     |> one |
  ///     |  two |
  ///     0:0-4 bold red
  package var snapshot: String {
    var lines = (0..<rows).map { row in
      "|" + (0..<columns).reduce(into: "") { $0 += self[row, $1].text } + "|"
    }
    for run in (0..<rows).flatMap(runs(ofRow:)) where run.style != .plain {
      lines.append("\(run.row):\(run.columns.lowerBound)-\(run.columns.upperBound - 1) \(run.style)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The stretches of one style that a row consists of.
  package func runs(ofRow row: Int) -> [CellRun] {
    var runs: [CellRun] = []
    var start = 0
    var text = ""
    for column in 0..<columns {
      text += self[row, column].text
      let style = self[row, column].style
      if column + 1 == columns || self[row, column + 1].style != style {
        runs.append(CellRun(row: row, columns: start..<column + 1, style: style, text: text))
        start = column + 1
        text = ""
      }
    }
    return runs
  }
}
