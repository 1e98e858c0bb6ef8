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
    holders { number in
      let agent = agents[number]
      return switch property {
      case .repaired: agent.header.status == .repaired
      case .marked: marked.contains(agent.path)
      case .problem: agent.problem != nil
      case .examples: !Description(reading: agent.description ?? "").examples.isEmpty
      case .mcp: agent.tools?.contains { Tool($0).kind == .mcp } ?? false
      case .allTools: agent.tools == nil
      case .noTools: agent.tools?.isEmpty ?? false
      case .duplicate: index.repeatedTexts.contains(textHashes[number])
      case .near: nearCopies.contains(agent.path)
      }
    }
  }

  /// Agents that something is true of, by their numbers.
  private func holders(where isTrue: (Int) -> Bool) -> Matches {
    var matches = Matches(count: statistics.count)
    for number in agents.indices where isTrue(number) { matches.add(.word, in: [], of: number, weight: 0) }
    return matches
  }
}
