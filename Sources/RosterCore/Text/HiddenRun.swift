/// Scalars side by side that a reader does not see, all of one kind.
struct HiddenRun: Equatable {
  /// What hidden scalars do.
  enum Kind: Equatable {
    /// A NUL.
    case null
    /// A control of ASCII other than a tab or a line end.
    case control
    /// They turn the direction of the text around them.
    case direction
    /// They are letters of ASCII that nothing draws.
    case tag
    /// They choose between shapes of a character, where there is none to choose for.
    case selector
    /// They show nothing.
    case invisible
  }

  let kind: Kind
  /// The bytes of the text.
  var range: Range<Int>
  var scalars: [Unicode.Scalar]

  /// What the scalars spell to a program that knows how to read them; `nil` where that is no text.
  ///
  /// Tags stand for the ASCII characters of the same number. Selectors can carry the bytes of a text: the sixteen of
  /// U+FE00 the lowest ones, those from U+E0100 on the others.
  var message: String? {
    switch kind {
    case .tag:
      let letters = scalars.compactMap { Unicode.Scalar($0.value & 0x7F) }.filter {
        $0.value >= 0x20 && $0.value < 0x7F
      }
      return letters.isEmpty ? nil : String(String.UnicodeScalarView(letters))
    case .selector:
      guard scalars.count > 1, let text = String(validating: scalars.map(\.selectedByte), as: UTF8.self),
        !text.unicodeScalars.contains(where: Sanitizer.isHidden)
      else { return nil }
      return text
    case .null, .control, .direction, .invisible: return nil
    }
  }
}

extension HiddenRun.Kind {
  /// What a hidden scalar does.
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0: self = .null
    case ..<0x80: self = .control
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0xE0000...0xE007F: self = .tag
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    default: self = .invisible
    }
  }
}

extension Unicode.Scalar {
  /// The byte that a variation selector stands for where selectors carry bytes.
  fileprivate var selectedByte: UInt8 {
    UInt8(truncatingIfNeeded: value < 0xE0100 ? value - 0xFE00 : value - 0xE0100 + 16)
  }
}
