internal import RosterCore

// Queries that are made of descriptions and bodies.
extension KnownItemGenerator {
  func description(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    guard let words = random.sample(3, of: tellingWords(of: item)) else { return nil }
    let holders = collection.summaries.holders(of: .lastUnfinished(words))
    return holders.isSubset(of: wanted) ? words.joined(separator: " ") : nil
  }

  func misspeltDescription(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    let words = tellingWords(of: item)
    let long = words.filter { $0.count >= Self.lettersToMisspell }
    guard !long.isEmpty, words.count > 2 else { return nil }
    let wrong = random.pick(long)
    guard let others = random.sample(2, of: words.filter { $0 != wrong }),
      let misspelt = Misspelling.draw(wrong, &random), collection.texts.count(of: misspelt) == 0
    else { return nil }
    let meant = collection.texts.words.filter { Misspelling.isOneEdit($0, misspelt) }
    let isShared = meant.contains { word in
      !collection.summaries.holders(of: (others + [word]).map { .word($0) }).isSubset(of: wanted)
    }
    return isShared ? nil : random.shuffled(others + [misspelt]).joined(separator: " ")
  }

  /// Two words, each in another form that stands somewhere in the collection, but not in this description.
  func forms(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    let changed = tellingWords(of: item).compactMap { word -> (word: String, form: String)? in
      let forms = WordForms.of(word).filter {
        $0.isTelling && collection.texts.count(of: $0) > 0 && !item.description.contains($0)
      }
      return forms.isEmpty ? nil : (word, random.pick(forms))
    }
    guard let pairs = random.sample(2, of: changed) else { return nil }
    let holders = collection.summaries.holders(of: pairs.map { .forms($0.word, $0.form) })
    return holders.isSubset(of: wanted) ? pairs.map(\.form).joined(separator: " ") : nil
  }

  /// Whoever holds one of both words in the name and the other there or in the description fits as well.
  func nameAndDescription(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    let described = tellingWords(of: item).filter { !item.name.contains($0) }
    guard let word = item.name.filter(\.isTelling).first, !described.isEmpty else { return nil }
    let other = random.pick(described)
    let patterns: [WordHolders.Pattern] = [.word(word), .beginning(other)]
    let holders = collection.summaries.holders(of: patterns)
      .intersection(patterns.reduce([]) { $0.union(collection.names.holders(of: [$1])) })
    return holders.isSubset(of: wanted) ? "\(word) \(other)" : nil
  }

  /// The last word loses up to two letters.
  func body(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    let words = Set(item.body).sorted().filter { $0.isTelling && isMidFrequent($0, in: collection.texts) }
    guard var words = random.sample(3, of: words) else { return nil }
    words[2] = String(words[2].prefix(max(4, words[2].count - 2)))
    let holders = collection.texts.holders(of: .lastUnfinished(words))
    return holders.isSubset(of: wanted) ? words.joined(separator: " ") : nil
  }

  /// Words of one line, as they stand there but for the signs around each.
  func phrase(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    let count = random.number(in: 3...5)
    let lines = item.agent.bodyLines.filter { !$0.contains("\"") }.map(\.bareWords).filter {
      $0.count >= count
    }
    guard !lines.isEmpty else { return nil }
    let line = random.pick(lines)
    let start = random.number(in: 0...line.count - count)
    let phrase = line[start..<start + count].joined(separator: " ")
    let words = PlainWords.of(phrase)
    let others = collection.texts.holders(of: words.map { .init(start: $0, longerBy: 0) }).subtracting(wanted)
    return others.contains { collection.items[$0].text.holds(words) } ? nil : "\"\(phrase)\""
  }

  /// The words of a description that tell something, each once, in order.
  private func tellingWords(of item: KnownItemCollection.Item) -> [String] {
    Set(item.description).sorted().filter { $0.isTelling && isMidFrequent($0, in: collection.summaries) }
  }

  /// Whether several agents hold a word, but not many.
  private func isMidFrequent(_ word: String, in holders: WordHolders) -> Bool {
    2...max(3, collection.items.count / 12) ~= holders.count(of: word)
  }
}

extension [WordHolders.Pattern] {
  /// Words of which the last one may go on.
  fileprivate static func lastUnfinished(_ words: [String]) -> Self {
    words.dropLast().map { .word($0) } + words.suffix(1).map { .beginning($0) }
  }
}

extension Agent {
  fileprivate var bodyLines: [Substring] {
    String(decoding: source.bytes[body], as: UTF8.self).split(whereSeparator: \.isNewline)
  }
}

extension Substring {
  /// What stands between spaces, without the signs around it; nothing of what is signs alone.
  fileprivate var bareWords: [Substring] {
    split(whereSeparator: \.isWhitespace).compactMap { word in
      let isOfWord = { (character: Character) in character.isLetter || character.isNumber }
      guard let start = word.firstIndex(where: isOfWord), let end = word.lastIndex(where: isOfWord) else {
        return nil
      }
      return word[start...end]
    }
  }
}

extension String {
  /// Whether the word starts with a letter and is long enough to tell something; Han and Hangul have three bytes a
  /// letter, so that two of them are.
  fileprivate var isTelling: Bool { utf8.count > 3 && first?.isLetter == true }
}

extension [String] {
  /// Whether some words stand here behind each other.
  fileprivate func holds(_ words: [String]) -> Bool {
    guard count >= words.count else { return false }
    return (0...count - words.count).contains { self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
