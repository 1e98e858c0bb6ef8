/// How well the letters of a pattern stand in a name.
package struct LetterMatch: Hashable, Sendable {
  /// The sum of the ``LetterScores`` of the best alignment, higher is better; it may be negative.
  package let score: Int
  /// Whether every run of letters begins at a word start or is at least three letters long.
  package let isTidy: Bool
  /// Whether each word of the name gives its first letter, and every run begins at a word start: `backeng` or `be`
  /// for `backend-engineer`.
  package let coversAllWords: Bool
}

extension LetterMatch: Comparable {
  /// Orders better matches behind: those that cover all words, then those that are tidy, then by score.
  package static func < (left: Self, right: Self) -> Bool {
    if left.coversAllWords != right.coversAllWords { return right.coversAllWords }
    if left.isTidy != right.isTidy { return right.isTidy }
    return left.score < right.score
  }
}

extension LetterMatch {
  /// Takes apart what a table holds: the score, and ``LetterScores/raggedRun`` for each ragged run.
  init(total: Int32, coversAllWords: Bool) {
    let raggedRuns = (LetterScores.raggedRun / 2 + total) / LetterScores.raggedRun
    score = Int(total - raggedRuns * LetterScores.raggedRun)
    isTidy = raggedRuns == 0
    self.coversAllWords = coversAllWords
  }
}
