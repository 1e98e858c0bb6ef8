/// How large the text behind the header of an agent is.
public struct TextSize: Sendable, Hashable {
  /// How many words it has.
  public let words: Int
  /// How many tokens it costs, as far as that can be told without a model; see ``Agent/bodyTokens``.
  public let tokens: Int
  /// How many headings it has.
  public let headings: Int

  /// Counts what an agent's text holds.
  init(of agent: Agent) {
    words = agent.wordCount
    tokens = agent.bodyTokens
    headings = Outline(of: agent.source, in: agent.body).headings.count
  }
}
