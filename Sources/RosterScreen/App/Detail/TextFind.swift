internal import RosterCore

/// What is looked for in the text that is read: every word and phrase of a line, whatever its capitals.
///
/// The line is read as a query, so that quotes hold words together; fields and marks say nothing in a text.
struct TextFind: Sendable {
  /// The line as it was typed.
  let text: String
  private let patterns: [FoldedPattern]

  /// Reads a line; `nil` where it asks for nothing.
  init?(_ text: String) {
    let query = Query(text)
    guard !query.isEmpty else { return nil }
    self.text = text
    patterns = query.clauses.flatMap(\.alternatives).filter { !$0.isNegated }.compactMap { atom in
      guard case .text(let pattern, in: _) = atom.condition else { return nil }
      return FoldedPattern(pattern.text)
    }
  }

  /// The places in a text where a word stands, as byte ranges in order, touching and overlapping ones joined.
  ///
  ///     TextFind("rest api")?.places(in: "An API, RESTful")  // [3..<6, 8..<12]
  func places(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var joined: [Range<Int>] = []
    for place in patterns.flatMap({ $0.matches(in: bytes) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, place.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        joined.append(place)
      }
    }
    return joined
  }
}
