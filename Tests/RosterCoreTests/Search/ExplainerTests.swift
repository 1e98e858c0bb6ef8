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
}
