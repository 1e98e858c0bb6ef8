// Marking by plain text, whatever the capitals: every text that must or may be there, wherever it stands.

extension Query {
  /// One pattern for each positive text of some clauses.
  static func words(of clauses: [Clause]) -> [FoldedPattern] {
    clauses.flatMap(\.alternatives).filter { !$0.isNegated }.compactMap { atom in
      guard case .text(let pattern, in: _) = atom.condition else { return nil }
      return FoldedPattern(pattern.text)
    }
  }

  /// The places in `text` where a word stands, as byte ranges in order, touching and overlapping ones joined.
  ///
  ///     Query("rest api").places(in: "An API, RESTful")  // [3..<6, 8..<12]
  public func places(in text: String) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for place in words.flatMap({ $0.matches(in: text) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, place.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        joined.append(place)
      }
    }
    return joined
  }
}
