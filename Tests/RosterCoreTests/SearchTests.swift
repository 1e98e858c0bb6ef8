import TestSupport
import Testing

@testable import RosterCore

@Suite struct SearchTests {
  @Test(arguments: [
    ("api", "REST API", [5..<8]), ("É", "café", [3..<5]), ("ß", "ß SS", [0..<2]),
    ("привет", "ПРИВЕТ", [0..<12]),
    ("aa", "aaaa", [0..<2, 2..<4]), ("x", "", []), ("日本", "日本語", [0..<6]),
    ("k8s", "K8S k8s", [0..<3, 4..<7]),
  ])
  func patterns(pattern: String, text: String, expected: [Range<Int>]) throws {
    #expect(try #require(FoldedPattern(pattern)).matches(in: text) == expected)
  }

  @Test(arguments: [
    ("rest api", "An API, RESTful", [3..<6, 8..<12]), ("abc bcd", "abcd", [0..<4]), ("  ", "a", []),
  ])
  func places(query: String, text: String, expected: [Range<Int>]) {
    #expect(Query(query).places(in: text) == expected)
  }

  private static let agents = [
    agent(
      "---\nname: api-designer\ndescription: Draws interfaces\n---\nBody about rate limits.\n", at: "/a/1.md"),
    agent(
      "---\nname: backend\ndescription: Builds the API\ntools: Bash, WebFetch\n---\nText.\n", at: "/a/2.md"),
    agent("---\nname: writer\ndescription: Words\n---\nKnows the api. â†’ done\n", at: "/a/3.md"),
    agent("---\nname: my-api\ndescription: x\n---\n", at: "/a/4.md"),
  ]

  @Test(arguments: [
    ("api", ["/a/1.md nameStart", "/a/4.md name", "/a/2.md header", "/a/3.md text"]),
    ("API-DESIGNER", ["/a/1.md wholeName"]), ("webfetch", ["/a/2.md header"]), ("api rate", ["/a/1.md text"]),
    ("→", ["/a/3.md text"]), ("nothing", []), ("limits draws", ["/a/1.md text"]),
  ])
  func ranks(query: String, expected: [String]) async throws {
    let hits = try #require(await Search(Query(query)).hits(in: Self.agents))
    #expect(hits.map { "\($0.agent.path.string) \($0.place)" } == expected)
  }

  @Test func anEmptyQueryKeepsTheOrder() async throws {
    let hits = try #require(await Search(Query(" ")).hits(in: Self.agents))
    #expect(hits.map(\.agent.path) == Self.agents.map(\.path))
  }
}
