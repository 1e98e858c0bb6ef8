internal import RosterCore

// What an explanation says, in words.

extension IndexField {
  /// What the field is called in output.
  var label: String { self == .other ? "header" : "\(self)" }
}

extension Tier {
  /// How well an agent fits, as half a sentence.
  var words: String {
    switch self {
    case .filter: "fits, with nothing to rank it by"
    case .approximate: "found by letters or with typos"
    case .fields: "all words, in any fields"
    case .description: "all words in name and description"
    case .abbreviation: "the heads of all words of the name"
    case .nearName: "the name but for typos"
    case .nameStart: "all words in the name, one as a beginning"
    case .name: "all words in the name"
    case .wholeName: "the whole name"
    }
  }
}

extension MatchKind {
  /// How a term was found.
  var words: String {
    switch self {
    case .typos: "two typos"
    case .typo: "one typo"
    case .letters: "letters"
    case .beginning: "beginning"
    case .abbreviation: "heads of words"
    case .inflection: "other form"
    case .word: "word"
    case .phrase: "phrase"
    case .exact: "exactly"
    }
  }
}

extension Explanation.Term {
  /// The term and where it was found: `api: name 5.21 (word) · description 0.87 (beginning)`.
  var words: String {
    let fields = places.map { "\($0.field.label) \($0.contribution.decimal(digits: 2)) (\($0.kind.words))" }
    return "\(text): " + (fields.isEmpty ? "only filters" : fields.joined(separator: " · "))
  }
}

extension Explanation.Bonus {
  /// What puts the agent in front.
  var words: String {
    switch self {
    case .asTyped: "all as typed"
    case .closeness: "close to what was typed"
    case .neighbours: "words next to each other"
    }
  }
}

extension Double {
  /// The number with so many digits behind the point, at most.
  func rounded(toDigits digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }

  /// The number with exactly so many digits behind the point.
  ///
  ///     2.5.decimal(digits: 2)  // "2.50"
  func decimal(digits: Int) -> String {
    let parts = rounded(toDigits: digits).description.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    return "\(parts[0])." + fraction + String(repeating: "0", count: max(0, digits - fraction.count))
  }
}
