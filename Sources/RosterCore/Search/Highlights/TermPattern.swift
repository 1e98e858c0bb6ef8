/// What a term of a query is to a text.
enum TermPattern: Sendable {
  /// Words behind each other; mostly one.
  case words([WordPattern])
  /// Bytes as they are.
  case literal([UInt8])
  /// The folded beginning, end or whole of a field.
  case edge([UInt8], Query.Pattern.Kind)
  /// Letters of a name in order, where it does not hold the term otherwise.
  case letters(LetterMatcher, onlyTidy: Bool)
}

extension TermPattern {
  /// Finds a pattern that is not made of words.
  ///
  /// - Parameters:
  ///   - text: A text.
  ///   - values: The parts of the text that have a start and an end.
  ///   - isName: Whether it is a name, of which the letters in order count.
  /// - Returns: The bytes of each place, in order.
  func untokenizedPlaces(in text: [UInt8], values: [Range<Int>], isName: Bool) -> [Range<Int>] {
    switch self {
    case .words: return []
    case .literal(let literal): return text.ranges(of: literal)
    case .edge(let edge, let kind):
      return values.map { text.trimmed($0.clamped(to: text.indices)) }.compactMap { value in
        Array(text[value]).range(of: edge, at: kind).map {
          value.lowerBound + $0.lowerBound..<value.lowerBound + $0.upperBound
        }
      }
    case .letters(let matcher, let onlyTidy):
      guard isName, let found = matcher.places(in: String(decoding: text, as: UTF8.self)),
        found.match.isTidy || !onlyTidy
      else { return [] }
      return found.bytes
    }
  }
}

extension [UInt8] {
  /// All places of some bytes that do not overlap; none for no bytes.
  fileprivate func ranges(of literal: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    while let next = span.firstRange(of: literal.span, from: found.last?.upperBound ?? 0) {
      found.append(next)
    }
    return found
  }

  /// The part that folds to some bytes at an edge; `nil` where it does not.
  fileprivate func range(of edge: [UInt8], at kind: Query.Pattern.Kind) -> Range<Int>? {
    switch kind {
    case .start:
      // No folded text is shorter than a quarter of what it was made from.
      let ends = 1...Swift.max(Swift.min(count, 4 * edge.count), 1)
      return ends.first { Folding.folded(span.extracting(first: Swift.min($0, count))) == edge }.map {
        0..<$0
      }
    case .end:
      let starts = Swift.max(count - 4 * edge.count, 0)..<count
      return starts.last { Folding.folded(span.extracting($0..<count)) == edge }.map { $0..<count }
    default: return Folding.folded(span) == edge ? indices : nil
    }
  }
}
