/// The sections of some texts by what their titles mean.
struct SectionTitles {
  private var spellings: [TitleKey: Spelling] = [:]
  /// The first place that a title has among those of any text.
  private var places: [TitleKey: Int] = [:]

  init(of texts: [WrittenText]) {
    for (index, text) in texts.enumerated() {
      for (place, title) in text.titles.enumerated() {
        let (key, name) = (TitleKey(title), Self.bare(title))
        guard !name.isEmpty else { continue }
        spellings[key, default: Spelling(textCount: texts.count)].count(name, isName: true, in: index)
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

  /// A title from its first letter on, without the colon at its end.
  private static func bare(_ title: String) -> String {
    let text = title.unicodeScalars.drop { !$0.properties.isAlphabetic }
    let end = text.lastIndex { $0 != ":" && $0 != " " }.map(text.index(after:)) ?? text.startIndex
    return String(text[..<end])
  }
}
