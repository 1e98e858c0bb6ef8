import TestSupport
import Testing

@testable import RosterCore

/// What hits have in common.
@Suite struct FacetsTests {
  private static let agents = [
    agent(
      "---\nname: a\nmodel: opus\ntools: Read, Bash(git diff:*), mcp__exa__search\n---\n", at: "/r/x/a.md"),
    agent("---\nname: b\nmodel: opus\n---\n", at: "/r/x/b.md"),
    agent("---\nname: c\nmodel: sonnet\ntools: []\n---\n", at: "/r/.cursor/c.md"),
  ]

  @Test func counts() {
    let facets = Facets(of: Self.agents)
    let counts = facets.groups.map { group in
      "\(group.kind): " + group.facets.map { "\($0.value) \($0.count)" }.joined(separator: ", ")
    }
    #expect(
      counts == [
        "model: opus 2, sonnet 1", "tools: Bash 1, Read 1, all 1, exa 1, none 1",
        "dialect: claude 2, cursor 1",
      ])
  }

  @Test func tellWhatIsAskedForInVain() throws {
    let text =
      "zzz model:^Opus$ tools:all dialect:^claude$ path:^x$ -model:^sonnet$ tools:^a$|^b$ color:^red$ "
    let result = try #require(AgentIndex(indexing: Self.agents).search(Query(text)))
    let facets = Facets(of: result).groups.flatMap(\.facets)
    let told = facets.map { "\($0.kind) \($0.value) \($0.count)" }
    #expect(told == ["model Opus 0", "tools all 0", "dialect claude 0", "folder x 0"])
    #expect(facets.allSatisfy { result.query.contains($0.atom) })
  }

  @Test func spellingsAreOneValue() {
    let agents = ["sonnet", "Sonnet", "sonnet", "opus"].enumerated().map { number, model in
      agent("---\nname: a\nmodel: \(model)\n---\n", at: "/r/\(number).md")
    }
    let models = Facets(of: agents).groups.first?.facets
    #expect(models?.map { "\($0.atom) \($0.count)" } == ["model:^sonnet$ 3", "model:^opus$ 1"])
  }

  @Test func everyFacetFindsWhatItCounts() throws {
    let index = AgentIndex(indexing: Self.agents)
    for facet in Facets(of: Self.agents).groups.flatMap(\.facets) {
      let result = try #require(index.search(Query(facet.atom + " ")))
      #expect(result.agentCount == facet.count, "\(facet.atom)")
    }
  }
}
