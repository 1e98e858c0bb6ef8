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
  struct Element {
    /// The scalar that takes the cells.
    let base: Unicode.Scalar
    /// The zero-width marks that stand on the scalar.
    fileprivate var marks = ""
    let width: Int
    /// How many UTF-8 bytes of the text the piece stands for, left-out scalars included.
    fileprivate(set) var bytes: Int

    /// Whether the cell is blank.
    var isSpace: Bool { base == " " && marks.isEmpty }

    /// What the cell shows.
    var text: String { marks.isEmpty ? String(base) : String(base) + marks }
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
    var isJoined = false
    while let scalar = pending, !scalar.isASCII {
      if CellWidth.of(scalar) == 0 {
        isJoined = scalar.value == 0x200D && first.isPicture
        element.add(scalar)
      } else if isJoined || scalar.isSkinTone && first.isPicture {
        isJoined = false
      } else {
        return
      }
      element.bytes += UTF8.width(scalar)
      pending = scalars.next()
    }
  }
}

extension CellSequence.Element {
  fileprivate init(starting scalar: Unicode.Scalar) {
    bytes = UTF8.width(scalar)
    switch scalar.value {
    case 0x20..<0x7F: (base, width) = (scalar, 1)
    case 0..<0xA0: (base, width) = ("\u{FFFD}", 1)
    case 0x1F1E6...0x1F1FF:
      (base, width) = (Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + UInt8(ascii: "A")), 1)
    default:
      let own = CellWidth.of(scalar)
      if own > 0 {
        (base, width) = (scalar, own)
      } else {
        (base, width) = (scalar.isDrawnMark ? " " : "\u{FFFD}", 1)
        add(scalar)
      }
    }
  }

  /// Adds a mark, unless it is one that is left out or the cell is full.
  fileprivate mutating func add(_ scalar: Unicode.Scalar) {
    guard scalar.isDrawnMark, marks.unicodeScalars.count < Self.markLimit else { return }
    marks.unicodeScalars.append(scalar)
  }

  /// As many marks as the standard configuration of ncurses keeps for one cell.
  private static var markLimit: Int { 4 }
}

extension Unicode.Scalar {
  /// Whether a skin tone or a joiner behind the scalar makes another picture of it.
  fileprivate var isPicture: Bool { value > 0xFF && properties.isEmoji }

  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

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
