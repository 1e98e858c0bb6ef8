/// What a cell of text is to the ends of lines.
///
/// Source: Unicode Standard Annex 14, in short: Korean is set with spaces, so its syllables are as letters of a word.
enum LineBreakClass {
  case space
  /// Part of a word, which is kept whole.
  case word
  /// A wide letter or picture, which may part from its neighbours.
  case ideograph
  /// Wide punctuation that no line ends with.
  case opening
  /// Wide punctuation that no line starts with.
  case closing

  init(_ element: CellSequence.Element) {
    if element.width == 1 {
      self = element.isSpace ? .space : .word
    } else if Self.openings.contains(element.base) {
      self = .opening
    } else if Self.closings.contains(element.base) {
      self = .closing
    } else {
      self = element.base.isKorean ? .word : .ideograph
    }
  }

  /// Whether a line may end behind a cell of this class where one of class `next` follows and no space is between.
  func mayBreak(before next: LineBreakClass) -> Bool {
    switch (self, next) {
    case (.space, _), (_, .space), (.word, .word), (.opening, _), (_, .closing): false
    default: true
    }
  }

  private static let openings: Set<Unicode.Scalar> = ["（", "「", "『", "【", "《", "〈", "［", "｛"]
  private static let closings: Set<Unicode.Scalar> = [
    "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉", "］", "｝", "ー", "々",
  ]
}

extension Unicode.Scalar {
  /// A syllable of Korean, or a letter of one.
  fileprivate var isKorean: Bool {
    switch value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97C: true
    default: false
    }
  }
}
