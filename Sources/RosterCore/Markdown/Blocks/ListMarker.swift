/// The mark before a list item, such as `-` or `12.`.
struct ListMarker: Equatable {
  /// The number, or `nil` for a bullet.
  let number: Int?
  /// The bullet, or the byte behind the number; items of one list share it.
  let sign: UInt8
  /// Bytes of the marker.
  let length: Int

  /// Reads a marker and the blank or line end that must follow it.
  init?(in bytes: [UInt8], text: Range<Int>) {
    var offset = text.lowerBound
    var number: Int?
    while offset < text.upperBound, bytes[offset].isDigit, offset - text.lowerBound < 10 {
      number = (number ?? 0) * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
      offset += 1
    }
    // Nine digits at most, so that the number fits 32 bits everywhere.
    guard offset < text.upperBound, offset - text.lowerBound < 10 else { return nil }
    sign = bytes[offset]
    guard number == nil ? sign.isBullet : sign.closesNumber else { return nil }
    guard offset + 1 == text.upperBound || bytes[offset + 1].isBlank else { return nil }
    self.number = number
    length = offset + 1 - text.lowerBound
  }
}

extension UInt8 {
  fileprivate var isBullet: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "*") || self == UInt8(ascii: "+")
  }
  fileprivate var closesNumber: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ")") }
}
