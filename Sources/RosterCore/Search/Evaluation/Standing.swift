/// How an agent stands that fits all clauses of a query so far.
struct Standing: Sendable {
  /// Where and how all terms so far were found.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Each as a whole word in the name.
    static let wholeInName = Traits(rawValue: 1)
    /// Each in the name.
    static let inName = Traits(rawValue: 2)
    /// Each in the name or the description.
    static let inDescription = Traits(rawValue: 4)
    /// Each as it was typed, none only in another form.
    static let asTyped = Traits(rawValue: 8)
    static let all: Traits = [.wholeInName, .inName, .inDescription, .asTyped]
    /// The number of all sets of traits.
    static let setCount = Int(all.rawValue) + 1
  }

  /// The number of the agent in the index.
  var agent: Int { Int(number) }
  private let number: UInt32
  /// What the terms add up to.
  private(set) var weight: Float = 0
  /// The worst kind of match that a term needed, as a raw ``MatchKind``; the greatest number where none counted.
  private var worstKind = UInt8.max
  private var traits = Traits.all

  /// How an agent stands before the first clause.
  init(of agent: Int) { number = UInt32(agent) }

  /// An agent whose terms come to that.
  fileprivate init(worstKind: UInt8, traits: Traits) {
    number = 0
    (self.worstKind, self.traits) = (worstKind, traits)
  }

  /// Takes in what a term found in the agent, whose place and kind have a say in the tier if `placeCounts`.
  mutating func add(_ match: Matches.Match, weight: Float, placeCounts: Bool) {
    self.weight += weight
    guard placeCounts else { return }
    worstKind = min(worstKind, match.kind)
    traits.formIntersection(match.traits)
  }

  /// Whether all terms were found without letters and typos.
  var isFoundAsTyped: Bool { worstKind >= MatchKind.beginning.rawValue }

  /// How well the agent fits before anything is counted.
  ///
  /// `isWholeName` is asked whether words that are all in the name, perhaps with typos, are all of it.
  func tier(isWholeName: (_ hasTypos: Bool) -> Bool) -> Tier {
    guard let kind = MatchKind(rawValue: worstKind) else { return .filter }
    let isWhole = traits.contains(.wholeInName) && isWholeName(kind < .letters)
    switch kind {
    case .typos, .typo: return isWhole ? .nearName : .approximate
    case .letters: return .approximate
    case .abbreviation: return .abbreviation
    case .beginning, .start, .end, .inflection, .word, .phrase, .whole, .exact:
      if traits.contains(.wholeInName) { return isWhole ? .wholeName : .name }
      return traits.contains(.inName) ? .nameStart : traits.contains(.inDescription) ? .description : .fields
    }
  }

  /// What orders the agents of a tier before their terms do.
  func bonus(in tier: Tier) -> Float {
    switch tier {
    case .approximate:
      let kind = MatchKind(rawValue: worstKind) ?? .typos
      return RankingConstants.bonus(of: traits) + RankingConstants.bonus(of: kind)
    case .fields, .description: return traits.contains(.asTyped) ? RankingConstants.asTyped : 0
    default: return 0
    }
  }
}

extension Standing {
  /// The tiers and bonuses of all standings whose words are not the whole of a name: for thousands of agents, looking
  /// one up takes half the time that telling it takes, which is mostly to have guessed wrong.
  struct Ranks {
    static let all = Ranks()

    private let ranks: [(tier: Tier, bonus: Float)]
    private static let kindCount = 16

    private init() {
      ranks = (0..<UInt8(Self.kindCount)).flatMap { kind in
        (0..<UInt8(Traits.setCount)).map { traits in
          let kind = MatchKind(rawValue: kind)?.rawValue ?? .max
          let standing = Standing(worstKind: kind, traits: Traits(rawValue: traits))
          let tier = standing.tier { _ in false }
          return (tier, standing.bonus(in: tier))
        }
      }
    }

    /// The tier of a standing and its bonus there.
    subscript(standing: Standing) -> (tier: Tier, bonus: Float) {
      let kind = Int(standing.worstKind) & (Self.kindCount - 1)
      return ranks[kind * Traits.setCount + Int(standing.traits.rawValue)]
    }
  }

  /// Whether all terms stand as whole words in the name, so that they may be all of it.
  var mayBeWholeName: Bool { traits.contains(.wholeInName) }
}

extension Matches.Match {
  /// Where and how the agent holds the term, as far as it decides the place of the agent.
  fileprivate var traits: Standing.Traits {
    var traits: Standing.Traits = []
    if wholeFields.contains(.name) { traits.insert(.wholeInName) }
    if fields.contains(.name) { traits.insert(.inName) }
    if !fields.isDisjoint(with: [.name, .description]) { traits.insert(.inDescription) }
    if kind != MatchKind.inflection.rawValue { traits.insert(.asTyped) }
    return traits
  }
}
