import TestSupport
import Testing

@testable import RosterCore

@Suite struct NearDuplicatesTests {
  /// Bodies of agents and the groups that they fall into, each named by a letter.
  struct Example: CustomTestStringConvertible {
    let id: String
    let bodies: [String]
    let groups: [String]
    var testDescription: String { id }
  }

  static let twenty = twenty()

  /// Twenty different words, some of them given.
  static func twenty(of words: String...) -> String {
    (words + (words.count..<20).map { "word\($0)" }).joined(separator: " ")
  }

  static let examples = [
    Example(id: "none", bodies: [], groups: []),
    Example(id: "one", bodies: ["one two"], groups: []),
    Example(id: "empty texts are near to none", bodies: ["", "", " \n", "..."], groups: []),
    Example(id: "one word", bodies: ["one", "One", "two", "one one"], groups: ["ab"]),
    Example(id: "equal texts", bodies: [twenty, "else", twenty, twenty], groups: ["acd"]),
    Example(id: "one word of twenty", bodies: [twenty, twenty + " more", "else"], groups: ["ab"]),
    Example(
      id: "two words of twenty replaced", bodies: [twenty(of: "a", "b"), twenty(of: "c", "d")], groups: ["ab"]
    ),
    Example(
      id: "three words of twenty replaced", bodies: [twenty(of: "a", "b", "c"), twenty(of: "d", "e", "f")],
      groups: []),
    Example(id: "another order", bodies: ["a b c d e", "e d c b a"], groups: ["ab"]),
    Example(
      id: "a chain", bodies: [twenty, twenty + " a b c", twenty + " a b c d e f"], groups: ["abc"]),
    Example(id: "two groups", bodies: ["x y", twenty, "y x", twenty], groups: ["ac", "bd"]),
  ]

  @Test(arguments: examples)
  func groups(_ example: Example) async throws {
    let agents = zip("abcdefgh", example.bodies).map {
      agent("---\nname: \($0)\n---\n\($1)", at: "/\($0).md")
    }
    for agents in [agents, agents.reversed()] {
      let duplicates = try await Self.nearDuplicates(in: agents)
      #expect(duplicates.groups.map { String($0.map(\.displayName).joined()) } == example.groups)
      #expect(agents.filter(duplicates.contains).count == example.groups.joined().count)
    }
  }

