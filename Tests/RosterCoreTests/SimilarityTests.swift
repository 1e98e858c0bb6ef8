import Testing

@testable import RosterCore

@Suite struct SimilarityTests {
  @Test(arguments: [
    ("", "", 1.0), ("", "a", 0.0), ("a b", "a b", 1.0), ("b a", "A, b!", 1.0), ("a b", "c d", 0.0),
    ("Review the code", "review code", 0.8), ("a a a", "a", 0.5), ("数据", "数字", 0.5), ("...", "!", 1.0),
  ])
  func ofWords(left: String, right: String, fraction: Double) {
    #expect(Similarity(ofWordsIn: slice(left), and: slice(right)).fraction == fraction)
    #expect(Similarity(ofWordsIn: slice(right), and: slice(left)).fraction == fraction)
  }

  @Test func ofWordsWithCase() {
    #expect(Similarity(ofWordsIn: slice("A b"), and: slice("a b"), options: []).fraction == 0.5)
  }

  @Test(arguments: [(0, 5, 0), (1, 1_000, 1), (2, 3, 67), (999, 1_000, 99), (7, 7, 100)])
  func percent(shared: Int, of total: Int, percent: Int) {
    let similarity = Similarity(
      of: Bag(Array(0..<total)), and: Bag(Array(total - shared..<2 * total - shared)))
    #expect(similarity.percent == percent)
  }
}
