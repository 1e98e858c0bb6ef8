/// How sure it is that a word is a name, from 0 to 1, as one place where it stands tells.
///
/// The numbers only have to be in the right order: a spelling that no ordinary word has, a capital where a sentence
/// has none, a capital where a title may have one.
enum NameEvidence {
  /// Capitals or digits inside.
  static let spelling = 1.0
  /// An abbreviation, and one of two letters, which may be a label.
  static let capitals = 0.85
  static let shortCapitals = 0.7
  /// A capital inside a sentence, or in a list of words.
  static let capitalInside = 0.9
  /// An abbreviation so long that it may be a word that is shouted.
  static let longCapitals = 0.6
  /// Alone in bold before what explains it.
  static let leadIn = 0.5
  /// A code span of one word.
  static let code = 0.35
  /// A capital at the start of a sentence or an item.
  static let start = 0.3
  /// A capital in a heading, or in several words in bold.
  static let title = 0.05

  /// Letters from which on an abbreviation is long.
  private static let longLength = 6

  /// Judges the word at a place.
  static func of(_ place: Int, in words: [WrittenWord]) -> Double {
    let word = words[place]
    if word.setting == .code { return word.shape == .number ? 0 : word.shape == .mixed ? leadIn : code }
    switch word.shape {
    case .number, .lower, .identifier: return 0
    case .mixed: return spelling
    case .capitals: return ofCapitals(place, in: words)
    case .capitalised: return ofCapital(place, in: words)
    }
  }

  private static func ofCapitals(_ place: Int, in words: [WrittenWord]) -> Double {
    let isLong = words[place].range.count >= longLength
    if place > 0, words[place].isGlued, isShouting(words[place - 1], isLong) { return 0 }
    if place + 1 < words.count, words[place + 1].isGlued, isShouting(words[place + 1], isLong) { return 0 }
    return isLong ? longCapitals : words[place].range.count > 2 ? capitals : shortCapitals
  }

  /// Whether a word beside one in capitals is in capitals as well, and one of them is long: `TEAM PROTOCOL`.
  private static func isShouting(_ neighbour: WrittenWord, _ isLong: Bool) -> Bool {
    neighbour.shape == .capitals && (isLong || neighbour.range.count >= longLength)
  }

  private static func ofCapital(_ place: Int, in words: [WrittenWord]) -> Double {
    let word = words[place]
    let next = place + 1 < words.count ? words[place + 1].separation : .stop
    switch (word.setting, word.separation) {
    case (.title, _): return title
    case (.leadIn, .space), (.leadIn, .hyphen): return title
    case (.leadIn, _): return next.isGlue ? title : leadIn
    case (_, .opening):
      return next == .listing || next == .closing ? capitalInside : next.isGlue ? start : leadIn
    case (_, .stop):
      let startsList = next == .listing && words[place + 1].shape.isNameLike
      return startsList ? capitalInside : start
    default: return capitalInside
    }
  }
}
