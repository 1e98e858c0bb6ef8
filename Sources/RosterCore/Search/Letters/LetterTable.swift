/// The dynamic programme that finds the best alignment of a pattern with a name.
///
/// A row for each letter of the name holds a ``LetterCell`` for each letter of the pattern. Where only the score is
/// asked for, one row is enough: each letter writes over it, from the end of the pattern to its beginning, and
/// letters that the pattern does not have are taken together.
///
/// Source: O. Gotoh, "An Improved Algorithm for Matching Biological Sequences", Journal of Molecular Biology 162
/// (1982), for gaps whose first letter costs more than the others; names are looked at as in fzf and nucleo.
struct LetterTable {
  /// Which alignments count.
  enum Rule {
    /// All.
    case any
    /// Those that hold the first letter of each word, and have no run that begins inside a word.
    case allWords

    /// Whether an alignment must hold a letter.
    func needs(_ letter: NameLetter) -> Bool { self == .allWords && letter.startsWord }
  }

  /// The best score, and the letter of the name that the alignment ends at.
  typealias Best = (total: Int32, end: Int)

  /// The folded scalars to find; at least one.
  let pattern: [UInt32]
  private let mask: LetterMask
  /// Whether all rows are kept, for ``runs(of:in:)``.
  private let keepsRows: Bool
  /// The rows: each has a cell before the first letter of the pattern, and one for each of its letters.
  private var cells: [LetterCell] = []
  /// The letters of the name that have rows.
  private var rows = 0..<0
  private var rule = Rule.any

  /// A table for all names that a pattern is looked for in; its memory is used again for each.
  init(_ pattern: [UInt32], keepsRows: Bool) {
    self.pattern = pattern
    self.keepsRows = keepsRows
    mask = LetterMask(pattern)
  }

  /// How many cells lie between two rows.
  private var stride: Int { keepsRows ? pattern.count + 1 : 0 }

  /// The best score in a name.
  ///
  /// - Parameters:
  ///   - name: The letters of the name.
  ///   - rows: Those from the first to the last that can match.
  ///   - rule: Which alignments count.
  /// - Returns: `nil` where no alignment counts.
  mutating func best(in name: Span<NameLetter>, rows: Range<Int>, rule: Rule) -> Best? {
    prepare(rows: rows, rule: rule)
    var best: Best = (LetterCell.none, 0)
    var row = 0
    var skipped: Int32 = 0
    for index in rows {
      let letter = name[index]
      if rule.needs(letter) { best.total = LetterCell.none }
      guard keepsRows || letter.mask.isSubset(of: mask) else {
        if rule.needs(letter) { return nil }
        skipped += 1
        continue
      }
      if skipped > 0 { skip(skipped) }
      skipped = 0
      fill(from: row, to: row + stride, letter)
      row += stride
      let total = cells[row + pattern.count].run
      if total > best.total { best = (total, index) }
    }
    return best.total > LetterCell.lowest ? best : nil
  }

  private mutating func prepare(rows: Range<Int>, rule: Rule) {
    self.rows = rows
    self.rule = rule
    let count = pattern.count + 1 + stride * rows.count
    if cells.count != count { cells = Array(repeating: LetterCell(), count: count) }
    cells[0] = LetterCell(gap: 0)
    for column in 1...pattern.count { cells[column] = LetterCell() }
  }

  /// Passes over so many letters of the name that the pattern does not have.
  private mutating func skip(_ count: Int32) {
    for column in 1...pattern.count { cells[column] = LetterCell(gap: cells[column].gap(after: count)) }
  }

  /// Writes the row of one letter of the name.
  private mutating func fill(from source: Int, to target: Int, _ letter: NameLetter) {
    let needsLetter = rule.needs(letter)
    for column in Swift.stride(from: pattern.count, through: 1, by: -1) {
      var cell = LetterCell()
      if pattern[column - 1] == letter.scalar {
        let opening = column == 1 ? letter.bonus * LetterScores.firstLetter : letter.bonus
        cell = LetterCell(extending: cells[source + column - 1], by: letter, opening: opening)
        if rule == .allWords { cell.dropInnerRuns() }
      }
      cell.gap = needsLetter ? LetterCell.none : cells[source + column].gap(after: 1)
      cells[target + column] = cell
    }
    cells[target].gap = needsLetter ? LetterCell.none : cells[source].gap
  }
}

extension LetterTable {
  /// The runs of letters of the alignment with the best score, in order.
  ///
  /// - Precondition: `best` is what ``best(in:rows:rule:)`` gave for the same name, with all rows kept.
  func runs(of best: Best, in name: Span<NameLetter>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var column = pattern.count
    var (total, end) = best
    while true {
      let run = lastRun(in: name, endingAt: end, column, total: total)
      runs.append(run)
      column -= run.count
      guard column > 0 else { return runs.reversed() }
      end = endOfRun(before: run.lowerBound, column)
      total = cell(before: end + 1, column).run
    }
  }

  /// The cell of the letters of the name before `index`, and of the pattern's before `column`.
  private func cell(before index: Int, _ column: Int) -> LetterCell {
    cells[(index - rows.lowerBound) * stride + column]
  }

  /// The last run of an alignment that has this score, ends at a letter of the name and has `column` letters.
  private func lastRun(
    in name: Span<NameLetter>, endingAt end: Int, _ column: Int, total: Int32
  ) -> Range<Int> {
    for start in (rows.lowerBound...end).reversed() {
      let run = start..<end + 1
      guard run.count <= column, name[start].scalar == pattern[column - run.count] else { break }
      guard rule == .any || name[start].startsRun else { continue }
      let before = cell(before: start, column - run.count).gap
      if before + LetterScores.run(run, of: name, isFirst: run.count == column) == total { return run }
    }
    preconditionFailure("no run leads to the best score")
  }

  /// The last letter of the run that the gap before `index` follows.
  private func endOfRun(before index: Int, _ column: Int) -> Int {
    let gap = cell(before: index, column).gap
    for end in (rows.lowerBound..<index - 1).reversed() {
      let run = cell(before: end + 1, column).run
      if run + LetterScores.gap(Int32(index - 1 - end)) == gap { return end }
    }
    preconditionFailure("no run leads to the best score")
  }
}
