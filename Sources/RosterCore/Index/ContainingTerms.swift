/// The words of a vocabulary that have the letters of a piece of text in them, by what they say of the text itself.
///
/// A word is folded, so that an agent that has it need not have the text. How the word is written there tells more: where
/// it has no capitals, the agent holds `kafka` and cannot hold `Kafka`.
struct ContainingTerms {
  /// The ways of writing a word in which it can hold the letters as they are, and those in which it does, as masks.
  fileprivate struct Ways {
    let possible, certain: UInt8

    /// Those of a word that has the letters in two places.
    func union(_ other: Ways) -> Ways {
      Ways(possible: possible | other.possible, certain: certain | other.certain)
    }
  }

  /// A word, what it says, and the fields that it stands in: in eight bytes, as one letter has very many.
  fileprivate struct Entry {
    private let number: UInt32
    let ways: Ways
    let fields: FieldSet
    var term: Int { Int(number) }

    init(_ term: Int, _ ways: Ways, in fields: FieldSet) {
      (number, self.ways, self.fields) = (UInt32(term), ways, fields)
    }
  }

  fileprivate var entries: [Entry] = []
}

extension Segment {
  /// The words that have the letters of a word in them.
  ///
  /// - Parameters:
  ///   - word: Letters and digits that stand in a text next to each other.
  ///   - isAll: Whether they are all of the text.
  /// - Returns: `nil` where they are too many for what a vocabulary holds, so that any agent may hold the text.
  func terms(containing word: QueryWord, isAll: Bool) -> ContainingTerms? {
    guard word.folded.count <= Limits.wordBytes / 2 else { return nil }
    let atStart = word.ways(at: 0, isAll: isAll)
    let inside = word.ways(at: 1, isAll: isAll)
    let both = atStart.union(inside)
    var terms = ContainingTerms()
    words.vocabulary.forEachTerm(containing: word.folded.span) { term, isAtStart, isInside in
      let ways = isAtStart && isInside ? both : isInside ? inside : atStart
      terms.entries.append(ContainingTerms.Entry(term, ways, in: fieldsOfTerms[term]))
    }
    return terms
  }
}

extension Vocabulary {
  /// Calls `body` with each word that has some letters in it, in order, and whether they stand at its start and elsewhere.
  fileprivate func forEachTerm(
    containing letters: Span<UInt8>, _ body: (_ term: Int, _ isAtStart: Bool, _ isInside: Bool) -> Void
  ) {
    let (mask, masks, bytes) = (LetterMask(letters), tree.masks.span, bytes.span)
    for term in masks.indices where mask.isSubset(of: masks[term]) {
      let word = range(of: term)
      let isAtStart = bytes.holds(letters, in: word.prefix(letters.count))
      let isInside = bytes.holds(letters, in: word.dropFirst())
      if isAtStart || isInside { body(term, isAtStart, isInside) }
    }
  }
}

extension Span<UInt8> {
  /// Whether some bytes stand in the range of a word: so short that setting out to look at many at once takes longer.
  @inline(__always)
  fileprivate func holds(_ letters: Span<UInt8>, in word: Range<Int>) -> Bool {
    let first = letters[0]
    var place = word.lowerBound
    while place &+ letters.count <= word.upperBound {
      if self[place] == first, extracting(place..<word.upperBound).starts(with: letters) { return true }
      place &+= 1
    }
    return false
  }
}

extension QueryWord {
  /// What a longer word says of this one, whose letters it has at an offset.
  fileprivate func ways(at offset: Int, isAll: Bool) -> ContainingTerms.Ways {
    ContainingTerms.Ways(
      possible: possibleWays(at: offset).mask,
      certain: isAll ? certainWays(at: offset).mask : 0)
  }

  /// The ways of writing a longer word in which it can hold this one as it is, having its letters at an offset.
  private func possibleWays(at offset: Int) -> [Capitals] {
    let hasLetters = folded.contains(where: \.isLetter)
    let always: [Capitals] = [.mixed, .inner, .altered]
    switch capitals ?? .lower {
    case .lower where hasLetters: return always + [.lower] + (offset > 0 ? [.capitalised] : [])
    case .capitalised:
      let isAlone = !folded.dropFirst().contains(where: \.isLetter)
      return always + (offset == 0 ? [.capitalised] : []) + (isAlone ? [.allCapitals] : [])
    case .allCapitals: return always + [.allCapitals]
    case .lower, .mixed, .inner, .altered: return Capitals.allCases
    }
  }

