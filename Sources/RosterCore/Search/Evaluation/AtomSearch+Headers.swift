// What a header says under a key, and whether it says anything.
extension AtomSearch {
  /// Agents whose header has a value under a key.
  func headerMatches(of pattern: Query.Pattern, under key: String) -> Matches {
    var matches = Matches(count: statistics.count)
    let pair = Folding.folded(key) + [UInt8(ascii: "=")] + Folding.folded(pattern.text)
    let isOpen = pattern.isUnfinished || pattern.kind == .start
    forEachSegment { segment, base in
      let vocabulary = segment.values.vocabulary
      let whole = vocabulary.term(pair).map { $0..<$0 + 1 } ?? 0..<0
      for (pairs, kind) in [
        (whole, MatchKind.word), (isOpen ? vocabulary.terms(startingWith: pair) : 0..<0, .beginning),
      ] {
        for doc in segment.values.docs(of: pairs) {
          matches.add(kind, in: FieldSet(.other), of: base + Int(doc), weight: 1)
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
      for (number, length) in segment.words[field].lengths.enumerated() where length > 0 {
        matches.add(.word, in: [], of: base + number, weight: 0)
      }
    }
    return matches
  }

  private func holders(of key: String) -> Matches {
    var matches = Matches(count: statistics.count)
    let presence = Folding.folded(key) + [UInt8(ascii: "=")]
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
    case .marked: holders { marked.contains(agents[$0].path) }
    case .duplicate: holders { index.repeatedTexts.contains(textHashes[$0]) }
    case .near: holders { nearCopies.contains(agents[$0].path) }
    }
  }

  private func holders(of trait: AgentTraits) -> Matches {
    var matches = Matches(count: statistics.count)
    forEachSegment { segment, base in
      for (number, traits) in segment.traits.enumerated() where traits.contains(trait) {
        matches.add(.word, in: [], of: base + number, weight: 0)
      }
    }
    return matches
  }

  /// Agents that something is true of, by their numbers.
  private func holders(where isTrue: (Int) -> Bool) -> Matches {
    var matches = Matches(count: statistics.count)
    for number in agents.indices where isTrue(number) { matches.add(.word, in: [], of: number, weight: 0) }
    return matches
  }
}
