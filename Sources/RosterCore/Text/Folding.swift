/// Text without what should not tell two words apart: capitals, accents, forms of full and half width.
///
/// Every script is kept. `É` and `e` are the same letter, `ß` is `ss`, `Ｂ` is `b`, `ｶﾞ` is `ガ`, and combining marks,
/// joiners and soft hyphens are nothing.
///
///     String(decoding: Folding.folded("Ångström ＡＰＩ"), as: UTF8.self)  // "angstrom api"
public enum Folding {
  /// The UTF-8 of a folded scalar: at most four bytes, the first one lowest; 0 for a scalar that is dropped.
  typealias Packed = UInt32

  /// The bytes of a folded text.
  public static func folded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return folded(bytes.span)
  }

  /// The bytes of a folded text, which is valid UTF-8.
  public static func folded(_ text: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x80 {
        result.append(folded(byte))
        offset &+= 1
      } else {
        var (rest, width) = unit(in: text, at: offset, before: text.count)
        while rest != 0 {
          result.append(UInt8(truncatingIfNeeded: rest))
          rest >>= 8
        }
        offset &+= width
      }
    }
    return result
  }

  /// An ASCII byte in lower case.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// What a scalar folds to.
  static func packed(_ scalar: Unicode.Scalar) -> Packed {
    switch scalar.value {
    case 0..<tableEnd: table[Int(scalar.value)]
    case extendedLatinAndGreek: extendedTable[Int(scalar.value - extendedLatinAndGreek.lowerBound)]
    case fullWidthLatin: Packed(folded(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)))
    case halfWidthKana: packThreeBytes(usual(scalar.value))
    // Han, Kana and Hangul have neither case nor accents.
    case 0x2E80..<0xA640, 0xAC00..<0xD7B0: packThreeBytes(scalar.value)
    default: pack(derive(scalar))
    }
  }

  // The letters with accents: Latin, Greek, Cyrillic.
  private static let tableEnd: UInt32 = 0x530
  private static let extendedLatinAndGreek: Range<UInt32> = 0x1E00..<0x2000
  private static let fullWidthLatin: ClosedRange<UInt32> = 0xFF01...0xFF5E
  private static let table = (0..<tableEnd).map(derivePacked)
  private static let extendedTable = extendedLatinAndGreek.map(derivePacked)

  /// - Precondition: The UTF-8 of the scalar has three bytes.
  static func packThreeBytes(_ value: UInt32) -> Packed {
    (0xE0 | value >> 12) | (0x80 | value >> 6 & 0x3F) << 8 | (0x80 | value & 0x3F) << 16
  }

  private static func derivePacked(_ value: UInt32) -> Packed {
    Unicode.Scalar(value).map { pack(derive($0)) } ?? 0
  }

  /// - Precondition: The UTF-8 of the scalars has at most four bytes.
  private static func pack(_ scalars: [Unicode.Scalar]) -> Packed {
    var packed: Packed = 0
    var shift: UInt32 = 0
    for byte in scalars.flatMap({ Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }) {
      precondition(shift < 32, "a letter folds to more than four bytes")
      packed |= Packed(byte) << shift
      shift += 8
    }
    return packed
  }
}
