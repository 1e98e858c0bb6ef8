internal import RosterCore
internal import RosterScreen

/// Agents as lines with columns: name, telling path, model, tools, the worst problem, summary.
struct AgentTable {
  /// The parts of one line, but for the summary.
  struct Row {
    fileprivate let agent: Agent
    fileprivate let cells: [StyledText.Span]
  }

  let rows: [Row]
  /// The cells that each column takes; 0 for one that is left out.
  private let widths: [Int]
  private let width: Int?

  /// Lays out agents.
  ///
  /// - Parameters:
  ///   - agents: Agents of a library, in any order.
  ///   - library: What their paths have to tell them apart in.
  ///   - width: The cells in a line; without it nothing is cut.
  init(_ agents: some Sequence<Agent>, of library: Library, width: Int?) {
    let tails = Dictionary(uniqueKeysWithValues: zip(library.agents.map(\.path), library.tellingTails()))
    let rows = agents.map { agent in
      let tail = tails[agent.path] ?? agent.path
      return Row(agent: agent, cells: AgentColumn.allCases.map { $0.cell(of: agent, tail: tail) })
    }
    let natural = AgentColumn.allCases.indices.map { column in
      rows.map { CellWidth.of($0.cells[column].text) }.max() ?? 0
    }
    self.rows = rows
    widths = width.map { AgentColumn.fit(natural, into: $0) } ?? AgentColumn.comfortable(natural)
    self.width = width
  }

  /// The line of a row: columns aligned, then as much of the summary as fits.
  func line(of row: Row) -> StyledText {
    var line = StyledText()
    var column = 0
    for (cell, width) in zip(row.cells, widths) where width > 0 {
      let text = self.width == nil ? cell.text : cell.text.clippedInMiddle(to: width)
      line.append(text, cell.style, atColumn: column)
      column += width + AgentColumn.gap
    }
    line.append(row.agent.summaryLine, .plain, atColumn: column)
    return width.map { line.clipped(to: $0) } ?? line
  }
}

extension StyledText {
  /// Adds a cell at a column, or behind one that reaches beyond it.
  ///
  /// Blanks stand before a cell, not behind one, so that no line ends in them.
  fileprivate mutating func append(_ text: String, _ style: Style, atColumn column: Int) {
    guard !text.isEmpty else { return }
    self = padded(to: isEmpty ? column : max(column, width + AgentColumn.gap))
    append(text, style)
  }
}
