/// What a scalar is to the words of a text.
enum ScalarClass: UInt8 {
  /// Ends a word: spaces, punctuation, symbols.
  case separator
  /// A letter in lower case, or of a script without case.
  case lower
  case upper
  case digit
  /// A letter of a script that does not separate words by spaces.
  case unspaced
  /// A mark that is no part of the spelling and does not end a word.
  case mark

  /// A bit for the class, to gather several.
  var bit: UInt8 { 1 << rawValue }

  /// For each byte the bit of its class, or 0 where it is no ASCII letter or digit.
  static let bitsOfBytes: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    let scalarClass = byte < 0x80 ? ScalarClass(ofASCII: byte) : separator
    return scalarClass == separator ? 0 : scalarClass.bit
  }

  /// The class of an ASCII byte.
  @inline(__always)
  init(ofASCII byte: UInt8) {
    if byte.isLetter {
      self = byte & 0x20 == 0 ? .upper : .lower
    } else {
      self = byte.isDigit ? .digit : .separator
    }
  }

  /// The class of any scalar.
  init(of scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0..<Self.tableEnd: Self.table[Int(scalar.value)]
      // Most of what is not ASCII in prose of these scripts, found without the properties.
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: .unspaced
      default: Self.derive(scalar)
      }
  }

  private static let tableEnd: UInt32 = 0x3000
  private static let table = (0..<tableEnd).map { Unicode.Scalar($0).map(derive) ?? .separator }

  /// The class as the properties of a scalar tell it; slow.
  private static func derive(_ scalar: Unicode.Scalar) -> ScalarClass {
    if Folding.isDropped(scalar) { return .mark }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .letterNumber:
      return unspacedScripts.contains(scalar) ? .unspaced : .lower
    case .decimalNumber: return .digit
    default: return .separator
    }
  }

  /// Thai, Lao, Myanmar, Khmer; Hangul, Kana, Bopomofo and Han in all their blocks.
  private static let unspacedScripts = ScalarRanges([
    0x0E00, 0x0EFF, 0x1000, 0x109F, 0x1100, 0x11FF, 0x1780, 0x17FF, 0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3021,
    0x3035,
    0x3038, 0x303C, 0x3041, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA960, 0xA97F, 0xAC00, 0xD7FF, 0xF900,
    0xFAFF,
    0xFF66, 0xFFDC, 0x1B000, 0x1B16F, 0x20000, 0x3FFFF,
  ])
}
