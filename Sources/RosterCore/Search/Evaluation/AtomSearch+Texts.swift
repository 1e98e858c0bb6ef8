// Texts that are looked for as they are: literals, and the ends of names and other fields.
extension AtomSearch {
  /// Agents that hold exactly these bytes.
  ///
  /// The words of the literal are looked up first, so that only texts are read that hold the longest of them.
  func literalMatches(of literal: [UInt8], in fields: FieldSet) -> Matches {
    var matches = Matches(count: statistics.count)
    let probe = QueryWords(String(decoding: literal, as: UTF8.self), isUnfinished: false).longest
    forEachSegment { segment, base in
      for number in segment.candidates(holding: probe, in: fields) {
        let agent = segment.agents[number]
        for field in fields.fields
        where agent.searchTexts(of: field).contains(where: { $0.span.firstRange(of: literal.span) != nil }) {
          let scan = scan(field, of: segment, base: base)
          matches.add(.exact, in: FieldSet(field), of: base + number, weight: scan.weight(1, in: number))
        }
      }
    }
    return matches
  }

  /// Agents one of whose fields starts with a text, ends with it, or is it.
  func edgeMatches(of pattern: Query.Pattern, in fields: FieldSet) -> Matches {
    var matches = Matches(count: statistics.count)
    let edge = Folding.folded(pattern.text)
    // Without a field it is the name that starts or ends so.
    let fields: FieldSet = fields == .all ? .name : fields
    forEachSegment { segment, base in
      for (number, agent) in segment.agents.enumerated() {
        for field in fields.fields
        where agent.searchTexts(of: field).contains(where: { pattern.kind.fits(edge, $0) }) {
          let scan = scan(field, of: segment, base: base)
          let kind: MatchKind = pattern.kind == .whole ? .word : .beginning
          matches.add(kind, in: FieldSet(field), of: base + number, weight: scan.weight(1, in: number))
        }
      }
    }
    return matches
  }
}

extension Query.Pattern.Kind {
  /// Whether a text starts with folded bytes, ends with them, or is them.
  fileprivate func fits(_ edge: [UInt8], _ text: [UInt8]) -> Bool {
    let text = Folding.folded(text.span)
    switch self {
    case .start: return text.starts(with: edge)
    case .end: return text.suffix(edge.count).elementsEqual(edge)
    default: return text == edge
    }
  }
}

extension QueryWords {
  /// The longest of the words, by which texts can be passed over.
  fileprivate var longest: [UInt8]? {
    (parts + [whole].compactMap(\.self)).map(\.folded).max { $0.count < $1.count }
  }
}
