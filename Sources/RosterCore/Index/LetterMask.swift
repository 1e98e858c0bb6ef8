/// Which letters and digits a word has, as bits, to pass over words that cannot match.
///
/// Bits 0 to 25 stand for `a` to `z`, 26 to 35 for the digits, and the others for all other bytes by their lowest bits.
enum LetterMask {
  /// The bits of a folded word.
  static func of(_ word: Span<UInt8>) -> UInt64 {
    var mask: UInt64 = 0
    for offset in 0..<word.count { mask |= bit(of: word[offset]) }
    return mask
  }

  /// The bit of one byte.
  @inline(__always)
  static func bit(of byte: UInt8) -> UInt64 {
    if byte &- UInt8(ascii: "a") < 26 { return 1 << UInt64(byte &- UInt8(ascii: "a")) }
    if byte.isDigit { return 1 << UInt64(26 &+ byte &- UInt8(ascii: "0")) }
    return 1 << UInt64(36 &+ byte % 28)
  }
}
