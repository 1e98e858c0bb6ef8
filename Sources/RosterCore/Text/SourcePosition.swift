/// A place in a file as a person would name it.
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, counted from 1; LF, CRLF and CR each end one.
  public let line: Int
  /// The column in Unicode scalars, counted from 1; a byte order mark does not count.
  public let column: Int

  /// Orders positions as they follow each other in the file.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
