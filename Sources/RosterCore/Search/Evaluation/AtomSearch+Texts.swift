// Texts that are looked for as they are: literals, and the ends of names and other fields.
extension AtomSearch {
  /// Agents that hold exactly these bytes.
  ///
  /// The words of the literal are looked up first, so that only texts are read that hold the longest of them, and none
  /// where the literal is just one word whose capitals are known.
  func literalMatches(of literal: [UInt8], in fields: FieldSet) -> Matches {
    var matches = Matches(count: statistics.count)
    let words = QueryWords(String(decoding: literal, as: UTF8.self), isUnfinished: false)
    let isOneWord = words.whole == nil && words.parts.map(\.withoutSign.folded.count) == [literal.count]
    // Descriptions with a line break that is written `\n` are indexed without the `n`.
    let mayBeEscaped = literal.contains(UInt8(ascii: "\\"))
    forEachSegment { segment, base in
      let terms =
        mayBeEscaped ? nil : words.longest.map { ContainingTerms(in: segment, $0, isAll: isOneWord) }
      let holders = terms?.holders(in: fields.fields)
      for (place, field) in fields.fields.enumerated() {
        let scan = scan(field, of: segment, base: base)
        for number in segment.holders(of: literal, among: holders?[place], in: field) {
          matches.add(.exact, in: FieldSet(field), of: base + number, weight: scan.weight(1, in: number))
        }
      }
    }
    return matches
  }

  /// Agents one of whose fields, or a value in it, starts with a text, ends with it, or is it; the name, where no
  /// field is named.
  func edgeMatches(of pattern: Query.Pattern, in fields: FieldSet) -> Matches {
    var matches = Matches(count: statistics.count)
    let edge = Folding.folded(pattern.text)
    let kind: MatchKind = pattern.kind == .whole ? .whole : pattern.kind == .start ? .start : .end
    forEachSegment { segment, base in
      for field in (fields == .all ? .name : fields).fields {
        let scan = scan(field, of: segment, base: base)
        for number in segment.agents.indices
        where segment.holds(edge, at: pattern.kind, of: field, in: number) {
          matches.add(kind, in: FieldSet(field), of: base + number, weight: scan.weight(1, in: number))
        }
      }
    }
    return matches
  }
}

extension Segment {
  /// The agents that hold exactly some bytes in a field.
  ///
  /// What words say of its holders is `nil` where they say nothing.
  fileprivate func holders(of literal: [UInt8], among known: TextHolders?, in field: IndexField) -> [Int] {
    func holdsLiteral(_ number: Int) -> Bool { holds(literal, in: field, of: number) }
    return known?.agents(where: holdsLiteral) ?? agents.indices.filter(holdsLiteral)
  }

  /// Whether a field of an agent holds exactly some bytes.
  fileprivate func holds(_ literal: [UInt8], in field: IndexField, of number: Int) -> Bool {
    if field == .body, !notes[number].isMojibake {
      let agent = agents[number]
      let bytes = agent.source.bytes
      return bytes.span.extracting(agent.body).firstRange(of: literal.span) != nil
    }
    return searchTexts(of: field, in: number).contains { $0.span.firstRange(of: literal.span) != nil }
  }

  /// Whether a field of an agent starts with folded bytes, ends with them, or is them.
  fileprivate func holds(
    _ edge: [UInt8], at kind: Query.Pattern.Kind, of field: IndexField, in number: Int
  ) -> Bool {
    if field == .name { return kind.fits(edge, notes[number].foldedName) }
    return edgedTexts(of: field, in: number).contains { kind.fits(edge, Folding.folded($0.span)) }
  }
}

extension Query.Pattern.Kind {
  /// Whether a folded text starts with some bytes, ends with them, or is them.
  fileprivate func fits(_ edge: [UInt8], _ text: [UInt8]) -> Bool {
    switch self {
    case .start: return text.starts(with: edge)
    case .end: return text.suffix(edge.count).elementsEqual(edge)
    default: return text == edge
    }
  }
}

extension QueryWords {
  /// The longest of the words, by which texts can be passed over.
  ///
  /// A whole behind the sign of `C++` counts for nothing: in a text that has more letters before, words end there.
  fileprivate var longest: QueryWord? {
    let isJoined = parts.allSatisfy { $0.withoutSign == $0 }
    let words = parts + (isJoined ? [whole].compactMap(\.self) : [])
    return words.map(\.withoutSign).max { $0.folded.count < $1.folded.count }
  }
}

extension QueryWord {
  /// The letter of `C++`, which has no sign where it ends a longer word.
  fileprivate var withoutSign: QueryWord {
    QueryWord(folded: folded.filter { $0.isWord }, isUnfinished: isUnfinished, capitals: capitals)
  }
}
