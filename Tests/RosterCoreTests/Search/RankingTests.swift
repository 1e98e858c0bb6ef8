import TestSupport
import Testing

@testable import RosterCore

/// Which agents a query finds, and in which order.
@Suite struct RankingTests {
  private static let index = AgentIndex([
    Segment(indexing: [
      agent(
        """
        ---
        name: api-designer
        description: Draws interfaces and contracts.
        model: opus
        tools: Read, Grep
        ---
        # Work
        Body about rate limits, and their limiting.
        """, at: "/a/api-designer.md"),
      agent(
        """
        ---
        name: backend-engineer
        description: Builds the REST API behind the site, with retries.
        color: green
        tools: Bash, WebFetch, mcp__exa__search
        ---
        ## Error handling
        Retry on failure. Uses PostgreSQL and Kafka.
        """, at: "/a/backend-engineer.md"),
      agent(
        "---\nname: writer\ndescription: Words, and the café menu.\n---\nKnows the api. â†’ done\n",
        at: "/a/writer.md"),
      agent("---\nname: my-api\ndescription: x\ntools: []\n---\nfailure on retry\n", at: "/a/my-api.md"),
    ]),
    Segment(indexing: [
      agent(
        "---\nname: kubernetes-security-auditor\ndescription: Checks clusters.\n---\n検索語を調べる。\n",
        at: "/a/k/kubernetes-security-auditor.md"),
      agent("---\nname: java-expert\ndescription: Java and Go\n---\n", at: "/a/k/java-expert.md"),
      agent("---\nname: go-expert\ndescription: Go\n---\n", at: "/a/k/go-expert.md"),
    ]),
  ])

  private static func found(_ text: String) throws -> [String] {
    try #require(index.search(Query(text))).hits.map { "\($0.agent.displayName) \($0.tier)" }
  }

  @Test(
    "tiers",
    arguments: [
      ("backend engineer", ["backend-engineer wholeName"]),
      ("Engineer-Backend", []),
      ("engineer backend", ["backend-engineer wholeName"]),
      ("backendengineer", ["backend-engineer wholeName"]),
      ("engineers backend", ["backend-engineer wholeName"]),
      ("backend backend", ["backend-engineer name"]),
      ("api ", ["my-api name", "api-designer name", "backend-engineer description", "writer fields"]),
      ("expert", ["go-expert name", "java-expert name"]),
      ("exp", ["go-expert nameStart", "java-expert nameStart"]),
      ("rest retries", ["backend-engineer description"]),
      ("limits ", ["api-designer fields"]), ("limited ", ["api-designer fields"]),
      ("postgres", ["backend-engineer fields"]),
      ("desc:api ", ["backend-engineer description"]), ("desc:contarcts ", ["api-designer approximate"]),
      ("body:api ", ["writer fields"]), ("desc:café body:knows ", ["writer fields"]),
      ("api desc:rest ", ["backend-engineer description"]),
      ("cafe", ["writer description"]), ("CAFÉ", ["writer description"]),
      ("→", ["writer fields"]), ("nothing", []),
    ])
  func tiers(query: String, expected: [String]) throws {
    #expect(try Self.found(query) == expected)
  }

  @Test(
    "approximations",
    arguments: [
      ("beng", ["backend-engineer abbreviation"]), ("kubsec", ["kubernetes-security-auditor approximate"]),
      ("bakcend", ["backend-engineer approximate"]), ("bakcend engineer", ["backend-engineer nearName"]),
      ("kuberntes", ["kubernetes-security-auditor approximate"]), ("aip", []),
    ])
  func approximations(query: String, expected: [String]) throws {
    #expect(try Self.found(query) == expected)
  }

