/// The words that generated files are made of, as UTF-8; frequent ones are drawn more often.
struct Vocabulary: Sendable {
  /// The letters that words are made of.
  enum Script {
    case latin, hangul
  }

  /// How many different words there are; a thousand real agent files have about as many.
  static let wordCount = 25_000
  /// Flattens the start of Zipf's law as it is in real agent files: their lists leave out many a `the`, so that the
  /// commonest word is only one in forty, not one in ten.
  static let rankOffset = 5

  private let choice: WeightedChoice<[UInt8]>

  /// Makes up the words of a vocabulary.
  init(seed: UInt64, script: Script = .latin) {
    let words = Self.words(Self.wordCount, seed: seed, script: script)
    choice = .zipf(words.map { Array($0.utf8) }, offset: Self.rankOffset)
  }

  /// Makes up so many different words; those of English that are in every such file come first.
  static func words(_ count: Int, seed: UInt64, script: Script = .latin) -> [String] {
    var random = SplitMix64(seed: seed, stream: script == .latin ? 1 : 2)
    var words = script == .latin ? commonWords : []
    var taken = Set(words)
    while words.count < count {
      // Frequent words are short.
      let syllables = 1 + random.below(words.count < 400 ? 2 : 3)
      let word = script == .latin ? latinWord(syllables, &random) : hangulWord(syllables, &random)
      if taken.insert(word).inserted { words.append(word) }
    }
    return words
  }

  /// Draws a word.
  func word(_ random: inout SplitMix64) -> [UInt8] { choice.draw(&random) }

  private static func latinWord(_ syllables: Int, _ random: inout SplitMix64) -> String {
    let stem = (0..<syllables).map { _ in random.pick(onsets) + random.pick(vowels) }.joined()
    return stem + random.pick(syllables == 1 ? codas : codas + endings)
  }

  private static func hangulWord(_ syllables: Int, _ random: inout SplitMix64) -> String {
    // The 11,172 syllables of the block that starts at U+AC00.
    (0...syllables).reduce(into: "") { word, _ in
      if let scalar = Unicode.Scalar(0xAC00 + random.below(11_172)) { word.unicodeScalars.append(scalar) }
    }
  }

  private static let commonWords = [
    "the", "and", "to", "of", "a", "for", "in", "with", "is", "use", "you", "or", "code", "this", "when",
    "all", "on", "be", "your", "test", "data", "are", "from", "that", "by", "each", "api", "user", "system",
    "error", "review", "backend", "design", "service", "build", "file", "request", "response", "security",
    "agent", "model", "database", "query", "performance", "frontend", "deploy", "cache", "rate", "limit",
    "report", "check", "before", "after", "always", "never", "only", "ensure", "pattern", "project", "change",
  ]
  private static let onsets = [
    "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cr", "dr", "fl", "gr", "pl",
    "pr", "sc", "sh", "sp", "st", "tr", "ch", "qu", "",
  ]
  private static let vowels = ["a", "e", "i", "o", "u", "ea", "ai", "ou", "io"]
  private static let codas = ["", "n", "r", "l", "s", "t", "m", "ct", "nd", "nt", "st", "x", "ck", "rd"]
  private static let endings = ["tion", "ment", "er", "ing", "ed", "ly", "able", "ity", "ance"]
}
