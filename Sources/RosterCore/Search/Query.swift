/// What is typed into the search line: words that must all be found, in any order and in any capitals.
public struct Query: Sendable, Hashable {
  /// The text as it was typed.
  public let text: String
  /// One pattern for each word.
  public let words: [FoldedPattern]

  /// Reads a query; every text is one.
  public init(_ text: String) {
    self.text = text
    words = text.split(whereSeparator: \.isWhitespace).compactMap { FoldedPattern(String($0)) }
  }

  /// Whether there is no word, so that everything matches.
  public var isEmpty: Bool { words.isEmpty }

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
