/// A table with a header.
public struct MarkdownTable: Hashable, Sendable {
  /// How the cells of a column are set.
  public enum Alignment: Hashable, Sendable {
    case unspecified, left, center, right
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The cells; a row may hold fewer or more than the table has columns.
    public let cells: [Cell]
    /// Where the row stands in the source, as byte offsets.
    public let range: Range<Int>
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The text of the cell.
    public let content: [MarkdownInline]
    /// Where the text stands in the source, without the blanks around it, as byte offsets.
    public let range: Range<Int>
  }

  /// The alignment of each column.
  public let columns: [Alignment]
  /// The first row.
  public let header: Row
  /// The rows below the delimiter row.
  public let rows: [Row]
}
