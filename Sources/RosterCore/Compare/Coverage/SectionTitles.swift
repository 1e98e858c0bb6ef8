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
    let topics = spellings.map { key, spelling in
      (topic: Topic(name: spelling.usual, mentions: spelling.mentions), place: places[key] ?? 0)
    }
    return topics.sorted { left, right in
      if left.topic.distinction != right.topic.distinction {
        return left.topic.distinction > right.topic.distinction
      }
      let (leftCount, rightCount) = (left.topic.holders.count, right.topic.holders.count)
      if leftCount != rightCount { return leftCount > rightCount }
      return (left.place, left.topic.name) < (right.place, right.topic.name)
    }.map(\.topic)
  }

  /// The stems of the words of a title that mean something, without numbers.
  private static func key(of title: String) -> [[UInt8]] {
    let words = Tokenizer.words(of: title).filter { $0.token.width == 1 && $0.token.capitals != .inner }
    return words.map(\.folded).filter { !$0.allSatisfy(\.isDigit) && !emptyWords.contains($0) }.map(Stem.of)
  }

  /// A title from its first letter on, without colon.
  private static func bare(_ title: String) -> String {
    let text = title.drop { !$0.isLetter }
    return String(text.reversed().drop { $0 == ":" || $0 == " " }.reversed())
  }

  private static let emptyWords = Set(
    "a an and the of for to in on your you my our its".split(separator: " ").map { Array($0.utf8) })
}
