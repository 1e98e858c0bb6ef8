// What words are made of, and what stands between them.

extension Unicode.Scalar {
  /// Whether a word may consist of it alone.
  var isLetterOrDigit: Bool {
    guard !isASCII else { return UInt8(ascii: self).isWord }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// White space, punctuation, or an ASCII symbol: what nobody looks for without saying so.
  var isSign: Bool {
    guard !isASCII else { return !UInt8(ascii: self).isWord }
    return properties.isWhitespace || properties.generalCategory.isPunctuation
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isPunctuation: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
