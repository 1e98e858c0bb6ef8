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

  fileprivate var entries: [(term: Int, ways: Ways)] = []
}

extension Vocabulary {
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
    forEachTerm(containing: word.folded) { term, offset in
      let isOften = offset == 0 && holds(word.folded, behindStartOf: term)
      terms.entries.append((term, isOften ? both : offset > 0 ? inside : atStart))
    }
    return terms
  }

  /// Whether a word has some letters in it elsewhere than at its start.
  private func holds(_ letters: [UInt8], behindStartOf term: Int) -> Bool {
    bytes.span.extracting(range(of: term)).firstRange(of: letters.span, from: 1) != nil
  }

  /// Calls `body` with each word that has some letters in it, in order, and with the offset of their first place there.
  private func forEachTerm(containing letters: [UInt8], _ body: (_ term: Int, _ offset: Int) -> Void) {
    let (mask, masks) = (LetterMask(letters.span), tree.masks.span)
    for term in masks.indices where mask.isSubset(of: masks[term]) {
      if let found = bytes.span.extracting(range(of: term)).firstRange(of: letters.span) {
        body(term, found.lowerBound)
      }
    }
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
  func holders(in list: PostingList) -> TextHolders {
    let agents = list.lengths.count { $0 > 0 }
    let isFrequent = { (postings: Range<Int>) in postings.count * Self.frequentShare >= agents }
    let frequent = entries.filter { isFrequent(list.postings(of: $0.term)) }
    var rest = entries.reduce(0) { $0 &+ list.postings(of: $1.term).count }
    var holders = TextHolders(count: list.lengths.count)
    var uncounted = 0
    for (entries, areFrequent) in [(frequent, true), (entries, false)] {
      for (term, ways) in entries {
        let postings = list.postings(of: term)
        guard !postings.isEmpty, areFrequent || !isFrequent(postings) else { continue }
        holders.add(postings, of: list, ways)
        rest -= postings.count
        uncounted += postings.count
        guard uncounted >= agents else { continue }
        uncounted = 0
        if (agents - holders.certainCount) * Self.postingsPerText < rest {
          holders.addPossible { list.lengths[$0] > 0 }
          return holders
        }
      }
    }
    return holders
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
