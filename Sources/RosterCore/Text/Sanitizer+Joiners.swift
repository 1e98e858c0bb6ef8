/// Walks the scalars of a text and decides for each whether it may stand as it is.
///
/// A joiner or selector is judged by its neighbours. The one before counts as it was decided, so that a second
/// pass over the result decides the same.
struct JoinerContext {
  private let scalars: [Unicode.Scalar]
  private var offset = 0
  /// The scalar before, or `nil` at the start and behind a mark.
  private var previous: Unicode.Scalar?
  /// How many scalars of a flag's tag sequence are still to come.
  private var tagsLeft = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() -> (scalar: Unicode.Scalar, stays: Bool)? {
    guard offset < scalars.count else { return nil }
    let scalar = scalars[offset]
    let stays = scalar == "\t" || !Sanitizer.isHidden(scalar) || belongs(scalar)
    offset += 1
    previous = stays ? scalar : nil
    if scalar == FlagTags.base { tagsLeft = FlagTags.length(in: scalars[offset...]) }
    return (scalar, stays)
  }

  private var following: Unicode.Scalar? {
    offset + 1 < scalars.count ? scalars[offset + 1] : nil
  }

  /// Whether a hidden scalar does what it is for where it stands.
  private mutating func belongs(_ scalar: Unicode.Scalar) -> Bool {
    if tagsLeft > 0 {
      tagsLeft -= 1
      return true
    }
    guard let previous else { return false }
    switch scalar.value {
    case 0x200D: return joinsEmoji(previous) || shapesLetters(previous) || previous.isVirama
    case 0x200C: return shapesLetters(previous)
    case 0xFE0F: return previous.isEmojiBase || isKeycap(previous)
    case 0xFE0E: return previous.isEmojiBase
    case 0xFE00...0xFE02: return previous.properties.generalCategory == .mathSymbol || previous.isIdeograph
    case 0x180B...0x180D, 0x180F: return previous.isMongolian
    case 0xE0100...0xE01EF: return previous.isIdeograph
    default: return false
    }
  }

  private func joinsEmoji(_ previous: Unicode.Scalar) -> Bool {
    let canJoin = previous.isEmojiBase || previous.properties.isEmojiModifier || previous.value == 0xFE0F
    return canJoin && following?.isEmojiBase == true
  }

  private func shapesLetters(_ previous: Unicode.Scalar) -> Bool {
    guard let following else { return false }
    return Sanitizer.joining.contains(previous) && Sanitizer.joining.contains(following)
  }

  private func isKeycap(_ previous: Unicode.Scalar) -> Bool {
    following?.value == 0x20E3 && previous.isASCII && previous.properties.isEmoji
  }
}

/// The flags of England, Scotland and Wales: a black flag, then letters written in tags, then an end tag.
///
/// Source: RGI_Emoji_Tag_Sequence of Unicode Technical Standard 51.
private enum FlagTags {
  static let base: Unicode.Scalar = "\u{1F3F4}"

  private static let sequences = ["gbeng", "gbsct", "gbwls"].map { region in
    region.unicodeScalars.map { $0.value + 0xE0000 } + [0xE007F]
  }

  /// How many of the scalars spell such a flag, or 0.
  static func length(in scalars: ArraySlice<Unicode.Scalar>) -> Int {
    sequences.first { scalars.lazy.map(\.value).starts(with: $0) }?.count ?? 0
  }
}

extension Unicode.Scalar {
  /// An emoji that can carry selectors and joiners; the digits, which Unicode counts as emoji, cannot.
  fileprivate var isEmojiBase: Bool {
    !isASCII && properties.isEmoji && !properties.isEmojiModifier && !(0x1F1E6...0x1F1FF).contains(value)
  }
  fileprivate var isVirama: Bool { properties.canonicalCombiningClass == .virama }
  fileprivate var isIdeograph: Bool { properties.isIdeographic }
  fileprivate var isMongolian: Bool { (0x1820...0x18AA).contains(value) }
}
