/// The best scores of the letters of a pattern up to one of them, in a name up to one of its letters.
///
/// Alignments whose last letter stands at the end of that part of the name are told apart by the run they end in,
/// because what a further letter is worth depends on it; those whose last letter lies before, in a gap, are not.
struct LetterCell {
  /// The last run begins at a word start.
  private var fromStart = none
  /// The last run begins inside a word and has one letter; it counts as ragged until it has three.
  private var one = none
  /// The same with two letters.
  private var two = none
  /// The same with three letters or more.
  private var more = none
  /// The last letter stands further in front.
  var gap = none

  /// No alignment, low enough to stay the lowest whatever is added to it.
  static let none: Int32 = -1 << 28
  /// Above every score that is made from ``none``, and below every score of an alignment.
  static let lowest: Int32 = none / 2

  /// A cell without alignments.
  init() {}

  /// The best score of an alignment whose last letter stands at the end.
  var run: Int32 { max(max(fromStart, one), max(two, more)) }

  /// The best score with some more letters of the name, which are not the pattern's; at least one.
  func gap(after count: Int32) -> Int32 {
    max(run + LetterScores.gap(count), gap + count * LetterScores.gapExtension)
  }

  /// A cell whose alignments all lie before a gap.
  init(gap: Int32) { self.gap = gap }

  /// Lets the next letter of the pattern stand at the next letter of the name, so far without a gap behind it.
  ///
  /// - Parameters:
  ///   - cell: The cell of one letter less of both.
  ///   - letter: The letter of the name.
  ///   - opening: What the letter is worth beside itself where it opens a run.
  init(extending cell: Self, by letter: NameLetter, opening: Int32) {
    let continued = LetterScores.letter + max(LetterScores.continued, letter.bonus)
    let opened = cell.gap + LetterScores.letter + opening
    fromStart = cell.fromStart + LetterScores.letter + LetterScores.continuedStart
    if letter.startsRun { fromStart = max(fromStart, opened) } else { one = opened + LetterScores.raggedRun }
    two = cell.one + continued
    more = max(cell.two - LetterScores.raggedRun, cell.more) + continued
  }

  /// Leaves out the alignments that end in a run from inside a word.
  mutating func dropInnerRuns() {
    (one, two, more) = (Self.none, Self.none, Self.none)
  }
}
