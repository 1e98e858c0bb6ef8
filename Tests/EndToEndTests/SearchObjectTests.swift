import TestSupport
import Testing

/// What `search --format json` promises to programs.
@Suite struct SearchObjectTests {
  static let keys = ["path", "id", "name", "score", "snippet", "line", "copies", "matches"]

  @Test func everyKeyIsThereInItsOrder() throws {
    let folder = try SearchTests.folder()
    for query in ["api", "is:duplicate", "team | tools:none", "tseter", ""] {
      let object = try search(query, in: folder)
      #expect(object.keys == ["query", "total", "results"])
      #expect(object["query"] == .string(query))
      #expect(object["results"]?.elements.isEmpty == false)
      for result in object["results"]?.elements ?? [] {
        #expect(result.keys == Self.keys)
        #expect(result["matches"]?.elements.allSatisfy { $0.keys == ["field", "term", "kind"] } == true)
      }
    }
  }

  @Test func saysWhatWasFound() throws {
    let folder = try SearchTests.folder()
    let object = try search("api limit", in: folder)
    let expected = """
      {"path":"\(folder.path("api/gateway.md"))","id":"api/gateway.md","name":"api-gateway",
      "score":\(object["results"]?[0]?["score"]?.number ?? "?"),"snippet":"Every client has a rate limit.","line":8,
      "copies":["\(folder.path("copy/gateway.md"))"],"matches":[
      {"field":"name","term":"api","kind":"word"},{"field":"path","term":"api","kind":"word"},
      {"field":"body","term":"limit","kind":"word"}]}
      """
    #expect(object["total"] == .number("1"))
    #expect(object["results"]?.elements == [try JSONNode(parsing: Array(expected.utf8))])
  }

  @Test func snippetsAreNullWhereTheNameSaysItAll() throws {
    let result = try search("backend", in: SearchTests.folder())["results"]?[0]
    #expect(result?["name"] == .string("backend"))
    #expect(result?["snippet"] == .null && result?["line"] == .null)
  }

  @Test func totalCountsAllResultsWithCopiesFolded() throws {
    let folder = try SearchTests.folder()
    for limit in [1, 3, 100] {
      let object = try search("api", ["--limit", "\(limit)"], in: folder)
      #expect(object["total"] == .number("8"))
      #expect(object["results"]?.elements.count == min(limit, 8))
    }
  }

  @Test func resultsAreRankedAndScoresFall() throws {
    let results = try search("api", in: SearchTests.folder())["results"]?.elements ?? []
    let scores = results.compactMap { $0["score"]?.number.flatMap(Double.init) }
    #expect(scores.count == results.count)
    #expect(scores == scores.sorted(by: >))
  }

  @Test func anEmptyQueryListsEverythingInTheOrderOfPaths() throws {
    let results = try search("", in: SearchTests.folder())["results"]?.elements ?? []
    let paths = results.compactMap { $0["path"]?.string }
    #expect(paths.count == 8)
    #expect(paths.map { Array($0.utf8) }.isSorted)
    #expect(results.allSatisfy { $0["score"] == .number("0.0") && $0["matches"] == .array([]) })
  }

  @Test func explanationsStandBehindTheContract() throws {
    let object = try search("api requests", ["--explain"], in: SearchTests.folder())
    let result = try #require(object["results"]?[0])
    #expect(result.keys == Self.keys + ["tier", "terms", "bonuses"])
    #expect(result["tier"] == .string("description"))
    #expect(result["terms"]?.elements.map { $0["term"] } == [.string("api"), .string("requests")])
    for term in result["terms"]?.elements ?? [] {
      #expect(term.keys == ["term", "contribution", "fields"])
      #expect(term["fields"]?[0]?.keys == ["field", "kind", "contribution"])
    }
  }

  /// Each result is on a line of its own, so that it can be read while the others are still written.
  @Test func resultsAreLines() throws {
    let folder = try SearchTests.folder()
    let run = try ProgramRun("roster", ["search", "api", ".", "--format=json"], in: folder.path)
    #expect(run.output.split(separator: "\n").count == 10)
  }

  private func search(
    _ query: String, _ options: [String] = [], in folder: TemporaryFolder
  ) throws -> JSONNode {
    let run = try ProgramRun("roster", ["search", query, ".", "--format", "json"] + options, in: folder.path)
    #expect(run.errors == "" && run.status == 0)
    return try JSONNode(parsing: run.outputBytes)
  }
}

extension JSONNode {
  /// The text of a number; `nil` for anything else.
  fileprivate var number: String? {
    if case .number(let text) = self { text } else { nil }
  }
}

extension [[UInt8]] {
  fileprivate var isSorted: Bool {
    zip(self, dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
  }
}
