import TestSupport
import Testing

@testable import RosterCore

/// The pieces of text that say why an agent was found.
@Suite struct PassageTests {
  private static let reviewer = agent(
    """
    ---
    name: reviewer
    description: Reviews changes for security.
    tools: Bash, WebFetch
    ---
    Looks at rates.

    ## Limits
    \(String(repeating: "filler ", count: 60))rate limits of every client \(String(repeating: "more ", count: 60))
    """, at: "/a/reviewer.md")

  private static func passage(_ query: String) throws -> Passage? {
    try #require(AgentIndex(indexing: [reviewer]).search(Query(query))).highlighter.passage(in: reviewer)
  }

  @Test(arguments: [
    ("security", IndexField.description, 3, "Reviews changes for security."),
    ("webfetch", .tools, 4, "Bash, WebFetch"), ("looks", .body, 6, "Looks at rates."),
    ("rates", .body, 6, "Looks at rates."), ("tools:bash looks", .body, 6, "Looks at rates."),
    ("headings:^limits$", .headings, 8, "Limits"), ("headings:limit", .headings, 8, "Limits"),
  ])
  func shows(query: String, field: IndexField, line: Int, text: String) throws {
    let passage = try #require(try Self.passage(query))
    #expect(passage.field == field)
    #expect(passage.line == line)
    #expect(passage.text == text)
    #expect(!passage.isCutAtStart && !passage.isCutAtEnd)
  }

  @Test(arguments: [
    ("rate limit", "The rate."), ("limit rate", "The rate."), ("limit planner rate", "The rate."),
    ("limit plans", "Plans a limit."), ("limit zeal", "A limit of zeal."),
  ])
  func showsWhatTheNameDoesNotSay(query: String, text: String) throws {
    let body = "# Limit planner\n\nThe rate.\n\nZeal.\n\nA limit of zeal.\n"
    let agent = agent("---\nname: limit-planner\ndescription: Plans a limit.\n---\n\(body)")
    let result = try #require(AgentIndex(indexing: [agent]).search(Query(query)))
    #expect(try #require(result.highlighter.passage(in: agent)).text == text)
  }

  /// What stands at the start or end of a value, or is all of it, is marked there.
  @Test(arguments: [
    ("tools:^Bash$", IndexField.tools, "[Bash](git diff:*), mcp__exa__search, Read"),
    ("tools:^exa$", .tools, "Bash(git diff:*), mcp__[exa]__search, Read"),
    ("tools:d$", .tools, "diff:*), mcp__exa__search, Rea[d]"),
    ("model:^son", .model, "opus, [son]net"), ("color:^red$", .other, "color: [red]"),
    ("path:^x$", .path, "[x]/a.md"), ("desc:^looks", .description, "[Looks] at it."),
    ("desc:it.$", .description, "Looks at [it.]"),
  ])
  func marksEdges(query: String, field: IndexField, expected: String) throws {
    let text = """
      ---
      name: a
      description: Looks at it.
      tools: Bash(git diff:*), mcp__exa__search, Read
      model: [opus, sonnet]
      color: red
      ---
      Text.
      """
    let path = FilePath("x/a.md")
    let stamp = FileStamp(
      size: 0, modified: .init(seconds: 0, nanoseconds: 0), identity: FileIdentity(device: 0, inode: 0))
    let agent = Agent(
      path: FilePath("/x/a.md"), id: path, stamp: stamp, contents: Array(text.utf8), isCut: false)
    let result = try #require(AgentIndex(indexing: [agent]).search(Query(query)))
    let passage = try #require(result.highlighter.passage(in: agent))
    #expect(passage.field == field)
    var bytes = Array(passage.text.utf8)
    for place in passage.places.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: place.upperBound)
      bytes.insert(UInt8(ascii: "["), at: place.lowerBound)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func cutsLongLinesAroundTheMatch() throws {
    let passage = try #require(try Self.passage("client rate limits"))
    #expect(passage.line == 9)
    #expect(passage.isCutAtStart && passage.isCutAtEnd)
    #expect(passage.text.hasPrefix("filler"))
    let bytes = Array(passage.text.utf8)
    #expect(
      passage.places.map { String(decoding: bytes[$0], as: UTF8.self) } == ["rate", "limits", "client"])
    let offset = try #require(passage.offset)
    #expect(Self.reviewer.readableBody.bytes[offset...].starts(with: passage.text.utf8))
  }

  @Test func findsTheBestWindowOfALineWithManyMatches() throws {
    let many = String(repeating: "rate ", count: 3000)
    let text = "---\nname: a\n---\n\(many)\(String(repeating: "more ", count: 100)) rate limits \(many)\n"
    let agent = agent(text, at: "/a.md")
    let result = try #require(AgentIndex(indexing: [agent]).search(Query("rate limits ")))
    let passage = try #require(result.highlighter.passage(in: agent))
    #expect(passage.terms == [0, 1])
    #expect(passage.text.contains("rate limits"))
  }

  @Test func noMoreLinesAreLookedAtThanTheLimit() throws {
    let lines = String(repeating: "rate\n", count: Limits.passages + 100)
    let agent = agent("---\nname: a\n---\n\(lines)", at: "/a.md")
    let result = try #require(AgentIndex(indexing: [agent]).search(Query("rate")))
    #expect(result.highlighter.passages(in: agent, limit: .max).count == Limits.passages)
  }

  @Test(arguments: [
    ("reviewer|kubernetes ", true), ("kubernetes|reviewer ", true), ("reviewer kubernetes|rates ", false),
    ("rates|looks ", false),
  ])
  func ofAlternativesOneInTheNameWillDo(query: String, isExplained: Bool) throws {
    let result = try #require(AgentIndex(indexing: [Self.reviewer]).search(Query(query)))
    #expect(result.highlighter.isExplained(byNameOf: Self.reviewer) == isExplained)
  }

  @Test func aNameSaysItself() throws {
    let result = try #require(AgentIndex(indexing: [Self.reviewer]).search(Query("reviewer")))
    #expect(result.highlighter.isExplained(byNameOf: Self.reviewer))
    let narrowed = try #require(AgentIndex(indexing: [Self.reviewer]).search(Query("reviewer tools:bash")))
    #expect(narrowed.highlighter.isExplained(byNameOf: Self.reviewer))
    #expect(try Self.passage("zzz") == nil)
  }
}
