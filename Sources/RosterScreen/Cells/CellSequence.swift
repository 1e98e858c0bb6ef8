/// What a text puts into cells, one piece per occupied cell or pair of cells.
///
/// A piece holds one scalar that takes cells and the zero-width marks behind it. Variation selectors, keycap
/// marks, tags and joiners are left out, as are an emoji's skin tone and whatever a joiner adds to an emoji; a
/// regional indicator becomes its letter, so that a flag shows as two letters. What is left has the same width
/// in every terminal, whatever version of Unicode it knows. Spacing vowels and conjuncts keep cells of their
/// own, so no letter is lost.
///
/// A mark with nothing to stand on gets a space, and a control, which sanitised text does not have, shows as
/// U+FFFD: every piece takes one or two cells.
struct CellSequence: Sequence, IteratorProtocol {
  /// The contents of one cell, or of two where `width` is 2.
  struct Element: Equatable {
    var text: String
    var width: Int
    /// How many UTF-8 bytes of the text the piece stands for, left-out scalars included.
    var bytes: Int
  }

  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    pending = scalars.next()
  }

  mutating func next() -> Element? {
    guard let first = pending else { return nil }
    pending = scalars.next()
    var element = Element(starting: first)
    if let pending, !pending.isASCII { extend(&element, from: first) }
    return element
  }

  /// Takes the scalars that share the cell of `first`, and those that are left out.
  private mutating func extend(_ element: inout Element, from first: Unicode.Scalar) {
    let isEmoji = first.value > 0xFF && first.properties.isEmoji
    var marks = 0
    var isJoined = false
    while let scalar = pending, !scalar.isASCII {
      let isModifier = isEmoji && scalar.properties.isEmojiModifier
      if CellWidth.of(scalar) == 0 {
        isJoined = isEmoji && scalar.value == 0x200D
        if marks < CellSequence.markLimit, scalar.isDrawnMark {
          element.text.unicodeScalars.append(scalar)
          marks += 1
        }
      } else if isJoined || isModifier {
        isJoined = false
      } else {
        return
      }
      element.bytes += UTF8.width(scalar)
      pending = scalars.next()
    }
  }

  /// As many marks as the standard configuration of ncurses keeps for one cell.
  private static let markLimit = 4
}

extension CellSequence.Element {
  fileprivate init(starting scalar: Unicode.Scalar) {
    bytes = UTF8.width(scalar)
    width = 1
    switch scalar.value {
    case 0x20..<0x7F: text = String(scalar)
    case 0..<0xA0: text = "\u{FFFD}"
    case 0x1F1E6...0x1F1FF: text = String(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + UInt8(ascii: "A")))
    default:
      let own = CellWidth.of(scalar)
      width = Swift.max(own, 1)
      text = own > 0 ? String(scalar) : scalar.isDrawnMark ? " " + String(scalar) : "\u{FFFD}"
    }
  }
}

extension Unicode.Scalar {
  /// Whether a zero-width scalar is drawn: not a selector, joiner, tag or keycap mark.
  fileprivate var isDrawnMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .otherLetter:
      !(0xFE00...0xFE0F).contains(value) && !(0xE0100...0xE01EF).contains(value) && value != 0x20E3
        && value != 0x34F
    default: false
    }
  }
}