  /// The ways of writing a longer word in which it does hold this one as it is, having its letters at an offset.
  private func certainWays(at offset: Int) -> [Capitals] {
    switch capitals ?? .lower {
    case .lower: offset > 0 ? [.lower, .capitalised] : [.lower]
    case .capitalised: offset == 0 ? [.capitalised] : []
    case .allCapitals: [.allCapitals]
    case .mixed, .inner, .altered: []
    }
  }
}

extension [Capitals] {
  fileprivate var mask: UInt8 { reduce(0) { $0 | $1.mask } }
}

extension ContainingTerms {
  /// How many postings are looked at in the time in which a text is read.
  private static let postingsPerText = 3000
  /// A word is frequent that one in so many agents has.
  private static let frequentShare = 16

  /// What the words say of the agents that hold the text in a field.
  ///
  /// Words that many agents have are looked at first. Where the text stands in nearly every agent, as one letter does,
  /// those leave few agents, and reading their texts takes less than looking at all other postings.
  func holders(in field: IndexField, of words: TermIndex) -> TextHolders {
    let list = words[field]
    let agents = list.lengths.count { $0 > 0 }
    let isFrequent = { (count: Int) in count * Self.frequentShare >= agents }
    let standing = entries.lazy.filter { $0.fields.contains(FieldSet(field)) }
    var (frequent, rest) = ([Entry](), 0)
    for entry in standing {
      let count = list.postings(of: entry.term).count
      rest &+= count
      if isFrequent(count) { frequent.append(entry) }
    }
    var census = Census(of: list, agents: agents, postings: rest)
    for entry in frequent where !census.isEnough { census.add(entry) }
    for entry in standing where !isFrequent(list.postings(of: entry.term).count) {
      if census.isEnough { break }
      census.add(entry)
    }
    return census.holders
  }

  /// Goes through the postings of a field until the agents that are not known yet are better read.
  private struct Census {
    private let list: PostingList
    private let agents: Int
    /// The postings that are left, and those since the agents were last counted.
    private var rest, uncounted: Int
    private(set) var holders: TextHolders
    private(set) var isEnough = false

    init(of list: PostingList, agents: Int, postings: Int) {
      (self.list, self.agents, rest, uncounted) = (list, agents, postings, 0)
      holders = TextHolders(count: list.lengths.count)
    }

    mutating func add(_ entry: Entry) {
      let postings = list.postings(of: entry.term)
      holders.add(postings, of: list, entry.ways)
      rest -= postings.count
      uncounted += postings.count
      guard uncounted >= agents else { return }
      uncounted = 0
      isEnough = (agents - holders.certainCount) * ContainingTerms.postingsPerText < rest
      if isEnough { holders.addPossible { list.lengths[$0] > 0 } }
    }
  }
}

/// What words say of the agents that hold a text, for each agent.
struct TextHolders {
  private static let possible: UInt8 = 1
  private static let certain: UInt8 = 2

  private var states: [UInt8]

  /// Of so many agents nothing is known.
  fileprivate init(count: Int) { states = Array(repeating: 0, count: count) }

  /// Whether the agent holds the text.
  func isCertain(_ agent: Int) -> Bool { states[agent] & Self.certain != 0 }

  /// Whether the agent may hold the text.
  func isPossible(_ agent: Int) -> Bool { states[agent] & Self.possible != 0 }

  /// How many agents hold the text for certain.
  fileprivate var certainCount: Int { states.reduce(0) { $0 &+ Int($1 / Self.certain) } }

  /// Takes in the postings of a word; without branches, as most would be guessed wrong.
  fileprivate mutating func add(_ postings: Range<Int>, of list: PostingList, _ ways: ContainingTerms.Ways) {
    let (docs, capitals) = (list.docs.span, list.capitals.span)
    var states = states.mutableSpan
    for posting in postings {
      let isPossible = capitals[posting] & ways.possible == 0 ? 0 : Self.possible
      let isCertain = capitals[posting] & ways.certain == 0 ? 0 : Self.certain
      states[Int(docs[posting])] |= isPossible | isCertain
    }
  }

  /// Says that some agents may hold the text.
  fileprivate mutating func addPossible(where isPossible: (Int) -> Bool) {
    for agent in states.indices where isPossible(agent) { states[agent] |= Self.possible }
  }
}
