/// How much two things have in common, from 0 for nothing to 1 for everything.
///
/// It is the Dice coefficient: of all words on both sides, the share that has its equal on the other side. A word
/// that stands three times on one side and once on the other has its equal once. The order of words, the spaces
/// and the punctuation between them do not count; when half of the words of each side are shared, it is 0.5.
///
/// Source: Lee R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology 26 (1945).
public struct Similarity: Hashable, Comparable, Sendable {
  /// The share, from 0 to 1.
  public let fraction: Double

  /// The share in per cent, rounded; 100 and 0 stand for exactly everything and nothing alone.
  public var percent: Int {
    if fraction <= 0 || fraction >= 1 { return fraction >= 1 ? 100 : 0 }
    return min(max(Int(fraction * 100 + 0.5), 1), 99)
  }

  /// Compares the words of two texts; two texts without words have everything in common.
  ///
  ///     // "Review the code", "review code": 2 · 2 of 3 + 2 words, so 0.8
  init(
    ofWordsIn left: TextSlice, and right: TextSlice, options: ComparisonOptions = .ignoringCase
  ) {
    var interner = Interner()
    let leftWords = interner.numbers(ofWordsIn: left, options: options)
    let rightWords = interner.numbers(ofWordsIn: right, options: options)
    self.init(of: Bag(leftWords), and: Bag(rightWords))
  }

  /// Compares two bags of numbered words.
  init(of left: Bag, and right: Bag) {
    self.init(sharing: left.countShared(with: right), ofWords: left.count + right.count)
  }

  /// The similarity of two sides with `total` words together, of which `shared` pairs are equal.
  init(sharing shared: Int, ofWords total: Int) {
    fraction = total == 0 ? 1 : Double(2 * shared) / Double(total)
  }

  /// Orders by share.
  public static func < (left: Self, right: Self) -> Bool { left.fraction < right.fraction }
}

extension Interner {
  /// The numbers of the words of a text, without spaces and signs.
  fileprivate mutating func numbers(ofWordsIn slice: TextSlice, options: ComparisonOptions) -> [Int] {
    let words = WordScanner.words(in: slice.source.bytes, slice.range).filter(\.isWord)
    return numbers(of: options.normalized(words, of: slice.source.bytes))
  }
}
