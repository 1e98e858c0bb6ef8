/// How a library uses words, where it is large enough to tell.
struct LibraryUse {
  private let index: AgentIndex

  /// Fewer agents tell nothing about a word: how it is written decides alone.
  private static let leastAgents = 100
  /// Agents that have to have a word for its spelling to tell something.
  private static let leastHolders = 5

  /// `nil` for a library that is too small.
  init?(_ index: AgentIndex?) {
    guard let index, index.count >= Self.leastAgents else { return nil }
    self.index = index
  }

  /// The share of the agents whose body has a folded word, from 0 to 1.
  func share(of word: [UInt8]) -> Double { Double(use(of: word).holders) / Double(index.count) }

  /// Whether a folded word is mostly written in lower case.
  func isOrdinary(_ word: [UInt8]) -> Bool {
    let use = use(of: word)
    return use.holders >= Self.leastHolders && 2 * use.inLowerCase > use.holders
  }

  /// How many agents have a word in their body, and how many of them in lower case.
  private func use(of word: [UInt8]) -> (holders: Int, inLowerCase: Int) {
    var (holders, inLowerCase) = (0, 0)
    for segment in index.segments {
      guard let term = segment.words.vocabulary.term(word) else { continue }
      let list = segment.words[.body]
      let postings = list.postings(of: term)
      holders += postings.count
      inLowerCase += list.capitals[postings].count { $0 & Capitals.lower.mask != 0 }
    }
    return (holders, inLowerCase)
  }
}
