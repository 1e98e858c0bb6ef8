/// The sorted words of a vocabulary as the tree of their beginnings.
///
/// Words that begin alike stand together, so all that the tree takes is how many bytes each word shares with the
/// one before it: where a beginning is of no use, the words behind it that share it are passed over by a look at
/// one byte each.
package struct WordTree: Sendable {
  /// The bytes of all words, one after the other.
  let bytes: [UInt8]
  /// Where each word starts, and behind the last one where it ends.
  let starts: [UInt32]
  /// How many bytes each word begins with as the word before it does, at most 255; 0 for the first word.
  let shared: [UInt8]
  /// The letters of each word.
  let masks: [LetterMask]

  /// Arranges some words.
  ///
  /// - Parameters:
  ///   - bytes: The UTF-8 of all words, one after the other: folded, different, and in the order of their bytes.
  ///   - starts: Where each word starts, and behind the last one where it ends.
  package init(bytes: [UInt8], starts: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
    let (bytes, words) = (bytes.span, zip(starts, starts.dropFirst()).map { Int($0)..<Int($1) })
    masks = words.map { LetterMask(bytes.extracting($0)) }
    shared =
      words.prefix(1).map { _ in 0 }
      + zip(words, words.dropFirst()).map { before, word in
        bytes.sharedCount(before, word)
      }
  }

  /// How many words there are.
  package var count: Int { shared.count }
}

extension Span<UInt8> {
  /// How many bytes two ranges begin with alike, at most 255.
  fileprivate func sharedCount(_ left: Range<Int>, _ right: Range<Int>) -> UInt8 {
    let most = Swift.min(left.count, right.count, Int(UInt8.max))
    var count = 0
    while count < most, self[left.lowerBound + count] == self[right.lowerBound + count] { count += 1 }
    return UInt8(count)
  }
}
