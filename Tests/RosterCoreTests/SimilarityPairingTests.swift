import TestSupport
import Testing

@testable import RosterCore

@Suite struct SimilarityPairingTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    let left: [[Int]]
    let right: [[Int]]
    var maximumSteps = 1_000
    let pairs: [[Int]]
    var testDescription: String { id }
  }

  @Test(arguments: [
    Example(id: "nothing", left: [], right: [[1]], pairs: []),
    Example(id: "below the threshold", left: [[1, 2, 3]], right: [[1, 8, 9]], pairs: []),
    Example(id: "at the threshold", left: [[1, 2, 3, 4, 5]], right: [[1, 2, 7, 8, 9]], pairs: [[0, 0]]),
    Example(id: "repeated words", left: [[1, 1, 1, 2, 3]], right: [[1, 7, 8]], pairs: []),
    Example(
      id: "the better of two", left: [[1, 2, 3]], right: [[1, 2, 9], [1, 2, 3, 4]], pairs: [[0, 1]]),
    Example(id: "the first of equals", left: [[1]], right: [[1], [1]], pairs: [[0, 0]]),
    Example(
      id: "never crossing", left: [[1, 2], [3, 4]], right: [[3, 4], [1, 2], [3, 4]],
      pairs: [[0, 1], [1, 2]]),
    Example(
      id: "long pairs outweigh short ones", left: [[1, 2, 3], [4]], right: [[4], [1, 2, 3]], pairs: [[0, 1]]),
    Example(id: "nothing in common with an empty line", left: [[]], right: [[]], pairs: []),
    Example(
      id: "lines without words follow", left: [[-5, -6], [1]], right: [[1], [-5, -6]], pairs: [[1, 0]]),
    Example(id: "words are not signs", left: [[-5]], right: [[5]], pairs: []),
    Example(
      id: "cut into slices", left: [[1], [2], [3], [4]], right: [[4], [1], [2], [3]], maximumSteps: 3,
      pairs: [[0, 1], [2, 3]]),
  ])
  func pairs(_ example: Example) {
    let pairing = SimilarityPairing(
      example.left.map(Self.item), example.right.map(Self.item), maximumSteps: example.maximumSteps)
    #expect(pairing.pairs.map { [$0.left, $0.right] } == example.pairs)
  }

  @Test func isAsGoodAsTryingEverything() {
    for seed in UInt64(0)..<200 {
      var numbers = SeededGenerator(seed: seed)
      let left = (0..<5).map { _ in Self.item(numbers.tokens(upTo: 4, alphabet: 4)) }
      let right = (0..<5).map { _ in Self.item(numbers.tokens(upTo: 4, alphabet: 4)) }
      let pairing = SimilarityPairing(left, right)
      let gain = pairing.pairs.reduce(0) { $0 + Self.gain(left[$1.left], right[$1.right]) }
      #expect(abs(gain - Self.bestGain(left[...], right[...])) < 1e-9, "seed \(seed)")
    }
  }

  /// A line of some words; negative numbers stand for signs.
  private static func item(_ numbers: [Int]) -> SimilarityPairing.Item {
    SimilarityPairing.Item(bag: Bag(numbers.map(abs)), hasWords: numbers.contains { $0 >= 0 })
  }

  private static func gain(_ left: SimilarityPairing.Item, _ right: SimilarityPairing.Item) -> Double {
    let fraction = Similarity(of: left.bag, and: right.bag).fraction
    guard left.hasWords == right.hasWords, fraction >= 0.4 else { return 0 }
    return fraction * Double(left.bag.countShared(with: right.bag)) * (left.hasWords ? 1 : 0.01)
  }

  private static func bestGain(
    _ left: ArraySlice<SimilarityPairing.Item>, _ right: ArraySlice<SimilarityPairing.Item>
  ) -> Double {
    guard let first = left.first, let other = right.first else { return 0 }
    return max(
      bestGain(left.dropFirst(), right), bestGain(left, right.dropFirst()),
      gain(first, other) + bestGain(left.dropFirst(), right.dropFirst()))
  }
}
