/// Several words in a row that are written as a name: `Spring Boot`, `Domain-Driven Design`.
struct NameRun {
  /// What the words of a run say of it.
  enum Kind: Comparable {
    /// Ordinary words, in bold before what explains them.
    case label
    /// Ordinary words in the middle of a sentence.
    case phrase
    /// A name with ordinary words behind it: `Kafka Cluster` or `Google Cloud`.
    case extended
    /// No ordinary word.
    case proper

    /// How sure it is that such a run is a name; see ``NameEvidence``.
    var evidence: Double {
      switch self {
      case .label: 0.15
      case .phrase: 0.3
      case .extended: 0.7
      case .proper: 0.8
      }
    }
  }

  /// Words of the longest name.
  static let lengths = 2...4

  let kind: Kind
  /// The places of its words.
  let places: Range<Int>

  /// The runs in a text, in order; where one begins or ends in ordinary words, that part is left out or counts less.
  static func all(in words: [WrittenWord], kinds: [EnglishWords.Kind]) -> [NameRun] {
    var runs: [NameRun] = []
    var start = 0
    while start < words.count {
      guard words[start].mayBeInRun else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count, words[end].mayBeInRun, words[end].isGlued,
        words[end].setting == words[start].setting
      { end += 1 }
      if let run = NameRun(start..<end, of: words, kinds) { runs.append(run) }
      start = end
    }
    return runs
  }

  private init?(_ words: Range<Int>, of text: [WrittenWord], _ kinds: [EnglishWords.Kind]) {
    func isOrdinary(_ place: Int) -> Bool { text[place].shape != .mixed && kinds[text[place].key].isOrdinary }
    if let first = words.first(where: { !isOrdinary($0) }) {
      places = first..<words.upperBound
      kind = isOrdinary(words.upperBound - 1) ? .extended : .proper
      // Of `AWS SQS` each word is a name that stands by itself.
      if places.allSatisfy({ text[$0].shape != .capitalised && text[$0].separation != .hyphen }) {
        return nil
      }
    } else {
      let isLabel = text[words.lowerBound].setting == .leadIn
      // What starts a sentence has its capital from there.
      let isAtStart = !isLabel && text[words.lowerBound].separation >= .opening
      places = isAtStart ? words.dropFirst() : words
      kind = isLabel ? .label : .phrase
      guard places.allSatisfy({ text[$0].shape == .capitalised }) else { return nil }
    }
    guard Self.lengths.contains(places.count) else { return nil }
    if kinds[text[places.upperBound - 1].key] == .role { return nil }
  }
}

extension WrittenWord {
  /// Whether a name of several words may hold it.
  fileprivate var mayBeInRun: Bool {
    shape.isNameLike && (setting == .prose || setting == .leadIn)
  }
}
