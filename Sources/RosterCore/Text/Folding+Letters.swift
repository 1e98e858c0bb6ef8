// How a letter folds is told by its name in the Unicode data of the standard library, `LATIN SMALL LETTER E WITH
// ACUTE`, which also covers the letters that have no decomposition: those with a stroke, and ligatures.

extension Folding {
  /// Whether a scalar is no part of the spelling: combining accents, joiners, soft hyphens, variation selectors.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200D, 0x2060, 0x20D0...0x20FF,
      0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF:
      true
    default: false
    }
  }

  /// The scalars that one folds to, found from its properties; slow.
  static func derive(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.properties.lowercaseMapping.unicodeScalars.flatMap(base)
  }

  /// A lower-case letter without accents.
  private static func base(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
    if letter.isASCII { return [letter] }
    if isDropped(letter) { return [] }
    if let exception = exceptions[letter] { return Array(exception.unicodeScalars) }
    guard let name = letter.properties.name else { return [letter] }
    let plainName = name.upToAccent
    if let letters = plainName.latinLetters {
      return letters.lowercased().map(\.self).flatMap(\.unicodeScalars)
    }
    guard plainName.utf8.count < name.utf8.count, let plain = plainLetters[String(plainName)] else {
      return [letter]
    }
    return base(of: plain)
  }

  /// Letters whose names do not tell.
  private static let exceptions: [Unicode.Scalar: String] = [
    "ß": "ss", "ð": "d", "þ": "th", "ı": "i", "ȷ": "j", "ſ": "s", "ĸ": "k", "ŉ": "n", "ς": "σ",
    "й": "и", "ё": "е", "ї": "і", "ў": "у", "ѓ": "г", "ќ": "к", "ﬅ": "st",
  ]

  /// Letters outside ASCII that bear no accent, by name.
  private static let plainLetters: [String: Unicode.Scalar] = {
    let scalars = (UInt32(0x180)..<0x530).compactMap(Unicode.Scalar.init)
    let named = scalars.compactMap { scalar in scalar.properties.name.map { ($0, scalar) } }
    return Dictionary(
      named.filter { $0.0.contains(" SMALL LETTER ") }, uniquingKeysWith: { first, _ in first })
  }()
}

extension String {
  /// The name of a letter up to the accents: `GREEK SMALL LETTER ALPHA` of `… ALPHA WITH TONOS`.
  fileprivate var upToAccent: Substring {
    let bytes = Array(utf8)
    guard let accent = bytes.firstRange(of: " WITH ", in: bytes.indices) else { return self[...] }
    return self[..<utf8.index(startIndex, offsetBy: accent.lowerBound)]
  }
}

extension Substring {
  /// The letters that the name of a Latin letter or ligature spells: `AE`, `FFI`; `nil` for `OPEN E` and `ALPHA`.
  fileprivate var latinLetters: Substring? {
    for (kind, limit) in [("LATIN SMALL LETTER ", 2), ("LATIN SMALL LIGATURE ", 3)] where hasPrefix(kind) {
      let letters = dropFirst(kind.count)
      return letters.utf8.count <= limit && letters.utf8.allSatisfy(\.isLetter) ? letters : nil
    }
    return nil
  }
}
