/// Whether the words of a query are the whole of a name, in any order and form.
struct WholeNameTest {
  private let words: [[UInt8]]
  /// The letters of all words, one behind the other.
  private let letters: [UInt8]

  init(_ query: Query) {
    let texts = query.clauses.compactMap { $0.alternatives.first?.rankingText }
    words = texts.flatMap(Self.words)
    letters = texts.flatMap { Folding.folded($0).filter(\.isWord) }
  }

  /// Whether a name that holds all the words holds nothing else; with typos their number has to do.
  func isWholeName(of agent: Agent, hasTypos: Bool) -> Bool {
    let name = Self.words(of: agent.displayName)
    guard name.count == words.count else {
      return Folding.folded(agent.displayName).filter(\.isWord) == letters
    }
    return hasTypos || Self.isSame(name, words)
  }

  private static func words(of text: String) -> [[UInt8]] {
    QueryWords(text, isUnfinished: false).parts.map { Stem.of($0.folded) }
  }

  private static func isSame(_ left: [[UInt8]], _ right: [[UInt8]]) -> Bool {
    left.sorted { $0.lexicographicallyPrecedes($1) } == right.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension Query.Atom {
  /// The text that is looked for, where it says how well an agent fits.
  fileprivate var rankingText: String? {
    guard decidesTier, case .text(let pattern, _) = condition else { return nil }
    return pattern.text
  }
}
