/// Every number that decides the order of hits, each with its reason.
///
/// An agent's place is decided by its ``Tier`` first. Inside a tier the terms of the query add up what BM25F gives:
/// for each term `idf · w / (k1 + w)`, where `w` sums over the fields how often the term stands there, divided by
/// the field's length norm and multiplied by the field's weight.
///
/// Source: Stephen Robertson and Hugo Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
/// Foundations and Trends in Information Retrieval 3 (2009), section 3.6; the idf with `log(1 + …)` is Lucene's,
/// which stays positive for words that stand in more than half of all agents, as `agent` and `code` do.
enum RankingConstants {
  // MARK: BM25F

  /// How soon repeating a term stops to help; a name hit alone, worth ``weight(of:)`` of 8, gives 0.87 of the most.
  static let saturation: Float = 1.2

  /// What one occurrence in a field is worth, that in the body being 1.
  ///
  /// A name says best what an agent is, its description is what a user reads, a heading names a topic. Tools and
  /// the model are words that many agents share, so that their idf does the rest.
  static func weight(of field: IndexField) -> Float {
    switch field {
    case .name: 8
    case .description: 3
    case .headings: 2
    case .tools, .model, .path: 1
    case .body: 1
    // Half of these words are keys, which many headers have.
    case .other: 0.5
    }
  }

  /// How much a field's length counts against a hit in it, from 0 for not at all to 1 for in full.
  ///
  /// Names are so short that one word more is a real difference. Long bodies are often the better ones.
  static func lengthNorm(of field: IndexField) -> Float {
    switch field {
    case .name, .description: 0.6
    case .headings, .body: 0.4
    case .tools, .model, .path, .other: 0
    }
  }

  // MARK: Neighbours

  /// What two words of the query add that stand next to each other in a text as in the query, as a share of what they
  /// say: about as much as one more good field, so that `rate limiting` goes before a rate here and a limit there.
  static let neighbours: Float = 0.6

  /// The hits, best first, in which neighbours are looked for.
  ///
  /// Whoever is not among them by the words alone would hardly come to the first screen by their order.
  static let neighbourWindow = 50

  /// The bytes from which on an unfinished word is looked for behind another: shorter ones begin so many words that it
  /// says nothing which of them comes next, and takes longer than the rest of a query.
  static let neighbourBytes = 3

  // MARK: Kinds of match

  /// What a match of some kind is worth, that of the word itself being 1.
  static func worth(of kind: MatchKind) -> Float {
    switch kind {
    case .exact, .whole, .word, .phrase: 1
    case .inflection: 0.8
    case .beginning, .start, .end, .abbreviation: 0.6
    case .letters: 0.5
    case .typo: 0.5
    case .typos: 0.25
    }
  }

  /// What a term adds that was typed with the capitals that the text has: more than any difference in BM25F, as
  /// such hits come first inside their tier.
  static let sameCapitals: Float = 12

  // MARK: Scores

  /// The distance between two tiers in a score; what terms add is held below it.
  static let tierStep: Double = 1000

  /// What puts agents in front that hold all terms as they were typed, none only in another form; more than BM25F
  /// can add up to for a few words, since who types `tests` may mean that word.
  static let asTyped: Float = 100

  /// What puts agents in front that were found by approximation, but with all terms in a telling place.
  static func bonus(of traits: Standing.Traits) -> Float {
    if traits.contains(.wholeInName) { return 600 }
    return traits.contains(.inName) ? 400 : traits.contains(.inDescription) ? 200 : 0
  }

  /// What orders approximations in one place: letters were mostly typed on purpose, typos were not.
  static func bonus(of kind: MatchKind) -> Float {
    switch kind {
    case .typos: 0
    case .typo: 50
    default: 100
    }
  }

  /// What letters of a name are worth as a frequency: from next to nothing to one whole word of the name.
  static func weight(ofLetters score: Int) -> Float {
    max(Float(score), 1) / 10
  }

  // MARK: Lenience

  /// Hits below which words are also taken for typos that stand somewhere as they are: what is meant is not there.
  static let fewHits = 3

  /// Agents that hold a word, from which on it is not also taken for letters of names, which takes longer than all the
  /// rest of a query.
  static let manyHits = 100
}
