/// A text, of one scalar or two, spelled `&name;`, `&#38;` or `&#x26;`.
///
/// Source: CommonMark 0.31.2, section 2.5.
struct CharacterReference {
  /// What it stands for.
  let text: String
  /// Bytes from the ampersand to the semicolon.
  let length: Int

  /// The most bytes between ampersand and semicolon.
  private static let nameBytes = 32

  /// Reads a reference at the start of `range`.
  init?(in bytes: [UInt8], range: Range<Int>) {
    guard range.count > 2, bytes[range.lowerBound] == UInt8(ascii: "&") else { return nil }
    let body = range.dropFirst().prefix(Self.nameBytes)
    guard let end = body.first(where: { bytes[$0] == UInt8(ascii: ";") }),
      let text = Self.text(named: bytes[body.lowerBound..<end])
    else { return nil }
    self.text = text
    length = end + 1 - range.lowerBound
  }

  private static func text(named name: ArraySlice<UInt8>) -> String? {
    guard name.first == UInt8(ascii: "#") else { return texts[String(decoding: name, as: UTF8.self)] }
    let digits = name.dropFirst()
    let scalar =
      digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
      ? scalar(digits.dropFirst(), radix: 16, maximum: 6)
      : scalar(digits, radix: 10, maximum: 7)
    return scalar.map { String(Character($0)) }
  }

  private static func scalar(_ digits: ArraySlice<UInt8>, radix: UInt32, maximum: Int) -> Unicode.Scalar? {
    guard 1...maximum ~= digits.count, digits.allSatisfy({ $0.hexadecimalValue != nil }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: Int(radix))
    else { return nil }
    // Zero, surrogates and what is no scalar stand for the replacement character.
    return Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}"
  }
}
