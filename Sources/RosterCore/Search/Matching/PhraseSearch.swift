/// Finds words behind each other in the postings of one field.
///
/// The agents of the rarest word are narrowed to those that hold the others as well. Where each word stands is read
/// only in those that are left, again from the rarest word on, as mostly one look at another shows that there is no
/// phrase.
struct PhraseSearch {
  private let list: PostingList
  /// The words, the rarest first.
  private var words: [WordInPhrase] = []
  /// The agents that hold all words, ascending.
  private var agents: [PostingList.Doc]

  /// Looks for a phrase, of which `words` are the terms that each word may be; never empty.
  ///
  /// - Parameters:
  ///   - words: For each word its terms.
  ///   - list: The postings to look through.
  ///   - wanted: The only agents to look at, ascending; `nil` for all.
  init(_ words: [[TermRun]], in list: PostingList, among wanted: [PostingList.Doc]? = nil) {
    self.list = list
    agents = wanted ?? []
    let sizes = words.map { $0.reduce(0) { $0 + list.postings(of: $1.terms).count } }
    guard !sizes.contains(0) else {
      agents = []
      return
    }
    for distance in words.indices.sorted(by: { sizes[$0] < sizes[$1] }) {
      let isFirst = wanted == nil && self.words.isEmpty
      let word = WordInPhrase(words[distance], at: distance, in: list, among: isFirst ? nil : agents)
      agents = word.agents
      self.words.append(word)
    }
  }

  /// The agents that hold the phrase, in order, and how often each does.
  func counts() -> [(agent: Int, count: Int)] {
    var counts: [(agent: Int, count: Int)] = []
    var words = words
    var starts: [Int] = []
    for agent in agents {
      words[0].readStarts(in: agent, into: &starts)
      for word in 1..<words.count where !starts.isEmpty {
        words[word].narrow(&starts, in: agent)
      }
      if !starts.isEmpty { counts.append((Int(agent), starts.count)) }
    }
    return counts
  }
}
