/// How many edits turn each beginning of a word into what was read of another, as far as they are at most two.
///
/// An edit inserts, deletes or replaces a letter or swaps two neighbours, and no letter is edited twice (the
/// distance of optimal string alignment). Bit `n` of a row is set where the first `n` letters of the word are
/// reached with at most so many edits, so that one more letter of the text takes a few operations on whole rows.
///
/// Source: S. Wu and U. Manber, "Fast Text Searching Allowing Errors", CACM 35 (1992), with a term for swapped
/// neighbours as in H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances", Nordic
/// Journal of Computing 10 (2003).
struct EditRows {
  /// The beginnings reached without an edit, with at most one, with at most two.
  private var rows: (UInt64, UInt64, UInt64) = (0b1, 0b11, 0b111)
  /// The first two rows before the last letter of the text.
  private var earlier: (UInt64, UInt64) = (0, 0)
  /// Where the last letter of the text stands in the word.
  private var lastPositions: UInt64 = 0

  /// Before the first letter of a text.
  init() {}

  /// Reads a letter of the text.
  ///
  /// - Parameter positions: Where it stands in the word, as ``ScalarPositions`` has it.
  @inline(__always)
  mutating func read(_ positions: UInt64) {
    let swapped = positions << 1 & lastPositions
    let none = rows.0 << 1 & positions
    let one = rows.1 << 1 & positions | rows.0 | (rows.0 | none) << 1 | earlier.0 << 2 & swapped
    let two = rows.2 << 1 & positions | rows.1 | (rows.1 | one) << 1 | earlier.1 << 2 & swapped
    earlier = (rows.0, rows.1)
    rows = (none, one, two)
    lastPositions = positions
  }

  /// The fewest edits that reach the first `count` letters of the word; 3 where two do not.
  @inline(__always)
  func edits(to count: Int) -> Int {
    let end: UInt64 = 1 << UInt64(count)
    return (rows.0 & end == 0 ? 1 : 0) + (rows.1 & end == 0 ? 1 : 0) + (rows.2 & end == 0 ? 1 : 0)
  }

  /// Whether any beginning of a word of `count` letters is reached with at most so many edits, which are 1 or 2.
  @inline(__always)
  func reaches(beginningOf count: Int, with edits: Int) -> Bool {
    // What lies beyond the word was shifted there and means nothing.
    (edits == 1 ? rows.1 : rows.2) << UInt64(63 - count) != 0
  }
}
