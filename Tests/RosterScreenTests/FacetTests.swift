import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// The facets of a search.
@Suite struct FacetTests {
  static let agents: [Agent] = (1...12).map { number in
    let model = number % 3 == 0 ? "opus" : "sonnet"
    return agent(
      "---\nname: agent-\(number)\nmodel: \(model)\ntools: Read, Tool\(number)\n---\nText\(number % 2 == 0 ? " even" : "").\n",
      at: "/a/\(number).md")
  }

  private func driver(_ keys: String, size: Size = Size(rows: 40, columns: 80)) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: size)
    try await driver.press(keys)
    return driver
  }

  /// The facets as `value count`, `*` before those in the query, `>` before the one under the cursor.
  private func rows(_ driver: AppDriver) -> [String] {
    driver.app.facets.rows.enumerated().map { index, row in
      let text =
        switch row {
        case .title(let kind): "\(kind):"
        case .facet(let facet, let isInQuery): "\(isInQuery ? "*" : "")\(facet.value) \(facet.count)"
        case .more(_, let count): "\(count) more"
        }
      return (index == driver.app.facets.cursor ? ">" : "") + text
    }
  }

  @Test(arguments: [
    ("/<Tab>", ["model:", ">sonnet 8", "opus 4", "tools:", "Read 12"]),
    ("/even<Tab>", ["model:", ">sonnet 4", "opus 2", "tools:", "Read 6"]),
    ("/even<Enter><Tab>j", ["model:", "sonnet 4", ">opus 2", "tools:", "Read 6"]),
    ("/even<Tab>j<Enter>", ["model:", ">*opus 2", "tools:", "Read 2"]),
    ("/even<Tab>j<Space><Space>", ["model:", "sonnet 4", ">opus 2", "tools:", "Read 6"]),
    ("/model:^opus$ zzzz<Tab>", ["model:", ">*opus 0"]), ("/model:^opus$ zzzz<Tab><Enter>", []),
    ("/even<Tab>jk", ["model:", ">sonnet 4"]), ("/even<Tab>kkk", ["model:", ">sonnet 4"]),
    ("/even<Tab>jj", ["model:", "sonnet 4", "opus 2", "tools:", ">Read 6"]),
  ])
  func countsWhatIsFound(keys: String, expected: [String]) async throws {
    #expect(Array(rows(try await driver(keys)).prefix(expected.count)) == expected)
  }

  @Test func saysWhereThereIsNothingToNarrow() async throws {
    #expect(try await driver("/zzzz<Tab>").screen.contains("Nothing was found that could be narrowed."))
    #expect(try await driver("/<Tab>").screen.contains("Nothing was found") == false)
  }

  @Test func theListFollows() async throws {
    let driver = try await driver("/even<Tab>j<Enter>", size: Size(rows: 40, columns: 118))
    #expect(driver.screen.contains(" / model:^opus$ even"))
    #expect(driver.screen.contains("2 of 12 agents"))
    #expect(driver.screen.contains("▌    agent-6"))
    #expect(driver.screen.contains("▌ ✓ opus"))
  }

  @Test(arguments: ["even", "even "]) func whatIsAddedToALongQueryIsInView(end: String) async throws {
    let words = "/" + String(repeating: "text ", count: 30) + end
    let driver = try await driver(words + "<Tab>j")
    #expect(!driver.screen.contains("opus$"))
    try await driver.press("<Enter>")
    #expect(driver.screen.contains("model:^opus$"))
    try await driver.press("j")
    #expect(driver.screen.contains(" even"))
  }

  @Test func theRestOfAKindIsFolded() async throws {
    let driver = try await driver("/<Tab>")
    #expect(rows(driver).contains("5 more"))
    try await driver.press("jjz")
    #expect(!rows(driver).contains("5 more"))
    #expect(rows(driver).contains("Tool9 1"))
    try await driver.press("Z")
    #expect(rows(driver).contains("5 more"))
    let place = try #require(rows(driver).firstIndex(of: "5 more"))
    for _ in 0..<place { try await driver.press("j") }
    try await driver.press("g" + String(repeating: "j", count: place - 2) + "<Enter>")
    #expect(rows(driver).contains("Tool9 1"))
  }

  @Test(arguments: [
    ("/even<Tab><Tab>", " ↵ keep"), ("/even<Tab><Esc>", " ↵ keep"), ("/even<Enter><Tab><Tab>", " ↵ read"),
    ("/even<Enter><Tab>q", " ↵ read"), ("/even<Tab>/x", " ↵ keep"), ("/even<Tab>", " ␣ add"),
  ])
  func goesBackToWhereItCameFrom(keys: String, hints: String) async throws {
    let driver = try await driver(keys)
    #expect(driver.screen.split(separator: "\n").last?.hasPrefix(hints) == true)
    #expect(driver.screen.contains("/ even"))
  }

  @Test func facetsAreKeptInTheHistory() async throws {
    let driver = try await driver("/even<Tab>j<Enter><Tab><Esc>/<C-r>")
    #expect(driver.screen.contains("/ model:^opus$ even"))
  }

  @Test func keysWaitForTheCounts() throws {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 30, columns: 80)))
    _ = app.handle(.loaded(Library(indexing: Self.agents), generation: 1))
    let effects = try KeyNotation.parse("/<Tab>j<Enter>").flatMap { app.handle(.key($0)) }
    #expect(app.query.isEmpty)
    guard case .search(let request, let generation)? = effects.last else {
      Issue.record("the facets are counted in the background")
      return
    }
    let result = try #require(AgentIndex(indexing: Self.agents).search(request.search.query))
    _ = app.handle(.searched(request.listing(of: result), generation: generation))
    #expect(app.query.text == "model:^opus$ ")
  }
}
