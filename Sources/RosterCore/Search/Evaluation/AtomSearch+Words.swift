// Texts that are looked for as words.
extension AtomSearch {
  func textMatches(of pattern: Query.Pattern, in fields: FieldSet) -> Matches {
    switch pattern.kind {
    case .word: wordMatches(of: pattern, in: fields)
    case .phrase: phraseMatches(of: QueryWords(pattern), in: fields, isExact: true)
    case .literal: literalMatches(of: Array(pattern.text.utf8), in: fields)
    case .start, .end, .whole: edgeMatches(of: pattern, in: fields)
    }
  }

  /// The word itself, its forms and what it begins; letters of the name; typos where there is nothing of all that.
  private func wordMatches(of pattern: Query.Pattern, in fields: FieldSet) -> Matches {
    let words = QueryWords(pattern)
    guard let word = words.parts.first else {
      return literalMatches(of: Array(pattern.text.utf8), in: fields)
    }
    var matches =
      words.parts.count == 1 ? self.matches(of: word, in: fields) : rowMatches(of: words, in: fields)
    guard !isStrict else { return matches }
    let isFound = matches.holdsWordAsTyped
    if !isFound || allowsTypos { addTypos(of: words, in: fields, to: &matches) }
    // Behind so many agents that hold the word, nobody looks for others.
    let hasMany = isFound && matches.hasAtLeast(RankingConstants.manyHits)
    if fields.contains(.name), !hasMany { addLetters(of: pattern, isWord: isFound, to: &matches) }
    return matches
  }

  private func matches(of word: QueryWord, in fields: FieldSet) -> Matches {
    var matches = Matches(count: statistics.count)
    forEachSegment { segment, base in
      let runs = segment.words.vocabulary.runs(of: word)
      matches.runs.append(runs)
      add(runs, of: word, in: fields, segment, base, to: &matches)
    }
    return matches
  }

  private func add(
    _ runs: [TermRun], of word: QueryWord, in fields: FieldSet, _ segment: Segment, _ base: Int,
    to matches: inout Matches
  ) {
    for field in fields.fields {
      let scan = scan(field, of: segment, base: base, capitals: word.typedCapitals)
      for run in runs { scan.add(run, isStandalone: isStrict, to: &matches) }
    }
  }

  // MARK: Several words in a row

  /// Words in a row, as one whole word too: `front-end`, `frontend`.
  private func rowMatches(of words: QueryWords, in fields: FieldSet) -> Matches {
    var matches = phraseMatches(of: words, in: fields, isExact: false)
    guard let whole = words.whole else { return matches }
    forEachSegment { segment, base in
      add(segment.words.vocabulary.runs(of: whole), of: whole, in: fields, segment, base, to: &matches)
    }
    return matches
  }

  /// Words in a row.
  private func phraseMatches(of words: QueryWords, in fields: FieldSet, isExact: Bool) -> Matches {
    var matches = Matches(count: statistics.count)
    forEachSegment { segment, base in
      let runs = words.parts.map { segment.words.vocabulary.runs(of: $0, isExact: isExact) }
      guard !runs.isEmpty, !runs.contains(where: \.isEmpty) else { return }
      let kind = min(runs.flatMap(\.self).map(\.kind).min() ?? .phrase, .phrase)
      for field in fields.fields {
        let scan = scan(field, of: segment, base: base)
        for (agent, count) in PhraseSearch(runs, in: segment.words[field]).counts() {
          let count = Float(count * words.parts.count)
          matches.add(kind, in: FieldSet(field), of: base + agent, weight: scan.weight(count, in: agent))
        }
      }
    }
    return matches
  }

  // MARK: Words that are not there

  /// Adds typos of a word to what was found of it, where they were not looked for.
  func addingTypos(to outcome: TermOutcome) -> TermOutcome {
    guard outcome.atom.ranks, case .text(let pattern, let scope) = outcome.atom.condition,
      pattern.kind == .word, !outcome.matches.includeTypos
    else { return outcome }
    var matches = outcome.matches
    addTypos(of: QueryWords(pattern), in: scope.fields, to: &matches)
    return TermOutcome(outcome.atom, matches, in: statistics)
  }

  private func addTypos(of words: QueryWords, in fields: FieldSet, to matches: inout Matches) {
    matches.includeTypos = true
    guard words.parts.count == 1, let word = words.parts.first else { return }
    forEachSegment { segment, base in
      let runs = segment.words.vocabulary.typos(of: word)
      matches.corrections += runs.map { segment.words.vocabulary.word($0.terms.lowerBound) }
      add(runs, of: word, in: fields, segment, base, to: &matches)
    }
  }

  /// Adds names that have the letters in order.
  ///
  /// Where the letters are a word or begin one, that says more than what else they may be.
  private func addLetters(of pattern: Query.Pattern, isWord: Bool, to matches: inout Matches) {
    guard pattern.text.utf8.count > 1, let matcher = LetterMatcher(pattern.text) else { return }
    var untidy: [(agent: Int, match: LetterMatch)] = []
    forEachSegment { segment, base in
      segment.names.forEachMatch(of: matcher) { number, match in
        if match.isTidy {
          matches.add(match, of: base + number, isWord: isWord)
        } else {
          untidy.append((base + number, match))
        }
      }
    }
    // Letters that are scattered over a name are an answer only where there is no other.
    guard matches.isEmpty, !untidy.isEmpty else { return }
    matches.holdsUntidyLetters = true
    for (agent, match) in untidy { matches.add(match, of: agent, isWord: isWord) }
  }
}

extension Matches {
  /// Adds letters of a name where they are the best that the agent has.
  fileprivate mutating func add(_ match: LetterMatch, of agent: Int, isWord: Bool) {
    let kind: MatchKind = match.coversAllWords && !isWord ? .abbreviation : .letters
    let isBeginning = self[agent].kind == MatchKind.beginning.rawValue && self[agent].fields.contains(.name)
    guard self[agent].kind < kind.rawValue, !isBeginning else { return }
    add(kind, in: .name, of: agent, weight: RankingConstants.weight(ofLetters: match.score))
  }
}

extension QueryWords {
  init(_ pattern: Query.Pattern) { self.init(pattern.text, isUnfinished: pattern.isUnfinished) }
}
