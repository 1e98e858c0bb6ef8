/// One typing error in a word, as `Misspelling.draw` makes it and ``isOneEdit(_:_:)`` tells it.
enum Misspelling {
  /// Makes an error that people make: two neighbours swapped, a letter left out, doubled, or another in its place;
  /// never in the first letter, which is seldom wrong.
  ///
  /// - Returns: `nil` where the drawn error leaves the word as it is, and for words of fewer than three letters.
  static func draw(_ word: String, _ random: inout SplitMix64) -> String? {
    var letters = Array(word)
    guard letters.count > 2 else { return nil }
    let place = random.number(in: 1...letters.count - 2)
    switch random.below(4) {
    case 0: letters.swapAt(place, place + 1)
    case 1: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    default: letters[place] = random.pick(Array("aeiourstn"))
    }
    let misspelt = String(letters)
    return misspelt == word ? nil : misspelt
  }

  /// Whether one letter inserted, left out, replaced or swapped with its neighbour makes one word another.
  static func isOneEdit(_ left: String, _ right: String) -> Bool {
    guard abs(left.utf8.count - right.utf8.count) <= 4, left != right else { return false }
    var (left, right) = (left[...], right[...])
    while let first = left.first, first == right.first {
      left.removeFirst()
      right.removeFirst()
    }
    while let last = left.last, last == right.last {
      left.removeLast()
      right.removeLast()
    }
    switch (left.count, right.count) {
    case (0, 1), (1, 0), (1, 1): return true
    case (2, 2): return left.elementsEqual(right.reversed())
    default: return false
    }
  }
}
