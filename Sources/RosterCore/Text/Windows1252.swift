/// The single-byte encoding of Western Windows, and its Turkish sister 1254.
///
/// Source: the WHATWG Encoding Standard, indexes windows-1252 and windows-1254.
enum Windows1252 {
  /// Scalars of the bytes 0x80 to 0x9F; the others stand for the scalar of the same number.
  static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Letters that Windows-1254 has in place of Icelandic ones, with their bytes.
  static let turkishLetters: [UInt16: UInt8] = [
    0x011E: 0xD0, 0x0130: 0xDD, 0x015E: 0xDE, 0x011F: 0xF0, 0x0131: 0xFD, 0x015F: 0xFE,
  ]

  /// The last byte of three that a decoder dropped because the page assigns nothing to it, by the two before it:
  /// that of the sign that is by far the most written, such as `━`, `═`, `”`, `←` and the emoji selector.
  static let lostBytes: [[UInt8]: UInt8] = [
    [0xE2, 0x94]: 0x81, [0xE2, 0x95]: 0x90, [0xE2, 0x80]: 0x9D, [0xE2, 0x86]: 0x90, [0xEF, 0xB8]: 0x8F,
  ]

  /// Turns Windows-1252 bytes into UTF-8.
  static func decode(_ bytes: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if (0x80...0x9F).contains(byte), let scalar = Unicode.Scalar(upperControls[Int(byte - 0x80)]) {
        text.append(scalar)
      } else {
        text.append(Unicode.Scalar(byte))
      }
    }
    return text
  }
}
