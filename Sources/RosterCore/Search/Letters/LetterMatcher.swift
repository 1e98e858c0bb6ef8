/// Finds the letters of a pattern in a name, in order but with gaps.
///
///     LetterMatcher("kubsec")?.places(in: "kubernetes-security")?.bytes  // [0..<3, 11..<14]
///
/// Neither case nor accents matter, and hyphens, underscores and white space of the pattern stand for nothing.
/// Of all alignments the best one counts: one that covers all words of the name; else one with the fewest
/// ragged runs, which begin inside a word and have fewer than three letters; among those, the one with the highest
/// score. Names of more than ``Limits/alignedLetters`` letters are matched from the first place that can be, which
/// need not be the best (see ``GreedyAlignment``).
package struct LetterMatcher: Sendable {
  /// The folded scalars to find.
  private let pattern: [UInt32]
  /// Their bits.
  let mask: LetterMask

  /// Creates a matcher.
  ///
  /// - Returns: `nil` for a pattern without letters, and for one of more than ``Limits/patternLetters``.
  package init?(_ pattern: String) {
    var folded: [UInt32] = []
    for scalar in pattern.unicodeScalars where !scalar.joinsWords {
      scalar.forEachFolded { folded.append($0.value) }
    }
    guard 1...Limits.patternLetters ~= folded.count else { return nil }
    self.pattern = folded
    mask = LetterMask(folded)
  }

  /// The best match in a name; `nil` where the letters are not in it in their order.
  package func match(_ name: String) -> LetterMatch? {
    let name = NameLetters(name)
    var table = table
    return match(name.letters.span, using: &table)
  }

  /// The best match in a name, and the bytes of its letters as ranges in order, touching ones joined.
  ///
  ///     LetterMatcher("e")?.places(in: "backend-engineer")?.bytes  // [8..<9]
  package func places(in name: String) -> (match: LetterMatch, bytes: [Range<Int>])? {
    let letters = NameLetters(name)
    let name = letters.letters.span
    guard let rows = rows(in: name) else { return nil }
    if name.count > Limits.alignedLetters {
      let greedy = GreedyAlignment(of: pattern.span, in: name, rows: rows)
      return (greedy.match(in: name), letters.bytes(of: greedy.runs))
    }
    var table = LetterTable(pattern, keepsRows: true)
    guard let (best, match) = best(in: name, rows: rows, using: &table) else { return nil }
    return (match, letters.bytes(of: table.runs(of: best, in: name)))
  }
}

extension LetterMatcher {
  /// A table to look at many names with.
  var table: LetterTable { LetterTable(pattern, keepsRows: false) }

  /// The best match in the letters of a name, without a look at where it is.
  func match(_ name: Span<NameLetter>, using table: inout LetterTable) -> LetterMatch? {
    guard let rows = rows(in: name) else { return nil }
    guard name.count <= Limits.alignedLetters else {
      return GreedyAlignment(of: pattern.span, in: name, rows: rows).match(in: name)
    }
    return best(in: name, rows: rows, using: &table)?.match
  }

  private func best(
    in name: Span<NameLetter>, rows: Range<Int>, using table: inout LetterTable
  ) -> (best: LetterTable.Best, match: LetterMatch)? {
    if Self.holdsAllWords(rows, of: name), let best = table.best(in: name, rows: rows, rule: .allWords) {
      return (best, LetterMatch(total: best.total, coversAllWords: true))
    }
    guard let best = table.best(in: name, rows: rows, rule: .any) else { return nil }
    return (best, LetterMatch(total: best.total, coversAllWords: false))
  }

  /// The letters of a name from the first to the last that can match; `nil` where the pattern is not in it.
  private func rows(in name: Span<NameLetter>) -> Range<Int>? {
    var first: Int?
    var index = 0
    for scalar in pattern {
      while index < name.count, name[index].scalar != scalar { index += 1 }
      guard index < name.count else { return nil }
      first = first ?? index
      index += 1
    }
    let last = pattern[pattern.count - 1]
    var end = name.count
    while name[end - 1].scalar != last { end -= 1 }
    return (first ?? 0)..<end
  }

  /// Whether all words of a name begin in a range of its letters.
  private static func holdsAllWords(_ range: Range<Int>, of name: Span<NameLetter>) -> Bool {
    for index in 0..<range.lowerBound where name[index].startsWord { return false }
    for index in range.upperBound..<name.count where name[index].startsWord { return false }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether a scalar only stands between words.
  fileprivate var joinsWords: Bool { self == "-" || self == "_" || properties.isWhitespace }
}
