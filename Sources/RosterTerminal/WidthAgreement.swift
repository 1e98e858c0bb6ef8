internal import CNcurses

/// How a cell's text gets on with ncurses, which takes widths from the C library, and with terminals.
enum WidthAgreement {
  /// All agree.
  case settled
  /// Some terminals may not, or ncurses itself believes the letter to be narrower: its Unicode is older.
  case unsettled
  /// ncurses cannot draw it in our width.
  case impossible

  /// Compares the width we give a text that is not ASCII with those of the C library and of terminals.
  init(on text: String, width: Int) {
    var scalars = text.unicodeScalars.makeIterator()
    guard let base = scalars.next() else {
      self = .settled
      return
    }
    let theirs = Int(wcwidth(wchar_t(base.value)))
    let marks = IteratorSequence(scalars)
    if theirs == width, marks.allSatisfy({ wcwidth(wchar_t($0.value)) == 0 }) {
      self = base.isSettled && text.unicodeScalars.count == 1 ? .settled : .unsettled
    } else {
      self = theirs == 1 && width == 2 && text.unicodeScalars.count == 1 ? .unsettled : .impossible
    }
  }
}

extension Unicode.Scalar {
  /// Whether every terminal gives a letter the same width: letters of Latin, Greek, Cyrillic, Chinese, Japanese
  /// and Korean do; signs, emoji and marks may not.
  fileprivate var isSettled: Bool {
    switch value {
    case 0xC0..<0x300, 0x370..<0x530, 0x3041..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4: true
    default: false
    }
  }
}
