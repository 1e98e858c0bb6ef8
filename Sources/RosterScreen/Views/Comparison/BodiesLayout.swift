internal import RosterCore

/// Lays out the texts of a comparison line by line, long equal stretches folded.
struct BodiesLayout {
  private let layout: ComparisonLayout

  /// Equal rows that stay in view around a difference.
  private static let contextRows = 2
  /// Equal rows that are worth a fold.
  private static let leastFold = 3

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var bodies: ComparedBodies { layout.comparison.bodies }
  private var theme: Theme { layout.theme }

  func append(to page: inout ComparisonLayout.Page) {
    page.lines.append(PageLine())
    page.lines.append(PageLine(StyledText(heading, theme.heading)))
    let rows = bodies.rows
    var index = 0
    while index < rows.count {
      let isEqual = rows[index].isEqual
      let end = rows[index...].firstIndex { $0.isEqual != isEqual } ?? rows.count
      if isEqual {
        appendEqual(index..<end, to: &page)
      } else {
        let start = page.lines.count
        for row in rows[index..<end] { page.lines += lines(of: row) }
        page.differences.append(start..<page.lines.count)
      }
      index = end
    }
  }

  private var heading: String {
    if bodies.isEqual { return bodies.rows.isEmpty ? "No text" : "The texts are equal" }
    return bodies.isMinimal ? "Text" : "Text (very different and long: compared coarsely)"
  }

  private func appendEqual(_ rows: Range<Int>, to page: inout ComparisonLayout.Page) {
    guard !layout.onlyDifferences else { return }
    let start = rows.lowerBound == 0 ? rows.lowerBound : rows.lowerBound + Self.contextRows
    let end = rows.upperBound == bodies.rows.count ? rows.upperBound : rows.upperBound - Self.contextRows
    let isOpen = layout.openFolds.contains(rows.lowerBound)
    guard end - start >= Self.leastFold, !isOpen else {
      for row in bodies.rows[rows] { page.lines += lines(of: row) }
      return
    }
    for row in bodies.rows[rows.lowerBound..<start] { page.lines += lines(of: row) }
    let text = "\(theme.signs.fold) \((end - start).counted("equal line"))"
    page.lines.append(PageLine(StyledText(text, theme.secondary), target: .fold(rows.lowerBound)))
    for row in bodies.rows[end..<rows.upperBound] { page.lines += lines(of: row) }
  }

  private func lines(of row: ComparedBodies.Row) -> [PageLine] {
    if layout.columns.isStacked, row.isEqual, let cell = row.cells[layout.comparison.base] {
      let text = StyledText(sanitizing: text(cell, of: layout.comparison.base), theme.equal)
      return layout.columns.shared(label: StyledText(), text)
    }
    if isBlank(row) { return [PageLine()] }
    let changes = WordChanges(row, of: layout.comparison)
    let sign =
      row.isEqual ? StyledText() : StyledText(theme.signs.notEqual.leftPadded(to: 2), theme.changed)
    let lines = layout.columns.rows(
      label: layout.columns.isStacked ? StyledText() : sign, number: theme.secondary
    ) {
      agent in
      row.cells[agent].map { styled($0, of: agent, isEqual: row.isEqual, changes.ranges[agent] ?? []) }
    }
    return lines
  }

  /// Whether a row only has empty lines, whose coming and going is not worth a sign or a number.
  private func isBlank(_ row: ComparedBodies.Row) -> Bool {
    row.cells.allSatisfy { $0?.line.isEmpty ?? true }
  }

  private func text(_ cell: ComparedBodies.Cell, of agent: Int) -> String {
    bodies.texts[agent].string(in: cell.line)
  }

  private func styled(
    _ cell: ComparedBodies.Cell, of agent: Int, isEqual: Bool, _ changed: [Range<Int>]
  ) -> StyledText {
    let style =
      switch cell.relation {
      case .base: isEqual ? theme.equal : theme.plain
      case .equal: theme.equal
      case .changed: theme.plain
      case .added: theme.added
      }
    let text = StyledText(
      sanitizing: text(cell, of: agent), style, marks: theme.hidden, at: cell.line.lowerBound)
    return text.highlighting(changed, with: theme.changed)
  }
}

/// The words of a row that differ from the base, as byte ranges of each agent's text.
private struct WordChanges {
  /// By the agent's index.
  private(set) var ranges: [Int: [Range<Int>]] = [:]

  init(_ row: ComparedBodies.Row, of comparison: Comparison) {
    let texts = comparison.bodies.texts
    guard let base = row.cells[comparison.base] else { return }
    for (agent, cell) in row.cells.enumerated() {
      guard let cell, cell.relation == .changed else { continue }
      let difference = WordDiff(
        from: TextSlice(texts[comparison.base], in: base.line), to: TextSlice(texts[agent], in: cell.line),
        options: comparison.options)
      ranges[agent] = difference.rightRanges
      // With two agents the base shows what it alone has; with more, that would differ from column to column.
      if row.cells.count == 2 { ranges[comparison.base] = difference.leftRanges }
    }
  }
}
