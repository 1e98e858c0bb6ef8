import TestSupport
import Testing

@testable import RosterCore

@Suite struct SimilarityIndexTests {
  private static let agents = [
    agent("---\nname: a\n---\none two three four five six seven eight nine ten\n", at: "/original.md"),
    agent("---\nname: a\n---\none two three four five six seven eight nine ten", at: "/copy.md"),
    agent("---\nname: b\n---\nTen nine eight seven six five four three two one.", at: "/b/reordered.md"),
    agent("---\nname: b\n---\none two three four five six seven eight nine eleven", at: "/near.md"),
    agent("---\nname: c\n---\none two and no more of it", at: "/c/other.md"),
    agent("---\nname: d\n---\nsomething else", at: "/a/unlike.md"),
    agent("---\nname: e\n---\n", at: "/empty.md"),
  ]

  @Test func ranksCopiesThenByTextThenByPath() async throws {
    let index = try #require(await SimilarityIndex(of: Self.agents))
    let found = index.agents(like: Self.agents[0])
    #expect(
      found.map { "\($0.agent.path.string) \($0.similarity.percent)\($0.isCopy ? " copy" : "")" } == [
        "/copy.md 100 copy", "/b/reordered.md 100", "/near.md 90", "/c/other.md 24", "/a/unlike.md 0",
        "/empty.md 0",
      ])
    #expect(found.map(\.similarity.isNear) == [true, true, true, false, false, false])
  }

  @Test func namesakesAreRankedAlike() {
    let namesakes = AgentIndex(indexing: Self.agents.reversed()).namesakes(of: Self.agents[2])
    #expect(namesakes.map { "\($0.agent.path.string) \($0.similarity.percent)" } == ["/near.md 90"])
    #expect(AgentIndex(indexing: Self.agents).namesakes(of: Self.agents[0]).map(\.isCopy) == [true])
  }

  @Test func relatesTwoAgents() async throws {
    let index = try #require(await SimilarityIndex(of: Self.agents))
    for other in index.agents(like: Self.agents[0]) {
      #expect(index.relation(of: other.agent, to: Self.agents[0]) == other)
    }
    #expect(index.relation(of: agent("one", at: "/unknown.md"), to: Self.agents[0]) == nil)
  }

  @Test(arguments: [(0, 0), (3, 3), (100, 6)])
  func limit(limit: Int, count: Int) async throws {
    let index = try #require(await SimilarityIndex(of: Self.agents))
    #expect(index.agents(like: Self.agents[0], limit: limit).count == count)
  }

  @Test func knowsAgentsByTheirPath() async throws {
    let index = try #require(await SimilarityIndex(of: Self.agents))
    let reloaded = agent("---\nname: a\n---\nchanged\n", at: "/original.md")
    #expect(
      index.agents(like: reloaded).map(\.agent.path.string)
        == index.agents(like: Self.agents[0]).map(\.agent.path.string))
    #expect(index.agents(like: agent("one two", at: "/unknown.md")).isEmpty)
  }

  @Test func anEmptyIndexHasNoAgents() async throws {
    let index = try #require(await SimilarityIndex(of: []))
    #expect(index.agents.isEmpty && index.agents(like: Self.agents[0]).isEmpty)
  }

  /// The index says of every pair what the comparison of the two says.
  @Test func agreesWithTheComparison() async throws {
    var random = SeededGenerator()
    for _ in 0..<10 {
      let agents = random.agents(upTo: 12, words: 0...60)
      let index = try #require(await SimilarityIndex(of: agents))
      for agent in agents {
        for found in index.agents(like: agent) {
          let similarity = Similarity(ofTextsOf: agent, and: found.agent)
          #expect(found.similarity == similarity, "seed \(random.seed)")
          #expect(found.similarity == Comparison(of: [agent, found.agent]).similarity(of: 1))
        }
      }
    }
  }

  @Test func aCancelledTaskMakesNoIndex() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await SimilarityIndex(of: Self.agents) == nil
    }
    task.cancel()
    #expect(await task.value)
  }
}
