import TestSupport
import Testing

@testable import RosterCore

@Suite struct HitCandidateTests {
  @Test func keepsWhatItIsMadeOf() {
    let candidate = HitCandidate(at: 41, in: .nameStart, weight: 2.5)
    #expect(candidate.place == 41)
    #expect(candidate.tier == .nameStart)
    #expect(candidate.weight == 2.5)
    #expect(candidate.adding(1).weight == 3.5)
  }

  /// Many candidates are put in order by their bytes, few by comparing them; both have to come to the same.
  @Test(arguments: [0, 1, 100, 128, 129, 3000], 0..<UInt64(4))
  func areInOrderOfRank(count: Int, round: UInt64) {
    var random = SeededGenerator(round: round)
    let weights = (0...Int(round)).map { _ in Float.random(in: 0..<200, using: &random) }
    let candidates = (0..<count).map { place in
      HitCandidate(
        at: UInt32(place * 7), in: Tier.allCases.randomElement(using: &random) ?? .name,
        weight: weights.randomElement(using: &random) ?? 0)
    }
    #expect(candidates.inOrderOfRank().map(\.rank) == candidates.sorted().map(\.rank), "seed \(random.seed)")
  }
}
