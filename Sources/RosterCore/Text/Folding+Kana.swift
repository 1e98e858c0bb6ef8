// Kana have forms of half the width, and voiced ones are also written as the plain letter with a mark behind it:
// ｶﾞ, or カ with U+3099, is ガ.

extension Folding {
  /// What a text folds to from one place on: one scalar, or a kana with its voicing mark as one.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - offset: Where a scalar starts.
  ///   - end: Where the text is taken to end.
  /// - Returns: The folded bytes, and how many bytes of the text they are for.
  static func unit(in text: Span<UInt8>, at offset: Int, before end: Int) -> (folded: Packed, width: Int) {
    let (scalar, width) = text.scalar(at: offset)
    guard kana.contains(scalar.value) || halfWidthKana.contains(scalar.value), offset + width < end else {
      return (packed(scalar), width)
    }
    let (mark, markWidth) = text.scalar(at: offset + width)
    guard let voiced = voiced(usual(scalar.value), by: usual(mark.value)) else {
      return (packed(scalar), width)
    }
    return (packThreeBytes(voiced), width + markWidth)
  }

  /// The voicing marks, and all letters of half the width.
  static let halfWidthKana: ClosedRange<UInt32> = 0xFF66...0xFF9F
  private static let kana: ClosedRange<UInt32> = 0x3041...0x30FF

  private static let usualKana: [UInt32] =
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    .unicodeScalars.map(\.value) + [voicing, halfVoicing]
  private static let voicing: UInt32 = 0x3099
  private static let halfVoicing: UInt32 = 0x309A

  /// A scalar in its usual width.
  static func usual(_ value: UInt32) -> UInt32 {
    halfWidthKana.contains(value) ? usualKana[Int(value - halfWidthKana.lowerBound)] : value
  }

  /// The letter that a kana becomes by a mark behind it; `nil` where there is none.
  private static func voiced(_ letter: UInt32, by mark: UInt32) -> UInt32? {
    guard mark == voicing || mark == halfVoicing else { return nil }
    let katakana = letter < 0x30A0 ? letter + 0x60 : letter
    let steps: UInt32? =
      switch Unicode.Scalar(katakana) {
      case "ハ", "ヒ", "フ", "ヘ", "ホ": mark == voicing ? 1 : 2
      case _ where mark == halfVoicing: nil
      case "カ", "キ", "ク", "ケ", "コ", "サ", "シ", "ス", "セ", "ソ", "タ", "チ", "ツ", "テ", "ト", "ヽ": 1
      case "ウ": 0x4E
      case "ワ", "ヰ", "ヱ", "ヲ": letter == katakana ? 8 : nil
      default: nil
      }
    return steps.map { letter + $0 }
  }
}
