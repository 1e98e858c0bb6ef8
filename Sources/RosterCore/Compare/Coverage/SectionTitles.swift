/// The sections of some texts by what their titles mean.
struct SectionTitles {
  private var spellings: [[[UInt8]]: Spelling] = [:]
  /// The first place that a title has among those of any text.
  private var places: [[[UInt8]]: Int] = [:]

  init(of texts: [WrittenText]) {
    for (index, text) in texts.enumerated() {
      for (place, title) in text.titles.enumerated() {
        let key = Self.key(of: title)
        guard !key.isEmpty else { continue }
        spellings[key, default: Spelling(textCount: texts.count)]
          .count(Self.bare(title), isName: true, in: index)
        places[key] = min(places[key] ?? place, place)
      }
    }
  }

  /// The sections, those that tell the texts apart best first, then in the order of the texts.
  func topics() -> [Topic] {
    spellings.map { key, spelling in
      let topic = Topic(name: spelling.usual, mentions: spelling.mentions)
      return (
        topic: topic, distinction: topic.distinction, count: topic.holders.count, place: places[key] ?? 0
      )
    }.sorted { left, right in
      (right.distinction, right.count, left.place, left.topic.name)
        < (left.distinction, left.count, right.place, right.topic.name)
    }.map(\.topic)
  }

  /// The stems of the words of a title that mean something, without numbers.
  private static func key(of title: String) -> [[UInt8]] {
    let words = Tokenizer.words(of: title).filter { $0.token.width == 1 && $0.token.capitals != .inner }
    return words.map(\.folded).filter { !$0.allSatisfy(\.isDigit) && !emptyWords.contains($0) }.map(Stem.of)
  }

  /// A title from its first letter on, without the colon at its end.
  private static func bare(_ title: String) -> String {
    let text = title.unicodeScalars.drop { !$0.properties.isAlphabetic }
    let end = text.lastIndex { $0 != ":" && $0 != " " }.map(text.index(after:)) ?? text.startIndex
    return String(text[..<end])
  }

  private static let emptyWords = Set(
    "a an and the of for to in on your you my our its".split(separator: " ").map { Array($0.utf8) })
}
