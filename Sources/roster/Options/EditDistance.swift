/// How far two words are apart: the fewest letters to insert, drop, replace or swap with their neighbour.
///
///     editDistance("lsit", "list")  // 1
///
/// Source: the restricted Damerau-Levenshtein distance ("optimal string alignment"), each letter edited once.
func editDistance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var best = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}

extension Sequence<String> {
  /// The word that was most likely meant, or `nil` where none is near.
  ///
  /// Near is a word that starts with the text, or lies at most one third of its letters apart, and at least one.
  func nearest(to text: String) -> String? {
    let limit = Swift.max(1, text.unicodeScalars.count / 3)
    let rated = map { (word: $0, distance: editDistance(text, $0)) }
    if let best = rated.min(by: { $0.distance < $1.distance }), best.distance <= limit { return best.word }
    return text.count > 1 ? first { $0.hasPrefix(text) } : nil
  }
}
