/// Where each token stands in a sequence of tokens that are numbered from 0.
struct TokenPlaces {
  /// The places of all tokens, by token.
  private var places: [Int]
  /// Where the places of each token begin, and behind the last token the end.
  private var starts: [Int]

  init(_ sequence: ArraySlice<Int>, tokenCount: Int) {
    starts = Array(repeating: 0, count: tokenCount + 1)
    for token in sequence { starts[token + 1] += 1 }
    for token in 0..<tokenCount { starts[token + 1] += starts[token] }
    places = Array(repeating: 0, count: sequence.count)
    var next = starts
    for (place, token) in sequence.enumerated() {
      places[next[token]] = place
      next[token] += 1
    }
  }

  /// The places of a token in ascending order, counted from the beginning of the sequence; none if it is unknown.
  subscript(token: Int) -> ArraySlice<Int> {
    token < starts.count - 1 ? places[starts[token]..<starts[token + 1]] : []
  }
}