  @Test func neighboursAreNearThemselves() async throws {
    let chain = ["", " a b c", " a b c d e f"].enumerated().map {
      agent("---\nname: a\n---\n" + Self.twenty + $1, at: "/\($0).md")
    }
    let duplicates = try await Self.nearDuplicates(in: chain)
    #expect(
      duplicates.neighbours(of: chain[0]).map { "\($0.agent.path.string) \($0.similarity.percent)" } == [
        "/1.md 93"
      ])
    #expect(duplicates.neighbours(of: chain[1]).map(\.agent.path.string) == ["/2.md", "/0.md"])
    #expect(duplicates.neighbours(of: agent("one", at: "/unknown.md")).isEmpty)
  }

  @Test func aCancelledTaskFindsNothing() async throws {
    let index = try #require(await SimilarityIndex(of: [agent("one"), agent("two", at: "/b.md")]))
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await NearDuplicates(in: index) == nil
    }
    task.cancel()
    #expect(await task.value)
  }

  // MARK: Against all pairs

  /// Every pair of texts whose similarity is high enough is found, and no other: recall 1, precision 1.
  @Test(arguments: [0...6, 5...40, 30...120, 300...500])
  func findsAllPairsOfMutatedTexts(words: ClosedRange<Int>) async throws {
    var random = SeededGenerator()
    var pairCount = 0
    for _ in 0..<5 {
      let agents = random.agents(upTo: 60, words: words).shuffled(using: &random)
      let duplicates = try await Self.nearDuplicates(in: agents)
      let counts = agents.map(\.wordCounts)
      for (place, agent) in agents.enumerated() {
        let expected = agents.indices.filter { $0 != place && isNear(counts[place], counts[$0]) }
        pairCount += expected.count
        #expect(
          Set(duplicates.neighbours(of: agent).map(\.agent.path)) == Set(expected.map { agents[$0].path }),
          "seed \(random.seed)")
      }
    }
    #expect(pairCount > 50, "seed \(random.seed)")
  }

  @Test func theOrderOfTheAgentsDoesNotMatter() async throws {
    var random = SeededGenerator()
    let agents = random.agents(upTo: 60, words: 5...60)
    let groups = try await Self.nearDuplicates(in: agents).groups.map(\.paths)
    #expect(!groups.isEmpty)
    for _ in 0..<5 {
      let shuffled = agents.shuffled(using: &random)
      #expect(
        try await Self.nearDuplicates(in: shuffled).groups.map(\.paths) == groups, "seed \(random.seed)")
    }
  }

  /// On real files, too, every pair is found.
  @Test func findsAllPairsOfTheCorpus() async throws {
    let agents = Corpus.files.map { Agent(parsing: $0.text.bytes, at: FilePath($0.path)) }
    let words = try #require(await WordCounts(of: agents))
    let index = try #require(await SimilarityIndex(of: agents))
    let duplicates = try #require(await NearDuplicates(in: index))
    let places = agents.indices.filter { words.bags.sizes[$0] > 0 }
      .sorted { words.bags.sizes[$0] < words.bags.sizes[$1] }
    var expected: [FilePath: Set<FilePath>] = [:]
    for (rank, place) in places.enumerated() {
      let size = words.bags.sizes[place]
      // A pair cannot share more words than the smaller text has.
      for other in places[..<rank].reversed() {
        guard Similarity(sharing: words.bags.sizes[other], ofWords: size + words.bags.sizes[other]).isNear
        else { break }
        guard words.bags.similarity(of: place, and: other).isNear else { continue }
        expected[agents[place].path, default: []].insert(agents[other].path)
        expected[agents[other].path, default: []].insert(agents[place].path)
      }
    }
    for agent in agents {
      #expect(Set(duplicates.neighbours(of: agent).map(\.agent.path)) == expected[agent.path, default: []])
    }
  }

  private static func nearDuplicates(in agents: [Agent]) async throws -> NearDuplicates {
    let index = try #require(await SimilarityIndex(of: agents))
    return try #require(await NearDuplicates(in: index))
  }
}

/// Whether two texts are near by the definition of the measure, from scratch.
private func isNear(_ left: [Substring: Int], _ right: [Substring: Int]) -> Bool {
  let shared = left.reduce(0) { $0 + min($1.value, right[$1.key, default: 0]) }
  let total = left.values.reduce(0, +) + right.values.reduce(0, +)
  return !left.isEmpty && !right.isEmpty && 2_000 * shared >= 895 * total
}

extension Agent {
  fileprivate var wordCounts: [Substring: Int] {
    let text = source.string(in: body)
    return Dictionary(text.split(separator: " ").map { ($0, 1) }, uniquingKeysWith: +)
  }
}

extension SeededGenerator {
  /// Agents whose texts have about as many words as given: families of one text and of edited copies of it.
  mutating func agents(upTo count: Int, words: ClosedRange<Int>) -> [Agent] {
    var texts: [[Int]] = []
    while texts.count < count {
      let length = Int.random(in: words, using: &self)
      let original = (0..<length).map { _ in
        Int.random(in: 0..<8, using: &self) * Int.random(in: 0..<50, using: &self)
      }
      let copies = (0..<Int.random(in: 0...5, using: &self)).map { _ in
        edited(original, oneIn: Int.random(in: 4...60, using: &self), alphabet: 400)
      }
      texts += [original] + copies
    }
    return texts.enumerated().map { index, text in
      let body = text.map { "w\($0)" }.joined(separator: " ")
      return agent("---\nname: a\(index)\n---\n" + body, at: "/\(index).md")
    }
  }
}
