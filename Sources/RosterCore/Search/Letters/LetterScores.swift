/// What the letters of a pattern are worth where they stand in a name.
///
/// The score of a match is the sum over its letters and its gaps; what lies before the first and behind the last
/// letter costs nothing.
///
///     // `be` in `backend-engineer`: the first letter of each word, with `ackend-` between them.
///     letter + firstLetter * wordStart + gap + 6 * gapExtension + letter + wordStart
///
/// Source: the constants of nucleo and fzf, which agree but for camelCase. As in fzf, letters in a row are worth
/// what their beginning is worth; here that is exact, since the table keeps runs from a word start apart.
enum LetterScores {
  /// A letter that is found.
  static let letter: Int32 = 16
  /// The first letter of a gap between two letters that are found.
  static let gap: Int32 = -3
  /// Every other letter of a gap.
  static let gapExtension: Int32 = -1
  /// A letter that begins a word: used up by a gap of about the length of a word, so that initials far apart do
  /// not beat letters close together.
  static let wordStart: Int32 = 8
  /// A capital inside a word, or its first digit: weaker than a separator by what that costs as a gap.
  static let innerStart: Int32 = 5
  /// A letter that continues a run from a word start: as much as another word start, so that `back` in a row is
  /// not beaten by four initials.
  static let continuedStart: Int32 = 8
  /// A letter that continues a run from inside a word: as much as not opening a gap saves.
  static let continued: Int32 = 4
  /// How often the bonus of the pattern's first letter counts, as nobody leaves out how a name begins.
  static let firstLetter: Int32 = 2
  /// A run of fewer than ``tidyRun`` letters from inside a word: more than all else in ``Limits/alignedLetters``
  /// together, so that fewer such runs are always preferred.
  static let raggedRun: Int32 = -1 << 14
  /// How many letters in a row make a run that may begin anywhere.
  static let tidyRun = 3
}

extension LetterScores {
  /// Scores a run of letters in a row.
  ///
  /// - Parameters:
  ///   - run: The letters that match, of which no other stands next to them.
  ///   - name: The letters of the name.
  ///   - isFirst: Whether it holds the first letter of the pattern.
  /// - Returns: What it adds to the score.
  static func run(_ run: Range<Int>, of name: Span<NameLetter>, isFirst: Bool) -> Int32 {
    let first = name[run.lowerBound]
    var total = Int32(run.count) * letter + first.bonus * (isFirst ? firstLetter : 1)
    for index in run.dropFirst() {
      total += first.startsRun ? continuedStart : max(continued, name[index].bonus)
    }
    return first.startsRun || run.count >= tidyRun ? total : total + raggedRun
  }

  /// What so many letters between two runs add to the score; there is at least one.
  static func gap(_ count: Int32) -> Int32 { gap + (count - 1) * gapExtension }
}
