/// An agent that a query found.
public struct Hit: Sendable {
  /// The agent.
  public let agent: Agent
  /// The number of the agent in the index.
  let number: Int
  /// The other agents with the same text, in the order of their paths.
  public let copies: [Agent]
  /// How well it fits before anything is counted.
  public let tier: Tier
  /// What the terms of the query add up to inside the tier.
  public let weight: Double

  /// A number that orders hits: the greater, the better.
  public var score: Double {
    Double(tier.rawValue) * RankingConstants.tierStep + min(weight, RankingConstants.tierStep - 1)
  }
}
