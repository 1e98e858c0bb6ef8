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
  /// A LF or CR.
  var isLineEnd: Bool { self == ASCII.lineFeed || self == ASCII.carriageReturn }
  /// A space, tab, LF or CR.
  var isWhitespace: Bool { isBlank || isLineEnd }
  /// `0` to `9`.
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  /// `a` to `z` or `A` to `Z`.
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// An ASCII letter or digit, or any byte of a scalar outside ASCII.
  var isWord: Bool { isLetter || isDigit || self >= 0x80 }
  /// An ASCII punctuation character or symbol.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isLetter && !isDigit }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
