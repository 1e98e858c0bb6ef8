import TestSupport
import Testing

@testable import RosterCore

@Suite struct SimilarityTests {
  @Test(arguments: [
    ("", "", 1.0), ("", "a", 0.0), ("a b", "a b", 1.0), ("b a", "A, b!", 1.0), ("a b", "c d", 0.0),
    ("Review the code", "review code", 0.8), ("a a a", "a", 0.5), ("数据", "数字", 0.5), ("...", "!", 1.0),
    ("Ärger", "ärger", 1.0), ("â†’ naïve", "→ NAÏVE", 1.0),
  ])
  func ofBodies(left: String, right: String, fraction: Double) {
    let (left, right) = (agent("---\nname: l\n---\n" + left), agent("---\nname: r\n---\n" + right))
    #expect(Similarity(ofTextsOf: left, and: right).fraction == fraction)
    #expect(Similarity(ofTextsOf: right, and: left).fraction == fraction)
  }

  @Test(arguments: [
    ("settings do not count", "name: a\nmodel: opus\ntools: Read", "name: b\ncolor: red", 1.0),
    ("instructions in a field count", "prompt: |\n  Write tests", "name: a\nprompt: Write code", 0.75),
    ("fields that hold more than a word", "x: [one, two]\ny: {k: v}", "y: v k\nx: |\n  two\n  one", 1.0),
    ("descriptions count", "description: Writes tests", "description: Writes code", 0.75),
    ("what the author meant", #"description: "One\\n\\ntwo""#, "description: one two", 1.0),
    ("descriptions twice encoded", "description: cafÃ© one", "description: café one", 1.0),
  ])
  func ofHeaders(id: String, left: String, right: String, fraction: Double) {
    let bodies = [left, right].map { agent("---\n\($0)\n---\nBe brief.") }
    #expect(Similarity(ofTextsOf: bodies[0], and: bodies[1]).fraction == fraction)
  }

  @Test(arguments: [
    ("tools: Read, Edit", "tools: [Edit, Read]", 1.0), ("tools: Read, Edit", "tools: Read, Bash", 0.5),
    ("tools: Read", "tools: Bash", 0.0), ("model: a", "model: b", 1.0), ("model: a", "tools: Read", 0.0),
    ("tools: []", "tools: []", 1.0), ("tools: []", "model: a", 0.0),
  ])
  func ofTools(left: String, right: String, fraction: Double) {
    let (left, right) = (agent("---\n\(left)\n---\n"), agent("---\n\(right)\n---\n"))
    #expect(Similarity(ofToolsOf: left, and: right).fraction == fraction)
    #expect(Similarity(ofToolsOf: right, and: left).fraction == fraction)
  }

  @Test(arguments: [(0, 5, 0), (1, 1_000, 1), (2, 3, 67), (999, 1_000, 99), (7, 7, 100)])
  func percent(shared: Int, of total: Int, percent: Int) {
    let similarity = Similarity(
      of: Bag(Array(0..<total)), and: Bag(Array(total - shared..<2 * total - shared)))
    #expect(similarity.percent == percent)
  }

  /// What is shown as 90 % is near, and nothing else.
  @Test(arguments: [(894, false), (895, true), (900, true), (1_000, true)])
  func near(perMille: Int, isNear: Bool) {
    #expect(Similarity(sharing: perMille, ofWords: 2_000).isNear == isNear)
  }
}
