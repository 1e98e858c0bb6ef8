internal import RosterCore

/// Lays out one row of the texts of a comparison: the lines that stand side by side.
struct BodyRowLayout {
  private let layout: ComparisonLayout

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var bodies: ComparedBodies { layout.comparison.bodies }
  private var columns: ComparisonColumns { layout.columns }
  private var base: Int { layout.comparison.base }
  private var theme: Theme { layout.theme }

  /// The lines of a row; the first row of a section also says who has no such section, and who has it elsewhere.
  func lines(ofRow index: Int, in section: ComparedBodies.Section) -> [PageLine] {
    let row = bodies.rows[index]
    let isHead = index == section.rows.lowerBound && !section.title.isEmpty
    if columns.isStacked, row.isEqual, !isHead || !section.isMoved, let cell = row.cells[base] {
      return columns.shared(label: StyledText(), styled(cell, of: base, in: row, isHead: isHead, []))
    }
    if isBlank(row), !isHead { return [PageLine()] }
    let changes = WordChanges(row, of: layout.comparison)
    let lines = columns.rows(label: sign(of: row), number: theme.secondary) { agent in
      let text = row.cells[agent].map {
        styled($0, of: agent, in: row, isHead: isHead, changes.ranges[agent] ?? [])
      }
      return isHead ? head(text, section.parts[agent], section) : text
    }
    guard !changes.areMinimal else { return lines }
    return lines + [PageLine(StyledText("    (very different and long: compared coarsely)", theme.secondary))]
  }

  private func sign(of row: ComparedBodies.Row) -> StyledText {
    if columns.isStacked || row.isEqual { return StyledText() }
    return StyledText(theme.signs.notEqual.leftPadded(to: 2), theme.changed)
  }

  /// Whether a row only has empty lines, whose coming and going is not worth a sign or a number.
  private func isBlank(_ row: ComparedBodies.Row) -> Bool {
    row.cells.allSatisfy { $0?.line.isEmpty ?? true }
  }

  /// The heading of an agent's section, with where it stands if that is elsewhere.
  private func head(
    _ text: StyledText?, _ part: ComparedBodies.Part?, _ section: ComparedBodies.Section
  ) -> StyledText {
    guard let part else { return StyledText("(no such section)", theme.secondary) }
    guard part.isMoved else { return text ?? StyledText() }
    let isBelow = part.place > section.parts[base]?.place ?? 0
    let arrow = isBelow ? theme.signs.up : theme.signs.down
    return (text ?? StyledText()) + StyledText("  \(arrow) moved from \(part.place)", theme.changed)
  }

  private func styled(
    _ cell: ComparedBodies.Cell, of agent: Int, in row: ComparedBodies.Row, isHead: Bool,
    _ changed: [Range<Int>]
  ) -> StyledText {
    let style =
      switch cell.relation {
      case .base: row.isEqual ? theme.equal : theme.plain
      case .equal: theme.equal
      case .changed: theme.plain
      case .added: theme.added
      }
    let text = StyledText(
      sanitizing: bodies.texts[agent].string(in: cell.line), isHead ? theme.heading : style,
      marks: theme.hidden, at: cell.line.lowerBound)
    return text.highlighting(changed, with: theme.changed)
  }
}

/// The words of a row that differ from the base, as byte ranges of each agent's text.
private struct WordChanges {
  /// By the agent's index.
  private(set) var ranges: [Int: [Range<Int>]] = [:]
  /// Whether no line was so long that its words were compared coarsely.
  private(set) var areMinimal = true

  init(_ row: ComparedBodies.Row, of comparison: Comparison) {
    for agent in row.cells.indices {
      guard let difference = comparison.words(of: row, agent: agent) else { continue }
      areMinimal = areMinimal && difference.isMinimal
      ranges[agent] = difference.rightRanges
      // With two agents the base shows what it alone has; with more, that would differ from column to column.
      if row.cells.count == 2 { ranges[comparison.base] = difference.leftRanges }
    }
  }
}
