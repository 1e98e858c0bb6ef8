/// The texts of some agents by line, each aligned with that of the base.
public struct ComparedBodies: Sendable {
  /// How a line relates to the base.
  public enum Relation: String, Sendable {
    /// A line of the base itself.
    case base
    /// The same as the base's line beside it.
    case equal
    /// Another version of the base's line beside it.
    case changed
    /// A line that the base does not have.
    case added
  }

  /// One agent's line in a row.
  public struct Cell: Hashable, Sendable {
    /// The bytes of the line in the agent's text, without its end.
    public let line: Range<Int>
    /// How it relates to the base.
    public let relation: Relation
  }

  /// Lines that stand side by side; `nil` for an agent that has none here.
  public struct Row: Hashable, Sendable {
    /// One cell for each agent.
    public fileprivate(set) var cells: [Cell?]

    /// Whether every agent has the same line.
    public var isEqual: Bool {
      cells.allSatisfy { $0.map { $0.relation == .base || $0.relation == .equal } ?? false }
    }
  }

  /// The texts, in the order of the columns.
  public let texts: [SourceText]
  /// The rows from top to bottom.
  public let rows: [Row]
  /// Whether every alignment is minimal, as all are but those of very long texts that have little in common.
  public let isMinimal: Bool

  /// Whether all texts have the same lines.
  public var isEqual: Bool { rows.allSatisfy(\.isEqual) }

  /// Aligns texts with one of them.
  init(_ texts: [SourceText], base: Int, options: ComparisonOptions) {
    let others = texts.indices.filter { $0 != base }
    let diffs = others.map {
      LineDiff(from: TextSlice(texts[base]), to: TextSlice(texts[$0]), options: options)
    }
    var cursors = others.indices.map { Cursor(diffs[$0].rows, column: others[$0]) }
    let blank = [Cell?](repeating: nil, count: texts.count)
    var rows: [Row] = []
    for line in TextSlice(texts[base]).lines {
      for cursor in cursors.indices { cursors[cursor].collectAdded() }
      rows += Self.added(&cursors, blank)
      var row = Row(cells: blank)
      row.cells[base] = Cell(line: line, relation: .base)
      for cursor in cursors.indices { row.cells[cursors[cursor].column] = cursors[cursor].take(line) }
      rows.append(row)
    }
    for cursor in cursors.indices { cursors[cursor].collectAdded() }
    self.rows = rows + Self.added(&cursors, blank)
    self.texts = texts
    isMinimal = diffs.allSatisfy(\.isMinimal)
  }

  /// Rows of the lines that stand between two lines of the base.
  private static func added(_ cursors: inout [Cursor], _ blank: [Cell?]) -> [Row] {
    let height = cursors.map(\.added.count).max() ?? 0
    var rows = [Row](repeating: Row(cells: blank), count: height)
    for cursor in cursors.indices {
      for (row, line) in cursors[cursor].added.enumerated() {
        rows[row].cells[cursors[cursor].column] = Cell(line: line, relation: .added)
      }
      cursors[cursor].added = []
    }
    return rows
  }

  /// A place in the rows of one column's difference from the base.
  private struct Cursor {
    let column: Int
    /// Lines that the base does not have, since its last line.
    var added: [Range<Int>] = []
    private let rows: [LineDiff.Row]
    private var next = 0

    init(_ rows: [LineDiff.Row], column: Int) {
      self.rows = rows
      self.column = column
    }

    mutating func collectAdded() {
      while next < rows.count, case .rightOnly(let line) = rows[next] {
        added.append(line)
        next += 1
      }
    }

    /// The line beside one of the base.
    mutating func take(_ line: Range<Int>) -> Cell? {
      defer { next += 1 }
      precondition(
        next < rows.count && rows[next].left == line, "every line of the base is in every difference")
      switch rows[next] {
      case .equal(_, let right): return Cell(line: right, relation: .equal)
      case .changed(_, let right): return Cell(line: right, relation: .changed)
      case .leftOnly, .rightOnly: return nil
      }
    }
  }
}
