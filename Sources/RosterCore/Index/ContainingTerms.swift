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

  /// The agents that hold the text in a field for certain, and others that may hold it, in no order.
  ///
  /// Words that many agents have are looked at first. Where the text stands in nearly every agent, as one letter does,
  /// those leave few agents, and reading their texts takes less than looking at all other postings.
  func holders(in list: PostingList) -> (certain: [Int], possible: [Int]) {
    var (words, rest) = words(in: list)
    guard rest > 0 else { return ([], []) }
    let agents = list.lengths.count { $0 > 0 }
    _ = words.partition { $0.postings.count * Self.frequentShare < agents }
    let (docs, capitals) = (list.docs.span, list.capitals.span)
    var isPossible = Array(repeating: false, count: list.lengths.count)
    var isCertain = isPossible
    var certain: [Int] = []
    for (postings, ways) in words where (agents - certain.count) * Self.postingsPerText >= rest {
      rest -= postings.count
      for posting in postings where capitals[posting] & ways.possible != 0 {
        let agent = Int(docs[posting])
        isPossible[agent] = true
        guard capitals[posting] & ways.certain != 0, !isCertain[agent] else { continue }
        isCertain[agent] = true
        certain.append(agent)
      }
    }
    let areAllSeen = rest == 0
    let possible = isCertain.indices.filter { agent in
      !isCertain[agent] && (areAllSeen ? isPossible[agent] : list.lengths[agent] > 0)
    }
    return (certain, possible)
  }

  /// The words that a field has at all, each with its postings there, and how many postings that are.
  private func words(in list: PostingList) -> ([(postings: Range<Int>, ways: Ways)], count: Int) {
    var words: [(postings: Range<Int>, ways: Ways)] = []
    var count = 0
    for (term, ways) in entries {
      let postings = list.postings(of: term)
      guard !postings.isEmpty else { continue }
      words.append((postings, ways))
      count += postings.count
    }
    return (words, count)
  }
}
