/// A question for the agents of a library that are like one.
public struct SimilarSearch: Sendable {
  /// Which of the agents are wanted.
  public enum Kind: Sendable {
    /// All, because of their texts.
    case text
    /// Those that bear the name of the agent.
    case name
  }

  /// The agent that the others are compared with.
  public let origin: Agent
  /// Which of the agents are wanted.
  public let kind: Kind
  /// The index of the library.
  public let index: AgentIndex

  /// Asks for the agents of a library that are like one of them.
  public init(for origin: Agent, _ kind: Kind, in index: AgentIndex) {
    (self.origin, self.kind, self.index) = (origin, kind, index)
  }

  /// The agents, the most alike first; `nil` where the task was cancelled.
  public func result() async -> [SimilarAgent]? {
    switch kind {
    case .text: await index.agents(like: origin)
    case .name: index.namesakes(of: origin)
    }
  }
}
