/// Neighbours in the order of a vocabulary that all match a word in one way.
struct TermRun: Hashable, Sendable {
  let terms: Range<Int>
  let kind: MatchKind

  init(_ terms: Range<Int>, _ kind: MatchKind) {
    self.terms = terms
    self.kind = kind
  }

  init(_ term: Int, _ kind: MatchKind) { self.init(term..<term + 1, kind) }
}

extension Vocabulary {
  /// The terms that a word of a query stands for: itself, its other forms, and longer words that it begins.
  ///
  /// In a phrase other forms do not count, so that it is exact.
  func runs(of word: QueryWord, isExact: Bool = false) -> [TermRun] {
    let whole = term(word.folded)
    let inflections = isExact ? [] : terms(withStemOf: word.folded).filter { $0 != whole }
    var runs = inflections.map { TermRun($0, .inflection) }
    if let whole { runs.append(TermRun(whole, .word)) }
    if word.isUnfinished {
      let known = runs.map(\.terms.lowerBound)
      runs += terms(startingWith: word.folded).cut(at: known).map { TermRun($0, .beginning) }
    }
    return runs
  }

  /// The terms that differ from the word, or begin with something that differs from it, by a typo or two.
  func typos(of word: QueryWord) -> [TermRun] {
    guard let matcher = TypoMatcher(word.folded) else { return [] }
    return matcher.matches(in: tree, isUnfinished: word.isUnfinished)
      .map { TermRun($0.term, $0.edits > 1 ? .typos : .typo) }
  }
}

extension Range<Int> {
  /// What is left of the range without some numbers.
  ///
  ///     (0..<5).cut(at: [2, 9])  // [0..<2, 3..<5]
  func cut(at numbers: [Int]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = lowerBound
    for number in numbers.sorted() where contains(number) {
      if start < number { parts.append(start..<number) }
      start = number + 1
    }
    return start < upperBound ? parts + [start..<upperBound] : parts
  }
}
