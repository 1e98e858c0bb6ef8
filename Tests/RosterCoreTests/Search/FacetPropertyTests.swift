import TestSupport
import Testing

@testable import RosterCore

/// The number that a facet shows is the number of agents that are left when it is added to the query.
@Suite struct FacetPropertyTests {
  private static let models = [
    "opus", "Opus", "sonnet", "claude-sonnet-4", "sonnet 4", "[sonnet, opus]", "\"*\"", "'say \"hi\"'",
    "données",
  ]
  private static let tools = [
    "Read", "read", "Bash", "Bash(git diff:*)", "'*'", "mcp__exa__search", "exa/find", "exa", "all", "none",
    "Web Fetch", "WebFetch", "(x)", "a|b", "Read$", "-x", "'«a» \"b\"'",
  ]
  private static let folders = ["", "x/", "x/y/", "y/", "X/", "odd name/", ".cursor/", "a-b/"]
  private static let words = ["backend", "bakcend", "kubernetes", "kuberntes", "api", "engineer", "review"]
  private static let queries = [
    "", "backend", "bakcend ", "kuberntes", "api review", "\"backend api", "'Backend", "-api", "back|api",
    "eng ", "tools:Read", "model:sonnet", "tools:all", "has:examples", "^api", "kubernetes |", "bknd",
  ]

  private static func agents(using random: inout SeededGenerator) -> [Agent] {
    (0..<Int.random(in: 1...30, using: &random)).map { number in
      func pick(_ texts: [String], _ count: Int) -> [String] {
        (0..<count).map { _ in texts.randomElement(using: &random) ?? "" }
      }
      let name = pick(words, 2).joined(separator: "-")
      var header = "name: \(name)\n"
      if Bool.random(using: &random) { header += "model: \(pick(models, 1)[0])\n" }
      let tools = pick(tools, Int.random(in: 0...4, using: &random)).map { "  - \($0)\n" }.joined()
      if Bool.random(using: &random) { header += tools.isEmpty ? "tools: []\n" : "tools:\n" + tools }
      let path = FilePath("\(pick(folders, 1)[0])\(number).md")
      return Agent(
        path: FilePath("/r").appending(path), id: path,
        stamp: FileStamp(
          size: 0, modified: .init(seconds: 0, nanoseconds: 0), identity: FileIdentity(device: 0, inode: 0)),
        contents: Array("---\n\(header)---\n\(pick(words, 3).joined(separator: " "))\n".utf8), isCut: false)
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func countsWhatIsLeft(round: UInt64) throws {
    var random = SeededGenerator(round: round)
    let index = AgentIndex(indexing: Self.agents(using: &random))
    for text in Self.queries {
      let query = Query(text, fields: index.fieldNames)
      let result = try #require(index.search(query))
      for facet in Facets(of: result).groups.flatMap(\.facets) where !query.contains(facet.atom) {
        let narrowed = try #require(index.search(Query(query.toggling(facet.atom))))
        #expect(
          narrowed.agentCount == facet.count,
          "'\(text)' with '\(facet.atom)' reads \(narrowed.query.explained), seed \(random.seed)")
      }
    }
  }
}
