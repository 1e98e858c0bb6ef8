/// How a term of a query was found in a text; the better, the greater.
public enum MatchKind: UInt8, Sendable, CaseIterable {
  /// A word with two typos: `kubrnets` for `kubernetes`.
  case typos = 1
  /// A word with one typo: `bakcend` for `backend`.
  case typo
  /// Letters of the name in order: `beng` for `backend-engineer`.
  case letters
  /// The beginning of a word: `engi` for `engineer`.
  case beginning
  /// The start of a field: `^back`.
  case start
  /// The end of a field: `api$`.
  case end
  /// The heads of all words of the name: `backeng` for `backend-engineer`.
  case abbreviation
  /// Another form of the word: `limits` for `limiting`.
  case inflection
  /// The word itself.
  case word
  /// Words behind each other.
  case phrase
  /// The whole of a field, or of one of its values: `^api$`.
  case whole
  /// The text as typed, capitals and signs included.
  case exact
}

extension MatchKind {
  /// Whether a whole word of the text was met, not only a part of one.
  var isWholeWord: Bool {
    switch self {
    case .letters, .beginning, .start, .end, .abbreviation: false
    case .typos, .typo, .inflection, .word, .phrase, .whole, .exact: true
    }
  }
}

extension MatchKind: Comparable {
  /// Orders worse kinds first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
