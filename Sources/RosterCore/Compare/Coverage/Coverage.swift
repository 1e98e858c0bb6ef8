/// What each of several agents is about: the technologies, products and methods that it names, and its sections.
///
///     let coverage = Coverage(of: [first, second, third])
///     coverage.terms[0].name     // "PostgreSQL"
///     coverage.terms[0].holders  // [0, 2]
///
/// There is no list of technologies. A term is told from an ordinary word by how it is written: with capitals or digits
/// inside, with a capital inside a sentence or a list, in bold before what explains it, as a code span of one word.
/// Common English words are the background, and the words of a library that it writes in lower case.
///
/// The order of the agents makes no difference but for the order of the numbers in each ``Topic``.
public struct Coverage: Sendable {
  /// The terms, those that tell the agents apart best first, those that all agents have last.
  public let terms: [Topic]
  /// The titles of sections in the same order; equal but for case, numbers, endings and words such as "and".
  public let sections: [Topic]
  /// Whether all texts were read as a whole: of a longer one only the first ``Limits/coveredBytes`` are.
  public let isWhole: Bool

  /// Finds what agents cover.
  ///
  /// - Parameters:
  ///   - agents: Up to six agents; the same one may stand there twice.
  ///   - library: The index of the library that they are from, whose use of words counts where it is large enough.
  public init(of agents: [Agent], in library: AgentIndex? = nil) {
    var texts = agents.map(WrittenText.init)
    isWhole = texts.allSatisfy(\.isWhole)
    let words = NumberedWords(of: &texts, tools: agents.flatMap { $0.tools ?? [] })
    terms = TermFinder(texts, words, library: LibraryUse(library)).topics()
    sections = SectionTitles(of: texts).topics()
  }

  /// How alike two of the agents are in what they are about: of all terms of both, the share that both have.
  public func similarity(of first: Int, and second: Int) -> Similarity {
    let counts = terms.map { (first: $0.mentions[first] > 0, second: $0.mentions[second] > 0) }
    let total = counts.count(where: \.first) + counts.count(where: \.second)
    return Similarity(sharing: counts.count { $0.first && $0.second }, ofWords: total)
  }
}
