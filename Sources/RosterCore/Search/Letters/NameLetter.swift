/// A letter of a name as patterns are compared with it, and where it stands in its word.
struct NameLetter: Hashable, Sendable {
  /// Where a letter stands.
  enum Place: UInt32 {
    /// Inside a word, or a combining mark.
    case inside
    /// Neither letter nor digit, such as a hyphen.
    case separator
    /// The first digit behind a letter.
    case digit
    /// A capital that begins a word inside a word: `S` in `fileSystem` and in `HTTPServer`.
    case hump
    /// The first letter or digit behind a separator, or of the name.
    case head
  }

  /// From the lowest bit: the scalar in 21 bits, its bit in a ``LetterMask`` in six, the place.
  private let packed: UInt32

  private static let placeShift: UInt32 = 27

  /// Creates a letter of a folded scalar.
  init(_ scalar: Unicode.Scalar, _ place: Place) {
    packed = scalar.value | LetterMask.bit(of: scalar.value) << 21 | place.rawValue << Self.placeShift
  }

  /// The number of the folded scalar.
  var scalar: UInt32 { packed & 0x1F_FFFF }
  /// The scalar's bit.
  var mask: LetterMask { LetterMask(bit: packed >> 21 & 63) }
  /// Whether a run that begins here is not ragged.
  var startsRun: Bool { isAtLeast(.separator) }
  /// Whether a word begins here that a match which covers all words must hold.
  var startsWord: Bool { isAtLeast(.hump) }

  /// What a match here is worth beside the letter itself.
  var bonus: Int32 {
    guard isAtLeast(.digit) else { return 0 }
    return isAtLeast(.head) ? LetterScores.wordStart : LetterScores.innerStart
  }

  private func isAtLeast(_ place: Place) -> Bool { packed >= place.rawValue << Self.placeShift }
}
