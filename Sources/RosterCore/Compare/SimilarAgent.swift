/// An agent that is like another.
public struct SimilarAgent: Sendable {
  /// The agent.
  public let agent: Agent
  /// How alike the texts of the two are.
  public let similarity: Similarity
  /// Whether the files of the two say the same: see ``EqualTexts``.
  public let isCopy: Bool

  /// Relates an agent to another, reading the words of both.
  public init(_ agent: Agent, to other: Agent) {
    self.init(
      agent, similarity: Similarity(ofTextsOf: agent, and: other), to: TextIdentity(other.source))
  }

  /// Relates an agent to one whose text is `text`.
  init(_ agent: Agent, similarity: Similarity, to text: TextIdentity) {
    self.agent = agent
    self.similarity = similarity
    isCopy = similarity.fraction == 1 && TextIdentity(agent.source) == text
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
