/// The distinct words of some agents, sorted by their bytes and numbered in that order.
struct Vocabulary: Sendable {
  /// The bytes of all words, one behind the other.
  let bytes: [UInt8]
  /// Where each word starts in the bytes, and the end of the last one.
  let starts: [UInt32]
  /// The words as a tree, to look for typos in.
  let tree: WordTree

  /// No words.
  init() {
    self.init(bytes: [], starts: [0])
  }

  /// Takes words that are sorted already.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of all words.
  ///   - starts: Where each word starts, and the end of the last one.
  init(bytes: [UInt8], starts: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
    tree = WordTree(bytes: bytes, starts: starts)
  }

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// The bytes of a word in ``bytes``.
  @inline(__always)
  func range(of term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// The bytes of a word.
  func word(_ term: Int) -> [UInt8] { Array(bytes[range(of: term)]) }

  /// The text of a word.
  func text(_ term: Int) -> String { String(decoding: bytes[range(of: term)], as: UTF8.self) }

  /// The number of a word, folded; `nil` where there is no such word.
  func term(_ word: [UInt8]) -> Int? {
    let term = firstTerm { $0.isBefore(word.span) }
    return term < count && bytes[range(of: term)].elementsEqual(word) ? term : nil
  }

  /// The numbers of the words that start with some bytes.
  func terms(startingWith prefix: [UInt8]) -> Range<Int> {
    let first = firstTerm { $0.isBefore(prefix.span) }
    let end = firstTerm(from: first) { $0.starts(with: prefix.span) || $0.isBefore(prefix.span) }
    return first..<end
  }

  /// The first word at or behind `first` that is not before some place, by binary search.
  private func firstTerm(from first: Int = 0, where isBefore: (Span<UInt8>) -> Bool) -> Int {
    (first..<count).startOfPart { !isBefore(bytes.span.extracting(range(of: $0))) }
  }
}

extension Span<UInt8> {
  /// Whether the first bytes are those.
  func starts(with prefix: Span<UInt8>) -> Bool {
    guard count >= prefix.count else { return false }
    for offset in 0..<prefix.count where self[offset] != prefix[offset] { return false }
    return true
  }
}
