/// A name that an agent's file mentions.
public struct Mention: Sendable {
  /// The name: as the agent bears it, or as it is written where no agent does.
  public let name: String
  /// The agents that bear the name, the nearest to the one that mentions it first; empty where it is missing.
  ///
  /// Near is what has the most folders in common; equally near ones stand in the order of their paths.
  public let agents: [Agent]
  /// How many of the ``agents`` are equally near, and so the ones that are meant.
  public let nearestCount: Int
  /// Where the name stands, in bytes, in order; at least one place.
  public let places: [Range<Int>]

  /// Whether no agent bears the name.
  public var isMissing: Bool { agents.isEmpty }
}
