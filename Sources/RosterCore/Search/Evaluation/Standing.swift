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
