import RosterCore
import TestSupport
import Testing

@testable import roster_bench

/// The queries that are made from agents.
@Suite struct KnownItemTests {
  private static func generator(_ agents: [Agent], seed: UInt64 = 1) -> KnownItemGenerator {
    KnownItemGenerator(collection: KnownItemCollection(agents), seed: seed)
  }

  private static func agents(_ names: [String], body: String = "") -> [Agent] {
    names.enumerated().map { number, name in
      agent(
        "---\nname: \(name)\ndescription: Number \(number).\n---\n\(body)\(number)\n", at: "/\(number).md")
    }
  }

  private static let few = 6

  private static let generated: [Agent] = {
    var agents: [Agent] = []
    GeneratedCorpus(count: 60, seed: 3).files { path, bytes in
      agents.append(Agent(parsing: bytes, at: FilePath("/\(path)")))
    }
    return agents
  }()

  private static let collection = KnownItemCollection(generated)

  private static func items(_ kind: QueryKind, seed: UInt64 = 1) -> [KnownItem] {
    KnownItemGenerator(collection: collection, seed: seed).items(kind, count: few)
  }

  @Test(arguments: QueryKind.allCases.filter { $0 != .forms })
  func sameSeedMakesTheSameQueries(kind: QueryKind) {
    let items = Self.items(kind)
    #expect(items.count == Self.few)
    #expect(items == Self.items(kind))
    #expect(items != Self.items(kind, seed: 2))
  }

  /// Names, a kind, and the queries that are made of the first name and nothing else.
  struct NameCase: Sendable, CustomTestStringConvertible {
    let kind: QueryKind
    let names: [String]
    let expected: [String]
    var testDescription: String { "\(kind) of \(names)" }
  }

  static let nameCases = [
    NameCase(kind: .name, names: ["Backend_Engineer"], expected: ["backend engineer"]),
    NameCase(kind: .name, names: ["C# Expert"], expected: ["c# expert"]),
    NameCase(kind: .name, names: ["api-backend", "backend-api"], expected: []),
    NameCase(kind: .name, names: ["front-end", "frontend"], expected: []),
    NameCase(kind: .reversed, names: ["backend-engineer"], expected: ["engineer backend"]),
    NameCase(kind: .reversed, names: ["writer"], expected: []),
    NameCase(kind: .unfinished, names: ["backend-engineer"], expected: ["backend engi"]),
    NameCase(
      kind: .unfinished, names: ["backend-engineer", "backend-engineering-lead"], expected: ["backend engi"]),
    NameCase(kind: .unfinished, names: ["backend-engineer", "backend-engine"], expected: []),
    NameCase(kind: .unfinished, names: ["platform", "we-plat-it"], expected: []),
    NameCase(kind: .heads, names: ["api-web"], expected: ["apiweb"]),
    NameCase(kind: .heads, names: ["api-web", "apiweb"], expected: []),
    NameCase(kind: .heads, names: ["api-web", "apis-webs"], expected: []),
  ]

  @Test(arguments: nameCases)
  func queriesOfNames(_ example: NameCase) {
    let queries = Self.generator(Self.agents(example.names)).items(example.kind, count: 10)
      .filter { $0.wanted.contains(0) }.map(\.query)
    #expect(queries == example.expected)
  }

  @Test func agentsOfOneNameAreAllWanted() {
    let items = Self.generator(Self.agents(["code-reviewer", "Code Reviewer", "writer"])).items(
      .name, count: 3)
    #expect(items.first { $0.query == "code reviewer" }?.wanted == [0, 1])
    #expect(items.first { $0.query == "writer" }?.wanted == [2])
  }

  @Test func misspeltNamesAreOneEditAway() {
    for item in Self.items(.typo) {
      let (typed, name) = (item.query.split(separator: " "), Self.name(item))
      let wrong = zip(typed, name).filter { $0 != $1 }
      #expect(typed.count == name.count && wrong.count == 1, "\(item)")
      #expect(wrong.allSatisfy { Misspelling.isOneEdit(String($0), $1) }, "\(item)")
    }
  }

  private static func name(_ item: KnownItem) -> [String] {
    item.wanted.min().map { PlainWords.of(generated[$0].displayName) } ?? []
  }

  @Test func noOtherAgentHasTheWordsOfADescription() {
    for item in Self.items(.description) {
      let words = PlainWords.of(item.query)
      let holders = Self.generated.indices.filter { number in
        let agent = Self.generated[number]
        let held = Set(PlainWords.of(agent.displayName) + PlainWords.of(agent.description ?? ""))
        return held.isSuperset(of: words)
      }
      #expect(!holders.isEmpty && item.wanted.isSuperset(of: holders), "\(item)")
    }
  }

