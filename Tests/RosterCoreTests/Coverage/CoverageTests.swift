import TestSupport
import Testing

@testable import RosterCore

/// Which terms and sections are found, and who has them.
@Suite struct CoverageTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    /// The bodies of the agents.
    let bodies: [String]
    /// The terms in order, each with a sign for every agent.
    let terms: [String]
    var testDescription: String { id }
  }

  @Test(arguments: [
    Example(id: "nothing", bodies: ["", ""], terms: []),
    Example(id: "ordinary words", bodies: ["You write code. Always test it.", "Be kind."], terms: []),
    Example(
      id: "inner capitals and digits", bodies: ["use PostgreSQL, gRPC and OAuth2", "use k8s"],
      terms: ["OAuth2 x-", "PostgreSQL x-", "gRPC x-", "k8s -x"]),
    Example(id: "however it is written", bodies: ["over gRPC", "GRPC or grpc"], terms: ["GRPC xx"]),
    Example(id: "plural and singular", bodies: ["three ORMs", "an ORM"], terms: ["ORM xx"]),
    Example(id: "the S of HTTPS", bodies: ["over HTTPS", "over HTTP"], terms: ["HTTP -x", "HTTPS x-"]),
    Example(
      id: "two products", bodies: ["with Postgres", "with PostgreSQL"],
      terms: ["PostgreSQL -x", "Postgres x-"]),
    Example(
      id: "a capital inside a sentence", bodies: ["we run Kafka here", "we run it"], terms: ["Kafka x-"]),
    Example(id: "a capital at the start", bodies: ["Quibble first.", "Stop."], terms: []),
    Example(
      id: "a list behind a colon", bodies: ["- Caches: Redis, Memcached", "none"],
      terms: ["Memcached x-", "Redis x-"]),
    Example(
      id: "bold before what explains it", bodies: ["- **Redis**: a cache", "none"], terms: ["Redis x-"]),
    Example(id: "small elsewhere", bodies: ["the Gizmo, a gizmo of gizmos", "none"], terms: []),
    Example(
      id: "small in another agent", bodies: ["we run Kafka", "kafka is there too", "no"], terms: ["Kafka xx-"]
    ),
    Example(
      id: "words of English that are names", bodies: ["knows Go, Rust, and C#", "no"],
      terms: ["C# x-", "Go x-", "Rust x-"]),
    Example(id: "shouting", bodies: ["You MUST NEVER EXPLODE LOUDLY", "no"], terms: []),
    Example(
      id: "names of several words",
      bodies: ["on Spring Boot and Spring Data, the Spring Data", "with spring boot"],
      terms: ["Spring Data x-", "Spring Boot xx"]),
    Example(
      id: "methods written as names",
      bodies: ["We use Event Sourcing here.", "We like Event Sourcing.", "nothing"],
      terms: ["Event Sourcing xx-"]),
    Example(
      id: "people", bodies: ["You are a Senior Backend Engineer.", "A Senior Backend Engineer."], terms: []),
    Example(
      id: "signs inside", bodies: ["with Node.js, CI/CD, .NET and C++", "no"],
      terms: ["C++ x-", "Node.js x-", ".NET x-", "CI/CD x-"]),
    Example(id: "files", bodies: ["read `README.md` and Config.swift", "no"], terms: []),
    Example(
      id: "code of one agent alone", bodies: ["run `pytest`", "call `load_all` and `git push`"], terms: []),
    Example(id: "code of two", bodies: ["run `pytest`", "use `pytest`", "no"], terms: ["pytest xx-"]),
    Example(id: "code blocks", bodies: ["```\nKafkaConsumer()\n```", "no"], terms: []),
    Example(id: "headings", bodies: ["# Zumble Wizardry\n## GraphQL", "no"], terms: ["GraphQL x-"]),
    Example(
      id: "what all have is last", bodies: ["with Redis, Kafka, Redis", "with Redis", "with Redis, Kafka"],
      terms: ["Kafka x-x", "Redis xxx"]),
    Example(
      id: "half and half tells most",
      bodies: ["on MySQL, SQLite", "on SQLite", "none", "none"], terms: ["SQLite xx--", "MySQL x---"]),
    Example(
      id: "addresses", bodies: ["see https://Example.com/FooBar and [PyPI](https://pypi.org/NuMPy)", "no"],
      terms: ["PyPI x-"]),
  ])
  func findsTerms(_ example: Example) {
    #expect(Coverage(of: example.bodies.map { agent($0) }).terms.map(\.row) == example.terms)
  }

  @Test func toolsAreNoTerms() {
    let granted = agent("---\nname: a\ntools: WebFetch, Read\n---\nuse WebFetch with FastAPI")
    #expect(Coverage(of: [granted, agent("no")]).terms.map(\.row) == ["FastAPI x-"])
  }

  @Test func descriptionsCount() {
    let described = agent("---\nname: a\ndescription: Tunes PostgreSQL. <example>MySQL</example>\n---\n")
    #expect(Coverage(of: [described, agent("no")]).terms.map(\.row) == ["PostgreSQL x-"])
  }

  @Test(arguments: [
    (["## Error handling", "## 2. Handling Errors", "## Errors"], ["Errors --x", "Handling Errors -x-"]),
    (["# Role\n## Error Handling", "## 2. Error handling:", "#x"], ["Error Handling xx-"]),
    (["## Goals & Limits", "## Goals and Limit", "## Goals"], ["Goals & Limits xx-", "Goals --x"]),
  ])
  func findsSections(bodies: [String], sections: [String]) {
    let found = Coverage(of: bodies.map { agent($0) }).sections.map(\.row)
    #expect(found.filter { sections.contains($0) } == sections, "\(found)")
  }

  @Test func topicsMeasureSimilarity() {
    let coverage = Coverage(of: ["on MySQL, SQLite", "on SQLite", "on MySQL, SQLite"].map { agent($0) })
    #expect(coverage.similarity(of: 0, and: 2).percent == 100)
    #expect(coverage.similarity(of: 0, and: 1) == Similarity(sharing: 1, ofWords: 3))
  }

  /// A library in which a word is mostly written small knows that it is no name.
  @Test func libraryKnowsOrdinaryWords() {
    let agents = [agent("we have a Wumpus here"), agent("nothing")]
    #expect(Coverage(of: agents).terms.map(\.row) == ["Wumpus x-"])
    let large = AgentIndex(indexing: (0..<100).map { _ in agent("every wumpus is small") })
    #expect(Coverage(of: agents, in: large).terms.isEmpty)
    let small = AgentIndex(indexing: (0..<99).map { _ in agent("every wumpus is small") })
    #expect(Coverage(of: agents, in: small).terms.map(\.row) == ["Wumpus x-"])
  }
}

extension Topic {
  /// The name, and for each text whether it has it.
  var row: String { name + " " + mentions.map { $0 > 0 ? "x" : "-" }.joined() }
}
