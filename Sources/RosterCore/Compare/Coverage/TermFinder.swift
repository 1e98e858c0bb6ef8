/// Finds the terms in some texts and puts them in order.
struct TermFinder {
  private let texts: [WrittenText]
  private let words: NumberedWords
  private let library: LibraryUse?
  /// What English says of each word, by its number.
  private let kinds: [EnglishWords.Kind]
  /// How the texts use each word, by its number.
  private var uses: [WordUse]
  private var runs: RunTable

  init(_ texts: [WrittenText], _ words: NumberedWords, library: LibraryUse?) {
    self.texts = texts
    self.words = words
    self.library = library
    let uses = WordUse.all(in: texts, count: words.count)
    self.uses = uses
    kinds = uses.indices.map { key in
      uses[key].evidence == 0 ? .plain : Self.kind(of: words[key], uses[key], library)
    }
    runs = RunTable(texts, kinds: kinds)
    runs.keepTopics()
    countWordsAlone()
  }

  /// What is known of a word beside how it is written here.
  private static func kind(of word: [UInt8], _ use: WordUse, _ library: LibraryUse?) -> EnglishWords.Kind {
    let kind = EnglishWords.kind(of: word)
    guard kind == .unknown, use.shape == .capitalised, let library else { return kind }
    return library.isOrdinary(word) ? .plain : .unknown
  }

  private mutating func countWordsAlone() {
    for text in texts {
      var inRun: Set<Int> = []
      runs.forEachRun(in: text.words) { _, places in inRun.formUnion(places) }
      for (place, word) in text.words.enumerated() where word.shape.isNameLike && !inRun.contains(place) {
        if NameEvidence.of(place, in: text.words) >= NameEvidence.start { uses[word.key].alone += 1 }
      }
    }
  }

  // MARK: Topics

  /// The terms, ordered as ``Coverage/terms``.
  func topics() -> [Topic] {
    let certainties = uses.indices.map(certainty)
    let terms = spellings(certainties).map { keys, spelling in
      let certainty = runs.runs[keys]?.kind.evidence ?? certainties[keys[0]] ?? 0
      return RankedTopic(spelling, certainty: certainty, rarity: rarity(of: keys))
    }
    return terms.sorted().map(\.topic)
  }

  /// How sure it is that a word is a topic; `nil` where it is none.
  private func certainty(of key: Int) -> Double? {
    let use = uses[key]
    guard use.evidence >= NameEvidence.start, !words.tools.contains(key) else { return nil }
    if use.outsideCode == 0 || use.evidence == NameEvidence.code { return isShared(key) ? use.evidence : nil }
    switch use.shape {
    case .number, .lower, .identifier: return nil
    case .mixed: return kinds[key].isOrdinary ? nil : use.evidence
    case .capitals: return kinds[key].isOrdinary || isOrdinaryHere(use) ? nil : use.evidence
    case .capitalised: return certaintyOfCapitalised(key)
    }
  }

  private func certaintyOfCapitalised(_ key: Int) -> Double? {
    let use = uses[key]
    guard use.alone > 0, use.lower <= use.named else { return nil }
    switch kinds[key] {
    case .plain, .role: return nil
    case .ambiguous: return use.certain > use.lower ? NameEvidence.capitalInside * use.evidence : nil
    case .unknown:
      let isMet = use.evidence > NameEvidence.start || use.named > 1
      return isMet ? use.evidence : nil
    }
  }

  /// Whether an abbreviation also is a word that is mostly written in lower case here.
  private func isOrdinaryHere(_ use: WordUse) -> Bool { use.lower > 2 * use.named }

  /// Whether more than one text has a word that stands in code only; a word of English is none of its own.
  private func isShared(_ key: Int) -> Bool {
    kinds[key] == .unknown && uses[key].holders.nonzeroBitCount > 1
  }

  /// How little a term is used in the library, from 0.5 where all agents have it to 1.
  private func rarity(of keys: [Int]) -> Double {
    guard let library else { return 1 }
    return 1 - (keys.map { library.share(of: words[$0]) }.min() ?? 0) / 2
  }

  // MARK: Spellings

  /// How the terms are spelled, and how often each text has them, by the numbers of their words.
  private func spellings(_ certainties: [Double?]) -> [[Int]: Spelling] {
    var found: [[Int]: Spelling] = [:]
    for (index, text) in texts.enumerated() {
      for (place, word) in text.words.enumerated() where certainties[word.key] != nil && counts(word) {
        found[[word.key], default: Spelling(textCount: texts.count)]
          .count(text.string(of: place..<place + 1), isName: word.shape.isNameLike, in: index)
      }
      runs.forEachRun(in: text.words) { keys, places in
        let isName = text.words[places].allSatisfy(\.shape.isNameLike)
        found[keys, default: Spelling(textCount: texts.count)]
          .count(text.string(of: places), isName: isName, in: index)
      }
    }
    return found
  }

  /// Whether a word is the term that it is spelled as: `go` in lower case is not the language.
  private func counts(_ word: WrittenWord) -> Bool {
    kinds[word.key] == .unknown || word.shape.isNameLike || word.setting == .code
  }
}
