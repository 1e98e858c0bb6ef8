/// Names for the bytes that the parsers look for.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == ASCII.space || self == ASCII.tab }
  /// A space, tab, LF or CR.
  var isWhitespace: Bool { isBlank || self == ASCII.lineFeed || self == ASCII.carriageReturn }
  /// `0` to `9`.
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  /// `a` to `z` or `A` to `Z`.
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// An ASCII letter or digit, or any byte of a scalar outside ASCII.
  var isWord: Bool { isLetter || isDigit || self >= 0x80 }
}
