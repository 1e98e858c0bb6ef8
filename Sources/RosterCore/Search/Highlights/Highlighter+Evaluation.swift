extension Highlighter {
  /// Finds the words of a query alone, without knowing what an index made of them.
  ///
  ///     Highlighter(Query("rate lim")).places(in: "Limits the rate.")  // [0..<3, 11..<15]
  public init(_ query: Query) {
    terms = query.clauses.enumerated().flatMap { clause, content in
      content.alternatives.compactMap { Term($0, of: clause) }
    }
  }

  /// Finds what an evaluation found, typos and letters included.
  init(_ evaluation: Evaluation) {
    terms = evaluation.outcomes.enumerated().flatMap { clause, outcomes in
      outcomes.compactMap { Term($0.atom, of: clause, $0) }
    }
  }
}

extension Highlighter.Term {
  /// - Returns: `nil` for an atom that no text can hold.
  fileprivate init?(_ atom: Query.Atom, of clause: Int, _ outcome: TermOutcome? = nil) {
    guard !atom.isNegated, case .text(let pattern, let scope) = atom.condition else { return nil }
    let fields: FieldSet = if case .header = scope { FieldSet(.other) } else { scope.fields }
    let patterns = TermPattern.patterns(of: pattern, corrections: outcome?.matches.corrections ?? [])
    let letters =
      fields.contains(.name) ? outcome.flatMap { TermPattern.letters(of: pattern, $0.matches) } : nil
    self.init(
      patterns: patterns + [letters].compactMap(\.self), fields: fields,
      weight: outcome?.inverseFrequency ?? 1, clause: clause)
  }
}

extension TermPattern {
  fileprivate static func patterns(of pattern: Query.Pattern, corrections: [[UInt8]]) -> [TermPattern] {
    switch pattern.kind {
    case .literal: return [.literal(Array(pattern.text.utf8))]
    case .start, .end, .whole: return [.edge(Folding.folded(pattern.text), pattern.kind)]
    case .word, .phrase:
      let words = QueryWords(pattern)
      guard !words.parts.isEmpty else { return [.literal(Array(pattern.text.utf8))] }
      let isExact = pattern.kind == .phrase
      let row = words.parts.map { WordPattern($0, isExact: isExact, corrections: corrections) }
      let whole = isExact ? nil : words.whole.map { [WordPattern($0)] }
      return [.words(row)] + [whole.map(TermPattern.words)].compactMap(\.self)
    }
  }

  /// The letters of a name, where the pattern is one that was looked for as such.
  fileprivate static func letters(of pattern: Query.Pattern, _ matches: Matches) -> TermPattern? {
    guard pattern.kind == .word else { return nil }
    return LetterMatcher(pattern.text).map { .letters($0, onlyTidy: !matches.holdsUntidyLetters) }
  }
}
