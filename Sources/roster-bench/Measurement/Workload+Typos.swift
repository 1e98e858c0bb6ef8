internal import RosterCore

extension Workload {
  /// Looks for misspelt words among so many others; a sample is one word.
  ///
  /// - Parameters:
  ///   - lengths: How many letters the words have, which says how many edits they may have.
  ///   - isUnfinished: Whether the words are still being typed.
  ///   - wordCount: How many words there are.
  init(correcting lengths: ClosedRange<Int>, isUnfinished: Bool, among wordCount: Int) {
    let words = Vocabulary.words(wordCount, seed: 1)
    let tree = WordTree(words)
    var random = SplitMix64(seed: 2)
    let steps = (0..<50).compactMap { _ in
      Self.misspelt(lengths, of: words, isUnfinished, &random).map { matcher -> Step in
        { _ = matcher.matches(in: tree, isUnfinished: isUnfinished) }
      }
    }
    self.init(steps: steps)
  }

  /// A word with two neighbours swapped, and where it is long another two.
  private static func misspelt(
    _ lengths: ClosedRange<Int>, of words: [String], _ isUnfinished: Bool, _ random: inout SplitMix64
  ) -> TypoMatcher? {
    var word: [UInt8] = []
    while !lengths.contains(word.count) {
      word = Array(random.pick(words).utf8)
      if isUnfinished { word = Array(word.prefix(random.number(in: lengths))) }
    }
    for _ in 0..<(lengths.lowerBound < TypoMatcher.lettersForTwoEdits ? 1 : 2) {
      let place = random.below(word.count - 1)
      word.swapAt(place, place + 1)
    }
    return TypoMatcher(word)
  }
}

extension WordTree {
  /// Arranges different words.
  fileprivate init(_ words: [String]) {
    var (bytes, starts) = ([UInt8](), [UInt32(0)])
    for word in words.map({ Array($0.utf8) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      bytes += word
      starts.append(UInt32(bytes.count))
    }
    self.init(bytes: bytes, starts: starts)
  }
}
