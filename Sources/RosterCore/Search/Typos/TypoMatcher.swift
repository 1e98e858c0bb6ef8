/// Finds the words that a word with typing errors may stand for.
///
///     let matcher = TypoMatcher(Array("bakcend".utf8))
///     matcher?.edits(to: backend.span)  // 1, where those are the bytes of "backend"
///
/// An edit inserts, deletes or replaces a letter or swaps two neighbours, and no letter is edited twice; letters
/// are scalars of folded text. One edit is allowed from ``lettersForOneEdit`` on, two from ``lettersForTwoEdits``,
/// also in the first letter.
package struct TypoMatcher: Sendable {
  /// Letters from which on a word may have one edit; shorter ones are too near to many others.
  package static let lettersForOneEdit = 5
  /// Letters from which on a word may have two edits.
  package static let lettersForTwoEdits = 9

  /// How many edits are allowed: 1 or 2.
  package let limit: Int
  private let letterCount: Int
  private let positions: ScalarPositions
  private let mask: LetterMask

  /// Creates a matcher for a folded word.
  ///
  /// - Returns: `nil` for a word too short for any edit, and for one of more than ``Limits/typoLetters``.
  package init?(_ word: [UInt8]) {
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    guard Self.lettersForOneEdit...Limits.typoLetters ~= scalars.count else { return nil }
    letterCount = scalars.count
    limit = letterCount < Self.lettersForTwoEdits ? 1 : 2
    positions = ScalarPositions(scalars)
    mask = LetterMask(word.span)
  }

  /// How many edits the word is from another folded one.
  ///
  /// - Returns: `nil` where that is more than ``limit``.
  package func edits(to word: Span<UInt8>) -> Int? {
    edits(in: reading(of: word), isUnfinished: false)
  }

  /// How many edits the word is from the nearest beginning of another: one from `kubre` to `kubernetes`.
  ///
  /// - Returns: `nil` where that is more than ``limit``.
  package func edits(toBeginningOf word: Span<UInt8>) -> Int? {
    edits(in: reading(of: word), isUnfinished: true)
  }

  private func reading(of word: Span<UInt8>) -> Reading {
    var reading = Reading()
    var offset = 0
    while offset < word.count { offset += read(word, at: offset, &reading) }
    return reading
  }
}

extension TypoMatcher {
  /// What is known of a word that was read up to some letter.
  struct Reading {
    fileprivate var rows = EditRows()
    /// The fewest edits to a beginning of what was read; more than two count as three.
    fileprivate var fewestEdits = 3
  }

  /// How many bytes of any word need be read at most: every letter that it has more is an edit.
  var mostBytesRead: Int { (letterCount + limit + 1) * 4 }

  /// Reads the letter at an offset of a word.
  ///
  /// - Returns: How many bytes it takes.
  @inline(__always)
  func read(_ word: Span<UInt8>, at offset: Int, _ reading: inout Reading) -> Int {
    let (scalar, width) = word.scalar(at: offset)
    reading.rows.read(positions[scalar])
    reading.fewestEdits = min(reading.fewestEdits, reading.rows.edits(to: letterCount))
    return width
  }

  /// Whether a letter more can bring what is read within the limit.
  @inline(__always)
  func isOpen(_ reading: Reading) -> Bool {
    reading.rows.reaches(beginningOf: letterCount, with: limit)
  }

  /// Whether a word with these letters can be within the limit; each edit brings and takes away at most one.
  @inline(__always)
  func mayMatch(_ letters: LetterMask, isUnfinished: Bool) -> Bool {
    !mask.subtracting(letters).hasMore(than: limit)
      && (isUnfinished || !letters.subtracting(mask).hasMore(than: limit))
  }

  /// How many edits lead to what was read, or to a beginning of it; `nil` where they are more than the limit.
  @inline(__always)
  func edits(in reading: Reading, isUnfinished: Bool) -> Int? {
    let edits = isUnfinished ? reading.fewestEdits : reading.rows.edits(to: letterCount)
    return edits <= limit ? edits : nil
  }
}
