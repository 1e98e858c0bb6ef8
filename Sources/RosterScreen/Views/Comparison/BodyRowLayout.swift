internal import RosterCore

/// Lays out one row of the texts of a comparison: the lines that stand side by side.
struct BodyRowLayout: Sendable {
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
    let sign = sign(of: row, differsIn: changes.areSpacing ? "spacing" : nil)
    let lines = columns.rows(label: sign, number: theme.secondary) { agent in
      let text = row.cells[agent].map {
        styled($0, of: agent, in: row, isHead: isHead, changes.ranges[agent] ?? [])
      }
      return (isHead ? head(text, section.parts[agent], section) : text).map { .init($0) }
    }
    let note = changes.areMinimal ? nil : "    (very long: compared coarsely)"
    return lines + (isHead ? absence(from: section) : [])
      + (note.map { [PageLine(StyledText($0, theme.secondary))] } ?? [])
  }

  /// Who has no such section, where the agents stand below each other: a line for all of them.
  private func absence(from section: ComparedBodies.Section) -> [PageLine] {
    let absent = section.parts.indices.filter { section.parts[$0] == nil }
    guard columns.isStacked, !absent.isEmpty else { return [] }
    let numbers = absent.map { "\($0 + 1)" }.joined(separator: ", ")
    return [columns.note(StyledText("(no such section in \(numbers))", theme.secondary))]
  }

  /// The lines of agents that are all paged away, as one line that says how many there are and whose.
  func line(ofRowsOutOfView rows: Range<Int>, in section: ComparedBodies.Section) -> PageLine {
    let isHead = rows.lowerBound == section.rows.lowerBound && !section.title.isEmpty
    let heading = isHead ? "“\(Sanitizer.visible(section.title))”, " : ""
    let text = "\(theme.signs.fold) \(heading)\(rows.count.counted("line"))"
    let holders = bodies.rows[rows].reduce(into: Set<Int>()) { holders, row in
      holders.formUnion(row.cells.indices.filter { row.cells[$0] != nil })
    }
    return columns.note(
      StyledText(text, theme.secondary), label: layout.sign(ofDifferenceIn: holders.sorted()))
  }

  /// The lines of a row, if each cell took as many cells as its line has bytes.
  func estimatedHeight(ofRow index: Int) -> Int {
    let row = bodies.rows[index]
    let isShared = columns.isStacked && row.isEqual
    let agents = isShared ? [base] : columns.shown
    let heights = agents.map { (row.cells[$0].map(\.line.count) ?? 0) / columns.width + 1 }
    return columns.isStacked ? heights.reduce(0, +) : heights.max() ?? 1
  }

  /// Whether all agents that have something in a row are paged away.
  func isOutOfView(_ row: Int) -> Bool { columns.shown.allSatisfy { bodies.rows[row].cells[$0] == nil } }

  /// The sign of a row with a difference, and in what or in which agents it is where nothing in view shows that.
  private func sign(of row: ComparedBodies.Row, differsIn aspect: String?) -> StyledText {
    if columns.isStacked || row.isEqual { return StyledText() }
    let isInView = columns.shown.contains { !row.equalsBase($0) }
    guard row.cells[base] != nil, !isInView else {
      return StyledText(
        [layout.differenceSign, aspect].compactMap { $0 }.joined(separator: " "), theme.changed)
    }
    return layout.sign(ofDifferenceIn: row.cells.indices.filter { !row.equalsBase($0) })
  }

  /// Whether a row only has empty lines, whose coming and going is not worth a sign or a number.
  private func isBlank(_ row: ComparedBodies.Row) -> Bool {
    row.cells.allSatisfy { $0?.line.isEmpty ?? true }
  }

  /// The heading of an agent's section, with where it stands if that is elsewhere, or in a column that there is none.
  private func head(
    _ text: StyledText?, _ part: ComparedBodies.Part?, _ section: ComparedBodies.Section
  ) -> StyledText? {
    guard let part else {
      return columns.isStacked ? nil : StyledText("(no such section)", theme.secondary)
    }
    guard part.isMoved else { return text }
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
    let lines = bodies.fileLines(of: cell, agent: agent)
    let shown = lines.prefix { $0.lowerBound - cell.line.lowerBound < Limits.renderedValueBytes }
    var text = StyledText()
    for line in shown {
      if line != shown.first { text += StyledText(" ") }
      text += StyledText(
        sanitizing: bodies.texts[agent].string(in: line).rendered(as: "line"),
        isHead ? theme.heading : style, marks: theme.hidden, at: line.lowerBound)
    }
    if shown.count < lines.count {
      let note = " \(theme.signs.ellipsis) and \((lines.count - shown.count).counted("more line"))"
      text += StyledText(note, theme.secondary)
    }
    return text.highlighting(changed, with: theme.changed)
  }
}

/// The words of a row that differ from the base, as byte ranges of each agent's text.
private struct WordChanges {
  /// By the agent's index.
  private(set) var ranges: [Int: [Range<Int>]] = [:]
  /// Whether no line was so long that its words were compared coarsely.
  private(set) var areMinimal = true
  /// Whether there are changes, and of white space alone.
  private(set) var areSpacing = false

  init(_ row: ComparedBodies.Row, of comparison: Comparison) {
    let differences = row.cells.indices.compactMap { agent in
      comparison.words(of: row, agent: agent).map { (agent, $0) }
    }
    areSpacing = !differences.isEmpty && differences.allSatisfy(\.1.isSpacing)
    for (agent, difference) in differences {
      areMinimal = areMinimal && difference.isMinimal
      ranges[agent] = difference.rightRanges
      // With two agents the base shows what it alone has; with more, that would differ from column to column.
      if row.cells.count == 2 { ranges[comparison.base] = difference.leftRanges }
    }
  }
}
