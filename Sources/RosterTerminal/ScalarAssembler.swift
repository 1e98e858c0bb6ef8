internal import CNcurses
internal import RosterCore

/// Puts the bytes of typed letters together, one at a time.
struct ScalarAssembler {
  private let isUTF8: Bool
  private var bytes: [UInt8] = []

  init(isUTF8: Bool) { self.isUTF8 = isUTF8 }

  /// The scalar that a byte completes; `nil` while bytes are missing.
  ///
  /// Bytes that are not UTF-8 become U+FFFD. In other encodings each byte is a letter of the locale, or nothing.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte < 0x80 {
      bytes = []
      return Unicode.Scalar(byte)
    }
    guard isUTF8 else { return Unicode.Scalar(UInt32(truncatingIfNeeded: btowc(Int32(byte)))) }
    if byte & 0xC0 != 0x80 { bytes = [] }
    bytes.append(byte)
    guard let lead = bytes.first, bytes.count == UTF8.width(startingWith: lead) ?? 1 else {
      return nil
    }
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }
}
