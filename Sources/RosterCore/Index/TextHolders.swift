/// What words say of the agents that hold a text in a field, for each agent of a segment.
struct TextHolders {
  private static let possible: UInt8 = 1
  private static let certain: UInt8 = 2

  private var states: [UInt8]

  /// Of so many agents nothing is known.
  init(count: Int) { states = Array(repeating: 0, count: count) }

  /// The agents that hold the text for certain, and of those that may hold it the ones that `holds` is true of.
  func agents(where holds: (Int) -> Bool) -> [Int] {
    let states = states.span
    return states.indices.filter { agent in
      states[agent] != 0 && (states[agent] & Self.certain != 0 || holds(agent))
    }
  }

  /// How many agents hold the text for certain.
  var certainCount: Int { states.reduce(0) { $0 &+ Int($1 / Self.certain) } }

  /// Takes in the postings of a word that has the letters of the text; without branches, as most would be guessed wrong.
  mutating func add(_ postings: Range<Int>, of list: PostingList, _ ways: WritingWays) {
    let (docs, capitals) = (list.docs.span, list.capitals.span)
    var states = states.mutableSpan
    for posting in postings {
      let isPossible = capitals[posting] & ways.possible == 0 ? 0 : Self.possible
      let isCertain = capitals[posting] & ways.certain == 0 ? 0 : Self.certain
      states[Int(docs[posting])] |= isPossible | isCertain
    }
  }

  /// Says that all agents may hold the text that have any word in the field.
  mutating func addPossible(of list: PostingList) {
    let lengths = list.lengths.span
    var states = states.mutableSpan
    for agent in states.indices where lengths[agent] > 0 { states[agent] |= Self.possible }
  }
}
