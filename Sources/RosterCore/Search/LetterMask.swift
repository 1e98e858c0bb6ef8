/// Which letters a word or a name has, one bit for each, so that most that lack some letters are told in one step.
///
/// The letters `a` to `z` and the digits have bits of their own; all other scalars share the rest.
struct LetterMask: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// The mask of no letter.
  init() {}

  /// The mask of a letter by its bit.
  init(bit: UInt32) { bits = 1 << UInt64(bit) }

  /// The bit of a folded scalar.
  static func bit(of scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A: scalar - 0x61
    case 0x30...0x39: 26 + scalar - 0x30
    default: 36 + scalar % 28
    }
  }
}

extension LetterMask {
  /// Adds letters.
  mutating func formUnion(_ other: Self) { bits |= other.bits }

  /// The letters that another mask does not have.
  func subtracting(_ other: Self) -> Self {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  /// Whether each letter has its bit in another mask; where not, that one lacks a letter.
  func isSubset(of other: Self) -> Bool { subtracting(other).bits == 0 }

  /// Whether there are more bits than `count`, which is 1 or 2.
  func hasMore(than count: Int) -> Bool {
    // Two operations take the lowest bit away; counting all of them takes many more where no instruction does it.
    let rest = bits & (bits &- 1)
    return count == 1 ? rest != 0 : rest & (rest &- 1) != 0
  }
}

extension LetterMask {
  /// The mask of the letters of a name.
  init(_ letters: Span<NameLetter>) {
    for index in letters.indices { formUnion(letters[index].mask) }
  }

  /// The mask of a folded word, which is valid UTF-8.
  init(_ word: Span<UInt8>) {
    var offset = 0
    while offset < word.count {
      let (scalar, width) = word.scalar(at: offset)
      formUnion(Self(bit: Self.bit(of: scalar.value)))
      offset += width
    }
  }

  /// The mask of some folded scalars.
  init(_ scalars: [UInt32]) {
    for scalar in scalars { formUnion(Self(bit: Self.bit(of: scalar))) }
  }
}
