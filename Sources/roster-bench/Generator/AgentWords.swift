/// The words and names that agents share, so that the same ones come again.
struct AgentWords: Sendable {
  let latin: Vocabulary
  let hangul: Vocabulary
  private let topics: WeightedChoice<String>
  private let roles: WeightedChoice<String>

  /// Makes up the words of a corpus.
  init(seed: UInt64) {
    let latin = Vocabulary(seed: seed)
    self.latin = latin
    hangul = Vocabulary(seed: seed, script: .hangul)
    var random = SplitMix64(seed: seed, stream: 3)
    let invented = (0..<600).map { _ in String(decoding: latin.word(&random), as: UTF8.self) }
    topics = WeightedChoice(
      Self.knownTopics.map { (weight: 12, value: $0) }
        + invented.filter { $0.count > 3 }.map { (weight: 1, value: $0) })
    roles = WeightedChoice(Self.knownRoles.map { (weight: 1, value: $0) })
  }

  /// A name of two or three words; one in twelve is of a few that every collection has.
  func name(_ random: inout SplitMix64) -> String {
    if random.happens(perMille: 80) { return random.pick(Self.sharedNames) }
    let topic = topics.draw(&random)
    let second = random.happens(perMille: 450) ? [topics.draw(&random)] : []
    let parts = [topic] + second + [roles.draw(&random)]
    guard random.happens(perMille: 55) else { return parts.joined(separator: "-") }
    return parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private static let knownTopics = [
    "api", "backend", "frontend", "database", "security", "code", "data", "cloud", "mobile", "test",
    "performance", "release", "design", "docs", "payment", "search", "kubernetes", "python", "rust", "swift",
  ]
  private static let knownRoles = [
    "engineer", "reviewer", "architect", "analyst", "expert", "specialist", "developer", "writer", "auditor",
    "debugger", "optimizer", "planner", "manager", "tester", "designer", "researcher",
  ]
  private static let sharedNames = [
    "code-reviewer", "backend-engineer", "frontend-developer", "test-writer", "security-auditor",
    "database-architect", "devops-engineer", "technical-writer", "data-analyst", "api-designer", "debugger",
    "performance-engineer",
  ]
}
