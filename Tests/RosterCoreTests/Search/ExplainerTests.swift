import TestSupport
import Testing

@testable import RosterCore

/// Why hits are where they are.
@Suite struct ExplainerTests {
  @Test func sharesOutWhatTermsContribute() throws {
    let agents = [
      agent("---\nname: api-tester\ndescription: Tests an API.\n---\nThe api, the api.\n", at: "/a.md"),
      agent("---\nname: other\ndescription: Tests.\n---\nNothing.\n", at: "/b.md"),
    ]
    let result = try #require(AgentIndex(indexing: agents).search(Query("-zzz api test")))
    let explanation = result.explainer().explanation(of: result.hits[0])
    #expect(explanation.tier == .nameStart)
    #expect(explanation.terms.map(\.text) == ["-zzz", "api", "test"])
    #expect(explanation.terms[1].places.map(\.field) == [.name, .description, .body])
    #expect(explanation.terms[1].places.map(\.kind) == [.word, .word, .word])
    #expect(explanation.terms[2].places.map(\.kind) == [.beginning, .inflection])
    #expect(explanation.terms[0].places.isEmpty)
    let sum = explanation.terms.reduce(0) { $0 + $1.contribution }
    #expect(abs(sum - result.hits[0].weight) < 0.001)
  }

  @Test(arguments: [
    ("^api", "name start", false), ("er$", "name end", false), ("^api-tester$", "name whole", false),
    ("desc:^tests", "description start", false), ("tools:^bash$", "tools whole", true),
    ("tools:bash", "tools word", true), ("color:red ", "other word", true), ("has:color", "", true),
  ])
  func tellsWhereAndHow(query: String, place: String, isFilter: Bool) throws {
    let text = "---\nname: api-tester\ndescription: Tests.\ntools: Bash\ncolor: red\n---\nText.\n"
    let result = try #require(AgentIndex(indexing: [agent(text)]).search(Query(query)))
    let terms = result.explainer().explanation(of: result.hits[0]).terms
    #expect(terms.map { $0.places.map { "\($0.field) \($0.kind)" }.joined(separator: ", ") } == [place])
    #expect(terms.allSatisfy { $0.isFilter == isFilter && ($0.contribution > 0) != isFilter })
  }

  @Test func tierTermsAndBonusesAddUpToTheScore() throws {
    let agents = [agent("---\nname: api-tester\ndescription: Tests an API.\n---\nThe api.\n")]
    let result = try #require(AgentIndex(indexing: agents).search(Query("api tools:all test")))
    let explanation = result.explainer().explanation(of: result.hits[0])
    let sum =
      explanation.terms.reduce(0) { $0 + $1.contribution } + explanation.bonuses.reduce(0) { $0 + $1.1 }
    #expect(abs(explanation.tierScore + sum - explanation.score) < 0.01)
  }
}
