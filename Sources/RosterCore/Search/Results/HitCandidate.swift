/// An agent that fits a query, as one number by which it stands among the others.
struct HitCandidate: Sendable {
  /// The number of the agent in the index.
  let number: Int
  /// Orders candidates, the best lowest: four bits of the tier, 31 of the weight, 29 of the place among equals.
  let rank: UInt64

  private static let weightBits = 31
  private static let placeBits = 29
  private static let mostWeight = UInt64(1) << weightBits - 1

  /// Ranks an agent.
  ///
  /// - Parameters:
  ///   - number: Its number in the index.
  ///   - tier: How well it fits before anything is counted.
  ///   - weight: What the terms add up to, not negative.
  ///   - place: Its place where all that is the same.
  init(_ number: Int, in tier: Tier, weight: Float, place: UInt32) {
    self.number = number
    // The bits of numbers that are not negative are in the order of their values.
    let badness = Self.mostWeight - UInt64(weight.bitPattern)
    rank = UInt64(15 - tier.rawValue) << 60 | badness << UInt64(Self.placeBits) | UInt64(place)
  }

  /// How well it fits before anything is counted.
  var tier: Tier { Tier(rawValue: 15 - Int(rank >> 60)) ?? .filter }

  /// What the terms add up to.
  var weight: Float {
    Float(bitPattern: UInt32(Self.mostWeight - rank >> UInt64(Self.placeBits) & Self.mostWeight))
  }

  /// The candidate with something added to its weight.
  func adding(_ bonus: Float) -> HitCandidate {
    let place = UInt32(rank & (1 << UInt64(Self.placeBits) - 1))
    return HitCandidate(number, in: tier, weight: weight + bonus, place: place)
  }
}

extension HitCandidate: Comparable {
  /// Orders better candidates first.
  static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
