/// Common English words, as the background against which a name stands out.
enum EnglishWords {
  /// What a capital at its start says of a word.
  enum Kind {
    /// Nothing: it is an ordinary word.
    case plain
    /// Nothing: it is what somebody does for a living.
    case role
    /// Something where other names are around it: `Go` beside `Rust`.
    case ambiguous
    /// That it is a name: it is no common English word.
    case unknown

    /// Whether it is a word that names are seldom taken from.
    var isOrdinary: Bool { self == .plain || self == .role }
  }

  /// Judges a folded word.
  static func kind(of word: [UInt8]) -> Kind {
    if isRole(word) { return .role }
    if plain.contains(word) || isDerived(word) || isInflected(word) { return .plain }
    return ambiguous.contains(word) ? .ambiguous : .unknown
  }

  /// Whether a word or its singular is that for a person.
  private static func isRole(_ word: [UInt8]) -> Bool {
    roles.contains(word) || word.last == UInt8(ascii: "s") && roles.contains(word.dropLast())
  }

  private static let plain = words(of: plainText)
  private static let roles = words(of: roleText)
  private static let ambiguous = words(of: ambiguousText)

  private static func words(of text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// Whether an ending shows that a word was made out of another: `validation`, `testing`.
  private static func isDerived(_ word: [UInt8]) -> Bool {
    endings.contains { word.count >= $0.leastLength && word.suffix($0.bytes.count).elementsEqual($0.bytes) }
  }

  /// Endings of words that are seldom names, where such a word has so many letters at least.
  private static let endings: [(leastLength: Int, bytes: [UInt8])] = [
    (6, "ally ies"),
    (7, "sion ness ency ancy ivity ality ing ily ively ized ised ful ical ism ous wise ers ors ted"),
    (7, "ably tely ently antly"),
    (8, "tion ment ance ence ity ings ership less ist ists ture tive ology able ned ible"),
    (9, "tions ments ability"),
  ].flatMap { length, text in text.split(separator: " ").map { (length, Array($0.utf8)) } }

  /// Whether a common word has an ending of grammar: `services`, `designed`.
  private static func isInflected(_ word: [UInt8]) -> Bool {
    guard word.count > 3 else { return false }
    for (ending, replacement) in inflections where word.suffix(ending.count).elementsEqual(ending) {
      if plain.contains(word.dropLast(ending.count) + replacement) { return true }
    }
    return false
  }

  private static let inflections: [(ending: [UInt8], replacement: [UInt8])] = [
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"), ("er", ""),
    ("r", ""),
    ("ly", ""), ("y", ""), ("al", ""), ("ive", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
