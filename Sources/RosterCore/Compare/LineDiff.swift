/// Two texts line by line, side by side; see ``LogicalLines`` for what a line is.
///
/// Equal lines are found by an ``EditScript``; where lines were replaced by others, those that have at least
/// ``SimilarityPairing/threshold`` of their words in common become pairs, without crossing. Equal lines without words, empty
/// ones above all, follow the pairs around them. The pairs are always the mirror of those with the sides
/// swapped. Line ends do not count: a line ended by LF equals one ended by CRLF.
struct LineDiff: Hashable, Sendable {
  /// One row: a line of one side or of both, as byte ranges without line ends.
  enum Row: Hashable, Sendable {
    case equal(left: Range<Int>, right: Range<Int>)
    case changed(left: Range<Int>, right: Range<Int>)
    case leftOnly(Range<Int>)
    case rightOnly(Range<Int>)
  }

  /// The rows from top to bottom; between two pairs, the lines of the left come before those of the right.
  let rows: [Row]
  /// Whether the equal lines come from a minimal script, see ``EditScript/isMinimal``, and similar ones were paired without
  /// cutting the texts into slices.
  ///
  /// In texts of more than ``Limits/comparedBytes`` similar lines are not paired at all.
  let isMinimal: Bool

  /// Compares the lines of two texts, in the form that the same options give them.
  init(from left: Lines, to right: Lines) {
    let isSwapped = right.keys.precedes(left.keys)
    let alignment = isSwapped ? LineAlignment(right, left) : LineAlignment(left, right)
    isMinimal = alignment.isMinimal
    rows = Self.rows(isSwapped ? alignment.pairs.map(\.mirrored) : alignment.pairs, left.ranges, right.ranges)
  }

  private static func rows(
    _ pairs: [LineAlignment.Pair], _ left: [Range<Int>], _ right: [Range<Int>]
  ) -> [Row] {
    var rows: [Row] = []
    var next = (left: 0, right: 0)
    for pair in pairs {
      rows += left[next.left..<pair.left].map(Row.leftOnly)
      rows += right[next.right..<pair.right].map(Row.rightOnly)
      let (line, otherLine) = (left[pair.left], right[pair.right])
      rows.append(
        pair.isEqual ? .equal(left: line, right: otherLine) : .changed(left: line, right: otherLine))
      next = (pair.left + 1, pair.right + 1)
    }
    return rows + left[next.left...].map(Row.leftOnly) + right[next.right...].map(Row.rightOnly)
  }
}

extension LineDiff.Row {
  /// The line of the left, if there is one.
  var left: Range<Int>? {
    switch self {
    case .equal(let left, _), .changed(let left, _), .leftOnly(let left): left
    case .rightOnly: nil
    }
  }

  /// The line of the right, if there is one.
  var right: Range<Int>? {
    switch self {
    case .equal(_, let right), .changed(_, let right), .rightOnly(let right): right
    case .leftOnly: nil
    }
  }

  /// Whether the two sides are the same here.
  var isEqual: Bool {
    if case .equal = self { true } else { false }
  }
}

/// The lines of one side.
struct Lines {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  /// The lines in the form in which they are compared.
  let keys: TokenList

  init(_ ranges: ArraySlice<Range<Int>>, of bytes: [UInt8], options: ComparisonOptions) {
    self.bytes = bytes
    self.ranges = Array(ranges)
    keys = options.normalizedLines(self.ranges, of: bytes)
  }
}
