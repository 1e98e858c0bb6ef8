/// How a term is written in some texts, and how often.
struct Spelling {
  /// For each text how often it has the term.
  private(set) var mentions: [Int]
  /// The spellings as a name, and the others, with their number.
  private var names: [String: Int] = [:]
  private var others: [String: Int] = [:]

  init(textCount: Int) { mentions = Array(repeating: 0, count: textCount) }

  /// Counts a place.
  mutating func count(_ spelling: String, isName: Bool, in text: Int) {
    mentions[text] += 1
    if isName { names[spelling, default: 0] += 1 } else { others[spelling, default: 0] += 1 }
  }

  /// The most frequent spelling as a name, of one with and one without the `s` of a plural the latter.
  var usual: String {
    let spellings = names.isEmpty ? others : names
    let singular = spellings.filter { !$0.key.hasSuffix("s") || spellings[String($0.key.dropLast())] == nil }
    return singular.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }
}

/// A topic with what its place among others depends on.
struct RankedTopic: Comparable {
  let topic: Topic
  /// How much it tells the texts apart, times how sure it is that it is a topic, more for what is often mentioned.
  private let score: Double
  /// The same for topics that all have, which tell nothing apart.
  private let weight: Double

  init(_ spelling: Spelling, certainty: Double, rarity: Double) {
    topic = Topic(name: spelling.usual, mentions: spelling.mentions)
    let count = Double(spelling.mentions.reduce(0, +))
    weight =
      certainty * rarity * (Self.leastWeight + (1 - Self.leastWeight) * count / (count + Self.halfCount))
    score = topic.distinction * weight
  }

  /// What a topic without any mention would count, and the mentions that count for half of the rest.
  private static let leastWeight = 0.7
  private static let halfCount = 3.0

  /// Orders the most telling first.
  static func < (left: Self, right: Self) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.weight != right.weight { return left.weight > right.weight }
    return left.topic.name < right.topic.name
  }
}

extension WrittenText {
  /// Words as they are written, on one line.
  func string(of places: Range<Int>) -> String {
    places.map { place in
      let word = source.string(in: words[place].range)
      guard place > places.lowerBound else { return word }
      return (words[place].separation == .hyphen ? "-" : " ") + word
    }.joined()
  }
}
