/// An agent that fits a query, as one number by which it stands among the others.
struct HitCandidate: Sendable {
  /// Orders candidates, the best lowest: four bits of the tier, 31 of the weight, 29 of the place among equals.
  let rank: UInt64

  private static let weightBits = 31
  static let placeBits = 29
  private static let mostWeight = UInt64(1) << weightBits - 1

  /// Ranks an agent.
  ///
  /// - Parameters:
  ///   - place: Its place where all else is the same.
  ///   - tier: How well it fits before anything is counted.
  ///   - weight: What the terms add up to, not negative.
  init(at place: UInt32, in tier: Tier, weight: Float) {
    // The bits of numbers that are not negative are in the order of their values.
    let badness = Self.mostWeight - UInt64(weight.bitPattern)
    rank = UInt64(15 - tier.rawValue) << 60 | badness << UInt64(Self.placeBits) | UInt64(place)
  }

  /// Its place where all else is the same, which tells the agent too.
  var place: UInt32 { UInt32(rank & (1 << UInt64(Self.placeBits) - 1)) }

  /// How well it fits before anything is counted.
  var tier: Tier { Tier(rawValue: 15 - Int(rank >> 60)) ?? .filter }

  /// What the terms add up to.
  var weight: Float {
    Float(bitPattern: UInt32(Self.mostWeight - rank >> UInt64(Self.placeBits) & Self.mostWeight))
  }

  /// The candidate with something added to its weight.
  func adding(_ bonus: Float) -> HitCandidate {
    HitCandidate(at: place, in: tier, weight: weight + bonus)
  }
}

extension HitCandidate: Comparable {
  /// Orders better candidates first.
  static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
