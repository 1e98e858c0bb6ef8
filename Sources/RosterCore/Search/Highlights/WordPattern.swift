/// One word of a query, as it is recognised in a text.
struct WordPattern: Hashable, Sendable {
  /// The folded word.
  let word: [UInt8]
  /// Whether it may be the beginning of a longer word.
  let isUnfinished: Bool
  /// Its stem; `nil` where other forms do not count, as in a phrase.
  private let stem: [UInt8]?
  /// The words that it was taken for, where the word itself was not found anywhere.
  private let corrections: Set<[UInt8]>

  init(_ word: QueryWord, isExact: Bool = false, corrections: some Sequence<[UInt8]> = []) {
    self.word = word.folded
    isUnfinished = word.isUnfinished
    self.corrections = Set(corrections)
    stem = isExact ? nil : Stem.of(word.folded)
  }

  /// The bytes that words begin with which match.
  var beginnings: [UInt8] { [word[0]] + corrections.compactMap(\.first) }

  /// How a folded word of a text matches; `nil` where it does not.
  func match(_ other: Span<UInt8>) -> MatchKind? {
    if other.starts(with: word.span) {
      if other.count == word.count { return .word }
      if isUnfinished { return .beginning }
    }
    if sharesStem(with: other) { return .inflection }
    return !corrections.isEmpty && corrections.contains(other.array) ? .typo : nil
  }

  private func sharesStem(with other: Span<UInt8>) -> Bool {
    // Nearly every other word is told apart by its first letters, without a stem being made.
    guard let stem, stem.count > 2, other.count >= stem.count, other[0] == stem[0], other[1] == stem[1] else {
      return false
    }
    return Stem.of(other.array) == stem
  }
}