  @Test(
    "operators",
    arguments: [
      ("\"error handling\"", ["backend-engineer"]), ("\"handling error\"", []),
      ("\"retry on fail", ["backend-engineer"]),
      ("'API", ["backend-engineer"]), ("'Kafk", ["backend-engineer"]), ("'kafka", []),
      ("^my", ["my-api"]), ("api$", ["my-api"]), ("^go-expert$", ["go-expert"]),
      ("expert -java", ["go-expert"]), ("expert !java", ["go-expert"]),
      ("java|postgresql ", ["java-expert", "backend-engineer"]),
      ("name:api ", ["my-api", "api-designer"]), ("desc:go ", ["go-expert", "java-expert"]),
      ("tools:Bash", ["backend-engineer"]), ("tools:exa", ["backend-engineer"]), ("tools:none", ["my-api"]),
      ("tools:all expert", ["go-expert", "java-expert"]),
      ("model:opus", ["api-designer"]), ("color:green", ["backend-engineer"]),
      ("color:gre", ["backend-engineer"]),
      ("color:", ["backend-engineer"]), ("has:color", ["backend-engineer"]),
      ("has:mcp", ["backend-engineer"]),
      ("model:", ["api-designer"]), ("headings:error", ["backend-engineer"]),
      ("body:kafka", ["backend-engineer"]),
      ("検索", ["kubernetes-security-auditor"]), ("検", ["kubernetes-security-auditor"]),
      ("front-end", []), ("mcp__exa__search", ["backend-engineer"]),
    ])
  func operators(query: String, expected: [String]) throws {
    let hits = try #require(Self.index.search(Query(query))).hits
    #expect(hits.map(\.agent.displayName).sorted() == expected.sorted())
  }

  /// Parts without a word are there all the same; a name that only the path gives is none.
  @Test(arguments: [
    ("has:tools", ["star"]), ("tools:", ["star"]), ("-has:tools", ["c", "dash"]), ("has:model", ["dash"]),
    ("has:description", []), ("has:body", ["star"]), ("has:name", ["dash", "star"]), ("-has:name", ["c"]),
  ])
  func asksWhatAnAgentHas(query: String, expected: [String]) throws {
    let agents = [
      agent("---\nname: star\ntools: \"*\"\n---\n→\n", at: "/a.md"),
      agent("---\nname: dash\nmodel: \"-\"\ndescription: \" \"\n---\n\n", at: "/b.md"),
      agent("---\ncolor: red\n---\n", at: "/c.md"),
    ]
    let hits = try #require(AgentIndex(indexing: agents).search(Query(query))).hits
    #expect(hits.map(\.agent.displayName).sorted() == expected)
  }

  @Test func filtersKeepTheOrderOfTheIndex() throws {
    let result = try #require(Self.index.search(Query("-java")))
    #expect(!result.isRanked)
    #expect(result.hits.count == 6)
    #expect(result.hits.allSatisfy { $0.tier == .filter })
  }

  @Test(arguments: [
    ("tools:Bash", false), ("model:opus ", false), ("path:a ", false), ("color:green", false),
    ("tools:^Bash$", false), ("desc:go ", true), ("api tools:Bash ", true), ("api|tools:Bash", true),
  ])
  func filtersDoNotRank(query: String, isRanked: Bool) throws {
    let result = try #require(Self.index.search(Query(query)))
    #expect(result.isRanked == isRanked)
    #expect(isRanked || result.hits.allSatisfy { $0.tier == .filter && $0.weight == 0 })
  }

  /// So many agents hold the word that nothing like it is looked for, however few of them a filter leaves.
  @Test(arguments: ["tools:^Bash$", "model:opus", "-zzz", "path:9", "tools:Bash", "has:color"])
  func filtersNeverWiden(filter: String) throws {
    let holders = ["a", "b", "c", "d"].map { agent("---\nname: \($0)\n---\nkubernetes\n", at: "/\($0).md") }
    let other = agent("---\nname: x\ntools: Bash\nmodel: opus\ncolor: red\n---\nkuberntes\n", at: "/9.md")
    let index = AgentIndex(indexing: holders + [other])
    let narrowed = try #require(index.search(Query("kubernetes \(filter) ")))
    #expect(!narrowed.hits.contains { $0.agent === other })
  }

  @Test func valuesAreMetWhole() throws {
    let agents = [
      agent(
        "---\nname: a\nmodel: sonnet\ntools: Bash(git diff:*), mcp__exa__search\ncolor: blue\n---\n",
        at: "/x/a.md"),
      agent("---\nname: b\nmodel: claude-sonnet-4\ntools: '*'\ncolor: light blue\n---\n", at: "/x/y/b.md"),
    ]
    let index = AgentIndex(indexing: agents)
    let expected = [
      ("model:sonnet", "ab"), ("model:^sonnet$", "a"), ("model:^Sonnet", "a"), ("model:4$", "b"),
      ("tools:^bash$", "a"), ("tools:^exa$", "a"), ("tools:^mcp__exa__search$", "a"), ("tools:^*$", "b"),
      ("tools:^\"bash(git diff:*)\"$", "a"), ("tools:^git$", ""), ("color:blue ", "ab"),
      ("color:^blue$", "a"),
      ("color:blue$", "ab"), ("color:^light", "b"), ("color:ght$", ""), ("color:^\"light blue\"$", "b"),
    ]
    for (query, names) in expected {
      let hits = try #require(index.search(Query(query))).hits
      #expect(hits.map(\.agent.displayName).sorted().joined() == names, "\(query)")
    }
  }

