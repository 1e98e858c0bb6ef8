/// Why an agent is among the hits, and why where it is.
public struct Explanation: Sendable {
  /// One term of the query.
  public struct Term: Sendable {
    /// The term as it was typed.
    public let text: String
    /// Where it was found, what contributes most first; empty where it asks for no text.
    public let places: [Place]
    /// Whether it only says which agents fit, and adds nothing.
    public let isFilter: Bool

    /// What the term adds to the weight.
    public var contribution: Double { places.reduce(0) { $0 + $1.contribution } }
  }

  /// One field that holds a term.
  public struct Place: Sendable {
    /// The field.
    public let field: IndexField
    /// The best kind of match in the field.
    public let kind: MatchKind
    /// The share of the term's contribution that the field has.
    public let contribution: Double
  }

  /// What puts an agent in front beside what its terms add up to.
  public enum Bonus: Sendable, CaseIterable {
    /// All terms were found as they were typed, none only in another form.
    case asTyped
    /// What was approximated is in a telling place, by few typos.
    case closeness
    /// Words stand next to each other as in the query.
    case neighbours
  }

  /// How well the agent fits before anything is counted.
  public let tier: Tier
  /// What the tier adds to the score: more than all terms can.
  public var tierScore: Double { Double(tier.rawValue) * RankingConstants.tierStep }
  /// The number that orders the hits: what the tier, the terms and the bonuses add up to.
  public let score: Double
  /// The terms in the order of the query, those of an alternative that was not met left out.
  public let terms: [Term]
  /// What else adds to the weight, and how much.
  public let bonuses: [(bonus: Bonus, contribution: Double)]
}
