internal import RosterCore

extension BlockLayout {
  /// A table with its columns aligned; what does not fit a column is wrapped inside it.
  ///
  /// Where even the narrowest columns take more than the width, the lines are marked as wide. Rows of more columns than
  /// anybody reads stay as they are written: aligned, they would take the product of their number and their height.
  func lines(of table: MarkdownTable) -> [PageLine] {
    let tableRows = [table.header] + table.rows
    guard tableRows.allSatisfy({ $0.cells.count <= Self.columnLimit }) else {
      return tableRows.map {
        PageLine(inlines.verbatim($0.range, .plain), offset: $0.range.lowerBound, isWide: true)
      }
    }
    let header = cells(of: table.header, theme.strong)
    let rows = table.rows.map { cells(of: $0, .plain) }
    let columns = TableColumns(fitting: [header] + rows, width: width)
    let isWide = columns.totalWidth > width
    let pageLines = { (row: MarkdownTable.Row, cells: [[StyledText]]) in
      lines(of: cells, columns: columns.widths, alignments: table.columns).enumerated().map { index, text in
        PageLine(text, offset: index == 0 ? row.range.lowerBound : nil, isWide: isWide)
      }
    }
    return pageLines(table.header, header) + [PageLine(columns.rule(theme), isWide: isWide)]
      + zip(table.rows, rows).flatMap(pageLines)
  }

  private static let columnLimit = 64

  private func cells(of row: MarkdownTable.Row, _ style: Style) -> [[StyledText]] {
    row.cells.map { $0.content.isEmpty ? [] : inlines.lines(of: $0.content, style) }
  }

  /// One row, its cells wrapped, with blanks between them.
  private func lines(
    of row: [[StyledText]], columns: [Int], alignments: [MarkdownTable.Alignment]
  ) -> [StyledText] {
    let cells = zip(row, columns).map { cell, width in cell.flatMap { $0.wrapped(to: width) } }
    let height = max(cells.map(\.count).max() ?? 1, 1)
    return (0..<height).map { line in
      var text = StyledText()
      var blanks = 0
      for (index, (cell, width)) in zip(cells, columns).enumerated() {
        if index > 0 { blanks += TableColumns.gap.count }
        guard line < cell.count, !cell[line].isEmpty else {
          blanks += width
          continue
        }
        let room = max(width - cell[line].width, 0)
        let left = index < alignments.count ? alignments[index].left(of: room) : 0
        text.append(String(repeating: " ", count: blanks + left))
        text += cell[line]
        blanks = room - left
      }
      return text
    }
  }
}

extension MarkdownTable.Alignment {
  /// The blanks of a column that stand at the left of a cell's text.
  fileprivate func left(of blanks: Int) -> Int {
    switch self {
    case .unspecified, .left: 0
    case .center: blanks / 2
    case .right: blanks
    }
  }
}