  @Test func headerKeysAreWords() throws {
    let agents = [
      agent("---\nname: a\npermissionMode: plan\n'my key: \"x\"': some value\n---\nText.\n", at: "/a.md"),
      agent("---\nname: b\n---\npermissionMode\n", at: "/b.md"),
    ]
    let index = AgentIndex(indexing: agents)
    let expected = [
      ("permissionMode", "ab"), ("permissionM", "ab"), ("permissionMode:", "a"), ("'permissionMode", "ab"),
      ("«my key: \"x\"»:value", "a"), ("«MY key: \"x\"»:other", ""), ("-«my key: \"x\"»:value", "b"),
    ]
    for (query, names) in expected {
      let hits = try #require(index.search(Query(query))).hits
      #expect(hits.map(\.agent.displayName).sorted().joined() == names, "\(query)")
    }
  }

  @Test func marksAreGivenByTheCaller() throws {
    let marked: Set = [FilePath("/a/writer.md")]
    let hits = try #require(Self.index.search(Query("is:marked"), marked: marked)).hits
    #expect(hits.map(\.agent.displayName) == ["writer"])
  }

  @Test func nearCopiesAreFoundOutWhenAskedFor() async throws {
    let words = "One two three four five six seven eight nine ten, and eleven or twelve or more."
    let agents = [("a", words), ("b", words + " Also this."), ("c", "Nothing alike.")].map { name, body in
      agent("---\nname: x\ndescription: Alike.\n---\n\(body)\n", at: "/\(name).md")
    }
    let result = await Search(Query("is:near"), in: AgentIndex(indexing: agents)).result()
    #expect(result?.hits.map(\.agent.path.string) == ["/a.md", "/b.md"])
  }

  @Test func unknownFieldsAreText() throws {
    let result = try #require(Self.index.search(Query("foo:kafka")))
    #expect(result.notes.count == 1)
    #expect(result.hits.isEmpty)
  }

  @Test func capitalsRankTheSameFirst() throws {
    let index = AgentIndex([
      Segment(indexing: [
        agent("---\nname: one\ndescription: The api api api.\n---\n", at: "/a.md"),
        agent("---\nname: two\ndescription: The API, and more of the words there are.\n---\n", at: "/b.md"),
      ])
    ])
    let names = { (text: String) in index.search(Query(text))?.hits.map(\.agent.displayName) }
    #expect(names("api ") == ["one", "two"])
    #expect(names("API ") == ["two", "one"])
  }

  @Test func neighboursGoFirst() throws {
    let agents = [
      agent("---\nname: one\n---\nA rate, the limiting; no rate without limiting it.\n", at: "/a.md"),
      agent(
        "---\nname: other\n---\nThe words that are here, and rate limiting, stand in a longer text.\n",
        at: "/b.md"),
    ]
    let result = try #require(AgentIndex(indexing: agents).search(Query("rate limiting ")))
    #expect(result.hits.map(\.agent.displayName) == ["other", "one"])
    let explanation = result.explainer().explanation(of: result.hits[0])
    #expect(explanation.bonuses.map(\.bonus) == [.asTyped, .neighbours])
    let terms = explanation.terms.reduce(0) { $0 + $1.contribution }
    let sum = explanation.bonuses.reduce(terms) { $0 + $1.contribution }
    #expect(abs(sum - result.hits[0].weight) < 0.001)
  }

  @Test func equalTextsAreOneHit() throws {
    let text = "---\nname: same\n---\nBody.\n"
    let index = AgentIndex([
      Segment(indexing: [agent(text, at: "/b.md"), agent("---\nname: same\n---\nOther.\n", at: "/c.md")]),
      Segment(indexing: [agent(text.replacing("\n", with: "\r\n"), at: "/a.md")]),
    ]).merged()
    let result = try #require(index.search(Query("same")))
    #expect(result.hits.map(\.agent.path.string) == ["/a.md", "/c.md"])
    #expect(result.hits[0].copies.map(\.path.string) == ["/b.md"])
    #expect(result.agentCount == 3)
    #expect(result.grouped().ranges.map(\.count) == [2])
    #expect(index.search(Query("is:duplicate"))?.hits.count == 1)
  }
}
