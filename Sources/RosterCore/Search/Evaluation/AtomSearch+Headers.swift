// What a header says under a key, and whether it says anything.
extension AtomSearch {
  /// Agents whose header has a value under a key.
  func headerMatches(of pattern: Query.Pattern, under key: String) -> Matches {
    var matches = Matches(count: statistics.count)
    forEachSegment { segment, base in
      for run in segment.values.vocabulary.runs(of: pattern, under: Folding.folded(key)) {
        for doc in segment.values.docs(of: run.terms) {
          matches.add(run.kind, in: FieldSet(.other), of: base + Int(doc), weight: 1)
        }
      }
    }
    return matches
  }

  /// Agents that have a part at all.
  func presence(of scope: Query.Scope) -> Matches {
    switch scope {
    case .anywhere: holders { _ in true }
    case .field(let field): holders(of: field)
    case .header(let key): holders(of: key)
    }
  }

  private func holders(of field: IndexField) -> Matches {
    var matches = Matches(count: statistics.count)
    forEachSegment { segment, base in
      for number in segment.agents.indices where segment.has(field, in: number) {
        matches.add(.word, in: [], of: base + number, weight: 0)
      }
    }
    return matches
  }

  private func holders(of key: String) -> Matches {
    var matches = Matches(count: statistics.count)
    let presence = ValueIndex.wordPrefix(Folding.folded(key))
    forEachSegment { segment, base in
      guard let pair = segment.values.vocabulary.term(presence) else { return }
      for doc in segment.values.docs(of: pair..<pair + 1) {
        matches.add(.word, in: [], of: base + Int(doc), weight: 0)
      }
    }
    return matches
  }

  /// Agents that are or have something.
  func holders(of property: Query.Property) -> Matches {
    switch property {
    case .repaired: holders(of: .isRepaired)
    case .problem: holders(of: .hasProblem)
    case .examples: holders(of: .hasExamples)
    case .mcp: holders(of: .hasMCP)
    case .allTools: holders(of: .hasAllTools)
    case .noTools: holders(of: .hasNoTools)
    case .marked: holders { marked.contains(index.agents[$0].path) }
    case .duplicate: holders { index.repeatedTexts.numbers[$0] != RepeatedTexts.single }
    case .near: holders { nearCopies.contains(index.agents[$0].path) }
    }
  }

  private func holders(of trait: AgentTraits) -> Matches {
    var matches = Matches(count: statistics.count)
    forEachSegment { segment, base in
      for (number, notes) in segment.notes.enumerated() where notes.traits.contains(trait) {
        matches.add(.word, in: [], of: base + number, weight: 0)
      }
    }
    return matches
  }

  /// Agents that something is true of, by their numbers.
  private func holders(where isTrue: (Int) -> Bool) -> Matches {
    var matches = Matches(count: statistics.count)
    for number in index.agents.indices where isTrue(number) {
      matches.add(.word, in: [], of: number, weight: 0)
    }
    return matches
  }
}

extension Vocabulary {
  /// The pairs of a ``ValueIndex`` that a text stands for under a folded key.
  fileprivate func runs(of pattern: Query.Pattern, under key: [UInt8]) -> [TermRun] {
    let text = Folding.folded(pattern.text)
    let wholes = ValueIndex.wholePrefix(key)
    switch pattern.kind {
    case .whole: return runs(of: wholes + text, .whole)
    case .start: return [TermRun(terms(startingWith: wholes + text), .start)]
    case .end:
      let isEnd = { (value: Int) in word(value).dropFirst(wholes.count).suffix(text.count) == text[...] }
      return terms(startingWith: wholes).filter(isEnd).map { TermRun($0, .end) }
    case .word, .phrase, .literal:
      return [wholes, ValueIndex.wordPrefix(key)].flatMap { prefix in
        let longer = pattern.isUnfinished ? terms(startingWith: prefix + text) : 0..<0
        return runs(of: prefix + text, .word) + [TermRun(longer, .beginning)]
      }
    }
  }

  private func runs(of pair: [UInt8], _ kind: MatchKind) -> [TermRun] {
    term(pair).map { [TermRun($0, kind)] } ?? []
  }
}
