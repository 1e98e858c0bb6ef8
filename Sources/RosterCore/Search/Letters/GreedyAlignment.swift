/// The alignment of a pattern with a name that ends first, and is the shortest of those that end there.
///
/// It takes one look forward and one back, whatever the lengths, and need not have the best score.
struct GreedyAlignment {
  /// The runs of letters in order.
  let runs: [Range<Int>]

  /// Aligns a pattern with a name that holds it.
  ///
  /// - Parameters:
  ///   - pattern: The folded scalars to find.
  ///   - name: The letters of the name.
  ///   - rows: Those from the first that can match on.
  init(of pattern: Span<UInt32>, in name: Span<NameLetter>, rows: Range<Int>) {
    var end = rows.lowerBound
    var column = 0
    while column < pattern.count {
      if name[end].scalar == pattern[column] { column += 1 }
      end += 1
    }
    var runs: [Range<Int>] = []
    while column > 0 {
      end -= 1
      guard name[end].scalar == pattern[column - 1] else { continue }
      column -= 1
      if let last = runs.last, last.lowerBound == end + 1 {
        runs[runs.count - 1] = end..<last.upperBound
      } else {
        runs.append(end..<end + 1)
      }
    }
    self.runs = runs.reversed()
  }

  /// What it is worth, without a look at whether it covers all words.
  func match(in name: Span<NameLetter>) -> LetterMatch {
    var total = LetterScores.run(runs[0], of: name, isFirst: true)
    var gaps: Int32 = 0
    for (run, next) in zip(runs, runs.dropFirst()) {
      gaps += LetterScores.gap(Int32(next.lowerBound - run.upperBound))
      total += LetterScores.run(next, of: name, isFirst: false)
    }
    // Gaps of any length could be taken for ragged runs.
    let match = LetterMatch(total: total, coversAllWords: false)
    return LetterMatch(score: match.score + Int(gaps), isTidy: match.isTidy, coversAllWords: false)
  }
}
