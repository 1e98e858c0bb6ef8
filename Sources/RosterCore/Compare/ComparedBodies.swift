/// The texts of some agents by section and line, each aligned with that of the base.
///
/// A paragraph or the text of a list item is one line, however it is wrapped; code, tables and HTML go line by line.
///
/// Where a text is longer than ``Limits/comparedBytes``, all are one section, go line by line, and lines are equal or
/// not; one of more than ``Limits/comparedLines`` lines is a single line.
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
    /// The bytes of the line in the agent's text, without its end; those of a paragraph hold the ends of all but its
    /// last line.
    public let line: Range<Int>
    /// How it relates to the base.
    public let relation: Relation
  }

  /// Lines that stand side by side; `nil` for an agent that has none here.
  public struct Row: Hashable, Sendable {
    /// One cell for each agent.
    public internal(set) var cells: [Cell?]

    /// Whether every agent has the same line.
    public var isEqual: Bool { cells.indices.allSatisfy(equalsBase) }

    /// Whether an agent has the line of the base.
    public func equalsBase(_ agent: Int) -> Bool {
      cells[agent].map { $0.relation == .base || $0.relation == .equal } ?? false
    }
  }

  /// A section of one text or of several, in rows of its own.
  public struct Section: Hashable, Sendable {
    /// The rows that it takes.
    public let rows: Range<Int>
    /// What each agent has of it; `nil` for one that has no such section.
    public let parts: [Part?]

    /// Whether an agent has it at another place among its sections than the base.
    public var isMoved: Bool { parts.contains { $0?.isMoved ?? false } }
  }

  /// One agent's version of a section.
  public struct Part: Hashable, Sendable {
    /// The place among the agent's sections, counted from 1; 0 for the lead, which stands before them.
    ///
    /// In a text without headings it is that of the base's section.
    public let place: Int
    /// The text of the heading without marks; empty for the lead, and in a text without headings.
    public let title: String
    /// Whether it does not follow the same sections as in the base.
    public let isMoved: Bool
  }

  /// The texts, in the order of the columns.
  public let texts: [SourceText]
  /// The rows from top to bottom.
  public let rows: [Row]
  /// The sections from top to bottom, all rows among them: those of the base in its order, and behind the section that
  /// each follows in its own text those that the base does not have.
  ///
  /// Sections belong together by title and by what they say. A text without headings has those parts of the base's
  /// sections that its lines stand beside; where the base has no headings, all texts are one section each.
  public let sections: [Section]
  /// Whether every alignment is minimal, as all are but those of texts longer than ``Limits/comparedBytes``, of long
  /// ones that have little in common, or of more sections than can be told apart.
  public let isMinimal: Bool

  /// Whether all texts have the same lines in the same order.
  public var isEqual: Bool { rows.allSatisfy(\.isEqual) && !sections.contains(where: \.isMoved) }

  /// The lines of the file that a cell of an agent holds, as byte ranges without their ends and the blanks beside these.
  ///
  /// There are several where the cell is a paragraph that is wrapped in the file; those of a quote are without its marks
  /// but for the first.
  public func fileLines(of cell: Cell, agent: Int) -> [Range<Int>] {
    let bytes = texts[agent].bytes
    let lines = LineScanner(bytes, in: cell.line).map(\.content)
    guard lines.count > 1, let first = lines.first else { return [cell.line] }
    let isQuote = bytes.startsQuote(first)
    return [first]
      + lines.dropFirst().map { line in
        let start = bytes[line].firstIndex { !$0.isBlank && !(isQuote && $0 == UInt8(ascii: ">")) }
        return (start ?? line.upperBound)..<line.upperBound
      }
  }

  /// Aligns texts with one of them.
  init(_ texts: [SourceText], base: Int, options: ComparisonOptions) {
    let isLong = texts.contains { $0.bytes.count > Limits.comparedBytes }
    var divided = texts.map(isLong ? TextSections.init(coarselyOf:) : TextSections.init(of:))
    let pairs = divided.map { $0.all.count * divided[base].all.count }.max() ?? 0
    let isDividing = pairs <= Limits.sectionPairs
    if !isDividing || !divided[base].hasHeadings {
      divided = divided.map(\.undivided)
    }
    var aligner = SectionAligner(divided, base: base, options: options)
    aligner.align()
    self.texts = texts
    (rows, sections) = (aligner.rows, aligner.sections)
    isMinimal = aligner.isMinimal && isDividing
  }
}
