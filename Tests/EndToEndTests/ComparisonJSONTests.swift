import TestSupport
import Testing

/// What `compare --format json` prints.
@Suite struct ComparisonJSONTests {
  private static let first =
    "# One\n\nUses PostgreSQL.\n\n## Limits\n\nNever delete data.\n\n## Style\n\nBe brief.\n"
  private static let second =
    "# Two\n\nUses gRPC.\n\n## Style\n\nBe brief.\n\n## Limits\n\nNever delete all data.\n"

  private func comparison() throws -> JSONNode {
    let folder = try TemporaryFolder([
      "a/x.md": agent("x", "tools: Read, Bash", body: Self.first),
      "b/x.md": agent("x", "model: opus", body: Self.second),
    ])
    let run = try ProgramRun("roster", ["compare", "x", "--in", ".", "--format", "json"], in: folder.path)
    #expect(run.status == 0)
    return try JSONNode(parsing: run.outputBytes)
  }

  @Test func hasTheKeysOfTheReadme() throws {
    let json = try comparison()
    #expect(
      json.keys == ["agents", "base", "equal", "fields", "tools", "coverage", "similarity", "bodies"])
    #expect(json["coverage"]?.keys == ["terms", "sections", "whole"])
    #expect(json["similarity"]?[1]?.keys == ["text", "tools", "topics"])
    #expect(json["bodies"]?.keys == ["minimal", "sections", "rows"])
  }

  @Test func tellsWhatIsCovered() throws {
    let terms = try comparison()["coverage"]?["terms"]?.elements ?? []
    #expect(Set(terms.compactMap { $0["name"]?.string }) == ["PostgreSQL", "gRPC"])
    for term in terms {
      #expect(term["agents"]?.elements == [.number(term["name"]?.string == "gRPC" ? "1" : "0")])
      #expect(term["mentions"]?.elements.count == 2)
    }
  }

  @Test func tellsWhichSectionsMoved() throws {
    let sections = try comparison()["bodies"]?["sections"]?.elements ?? []
    #expect(sections.map { $0["parts"]?[0]?["title"]?.string } == ["", "Limits", "Style"])
    let moved = sections.map { $0["parts"]?[1]?["moved"] == .bool(true) }
    #expect(moved.count { $0 } == 1)
  }

  @Test func tellsTheBytesOfChangedWords() throws {
    let rows = try comparison()["bodies"]?["rows"]?.elements ?? []
    let text = Array(("\n" + Self.second).utf8).dropFirst()
    let words = rows.flatMap { $0[1]?["added"]?.elements ?? [] }.compactMap { range -> String? in
      guard case .number(let start)? = range["start"], case .number(let end)? = range["end"] else {
        return nil
      }
      guard let start = Int(start), let end = Int(end) else { return nil }
      return String(decoding: text.dropFirst(start).prefix(end - start), as: UTF8.self)
    }
    #expect(words == ["gRPC", "all "])
  }
}