  @Test func phrasesStandInTheBodyOfNoOtherAgent() {
    for item in Self.items(.phrase) {
      let phrase = " " + PlainWords.of(item.query).joined(separator: " ") + " "
      let holders = Self.generated.indices.filter { number in
        let text = String(decoding: Self.generated[number].source.bytes, as: UTF8.self)
        return (" " + PlainWords.of(text).joined(separator: " ") + " ").contains(phrase)
      }
      #expect(!holders.isEmpty && item.wanted.isSuperset(of: holders), "\(item)")
    }
  }

  @Test func formsAreThoseThatStandElsewhere() {
    var agents = [
      agent("---\nname: one\ndescription: Checks a schema for caching.\n---\n", at: "/1.md"),
      agent("---\nname: two\ndescription: Any schema.\n---\n", at: "/2.md"),
      agent("---\nname: three\ndescription: Any caching.\n---\nSchemas in a cache.\n", at: "/3.md"),
    ]
    let queries = Self.generator(agents).items(.forms, count: 4).map(\.query)
    #expect(queries == ["cache schemas"] || queries == ["schemas cache"])
    agents.append(agent("---\nname: four\ndescription: Cached schemas.\n---\n", at: "/4.md"))
    #expect(Self.generator(agents).items(.forms, count: 4).isEmpty, "another one fits as well")
  }
}

/// The parts that queries are made with.
@Suite struct KnownItemPartsTests {
  @Test(arguments: [
    ("Don't re-use API v2!", ["don", "t", "re", "use", "api", "v2"]), ("", []), ("--", []),
    ("C#, F# and C++; a#", ["c#", "f#", "and", "c++", "a#"]), ("one\\ntwo", ["one", "two"]),
    ("Über 検索、語", ["über", "検索", "語"]), ("x+", ["x+"]), ("ab# ab+", ["ab", "ab"]),
  ])
  func plainWords(text: String, words: [String]) {
    #expect(PlainWords.of(text) == words)
  }

  @Test(arguments: [
    ("abcd", "abcd", false), ("abcd", "abdc", true), ("abcd", "acd", true), ("abcd", "abbcd", true),
    ("abcd", "abxd", true), ("abcd", "bacd", true), ("abcd", "dbca", false), ("abcd", "ab", false),
    ("abcd", "badc", false), ("aab", "ab", true), ("", "a", true),
  ])
  func oneEdit(left: String, right: String, isOne: Bool) {
    #expect(Misspelling.isOneEdit(left, right) == isOne)
    #expect(Misspelling.isOneEdit(right, left) == isOne)
  }

  @Test func errorsThatAreDrawnAreOneEdit() {
    var random = SplitMix64(seed: 5)
    let words = ["kubernetes", "backend", "aaaa", "übung", "api"]
    let pairs = (0..<500).map { number in (words[number % words.count], number) }
    for (word, _) in pairs {
      guard let misspelt = Misspelling.draw(word, &random) else { continue }
      #expect(Misspelling.isOneEdit(word, misspelt), "\(word) \(misspelt)")
      #expect(word.first == misspelt.first)
    }
    #expect(Misspelling.draw("go", &random) == nil)
  }

  @Test(arguments: [
    ("query", "queries"), ("queries", "query"), ("cache", "caching"), ("caching", "cache"), ("test", "tests"),
    ("stopping", "stop"), ("stop", "stopping"), ("class", "classes"), ("classes", "class"),
    ("reviewing", "review"), ("review", "reviewing"),
  ])
  func forms(word: String, form: String) {
    #expect(WordForms.of(word).contains(form))
  }

  @Test func holdersOfPatterns() {
    let holders = WordHolders([["api", "test"], ["apis", "tester"], ["apiary"], []])
    #expect(holders.words == ["api", "apiary", "apis", "test", "tester"])
    #expect(holders.count(of: "api") == 1 && holders.count(of: "ap") == 0 && holders.count(of: "z") == 0)
    #expect(holders.holders(of: [.word("api")]) == [0, 1])
    #expect(holders.holders(of: [.beginning("api")]) == [0, 1, 2])
    #expect(holders.holders(of: [.word("api"), .word("test")]) == [0, 1])
    #expect(holders.holders(of: [.forms("queries", "query")]).isEmpty)
    #expect(holders.holders(of: [.forms("tests", "testing")]) == [0, 1])
    #expect(holders.holders(of: []).isEmpty)
  }
}
