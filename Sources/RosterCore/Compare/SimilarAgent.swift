/// An agent that is like another.
public struct SimilarAgent: Sendable {
  /// The agent.
  public let agent: Agent
  /// How alike the texts of the two are.
  public let similarity: Similarity
  /// Whether the files of the two say the same: see ``EqualTexts``.
  public let isCopy: Bool

  /// Relates an agent to one whose text is `text`.
  init(_ agent: Agent, similarity: Similarity, to text: TextIdentity) {
    self.agent = agent
    self.similarity = similarity
    isCopy = similarity.fraction == 1 && TextIdentity(agent.source) == text
  }
}

extension AgentIndex {
  /// The other agents that bear the name of one: exact copies first, then by similarity, then by path.
  ///
  /// Only their words are read, and not those of the whole library.
  public func namesakes(of agent: Agent) -> [SimilarAgent] {
    var interner = Interner()
    let words = interner.numbers(ofWordsOf: agent)
    let text = TextIdentity(agent.source)
    let namesakes = agents.filter { $0.displayName == agent.displayName && $0.path != agent.path }
    return namesakes.map { other in
      let otherWords = interner.numbers(ofWordsOf: other)
      return SimilarAgent(other, similarity: Similarity(ofWords: words, and: otherWords), to: text)
    }.sorted()
  }
}

extension SimilarAgent: Comparable {
  /// Orders copies first, then by similarity, the most alike first, then by path.
  public static func < (left: Self, right: Self) -> Bool {
    if left.isCopy != right.isCopy { return left.isCopy }
    if left.similarity != right.similarity { return left.similarity > right.similarity }
    return left.agent.path < right.agent.path
  }

  /// Two are equal where they name the same agent and relate it in the same way.
  public static func == (left: Self, right: Self) -> Bool {
    left.agent === right.agent && left.similarity == right.similarity && left.isCopy == right.isCopy
  }
}
