import RosterCore
import RosterScreen
import TestSupport
import Testing

/// The agents that are like one, and how they get into a comparison.
@Suite struct SimilarAgentsTests {
  private static let agents = [
    agent(text("builder", "one two three four five"), at: "/a/first/builder.md"),
    agent(text("builder", "one two three four six"), at: "/a/near/builder.md"),
    agent(text("cook", "one seven eight nine ten"), at: "/a/far/cook.md"),
    agent(text("builder", "one two three four five"), at: "/a/zebra/builder.md"),
  ]

  private static func text(_ name: String, _ body: String) -> String { "---\nname: \(name)\n---\n\(body)\n" }

  private func driver(_ keys: String, _ columns: Int = 80, _ rows: Int = 12) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: Size(rows: rows, columns: columns))
    try await driver.press(keys)
    return driver
  }

  /// The lines of a screen that end with a path.
  private func rows(_ driver: AppDriver) -> [String] {
    driver.screen.split(separator: "\n").map(String.init).filter { $0.hasSuffix(".md") }
  }

  @Test func copiesComeFirstThenTheMostAlike() async throws {
    let shares = rows(try await driver("m")).map { $0.drop { !$0.isLetter && !$0.isNumber }.prefix(4) }
    #expect(shares == ["copy", "80 %", "20 %"])
  }

  @Test func enterComparesWithTheAgent() async throws {
    let driver = try await driver("mj<Enter>")
    #expect(driver.screen.contains("compare"))
    #expect(driver.screen.contains("1 first/") && driver.screen.contains("2 near/"))
    try await driver.press("q")
    #expect(driver.screen.contains("More like builder"))
  }

  @Test func enterAddsToAComparison() async throws {
    let driver = try await driver("mj<Enter>mG<Enter>", 120)
    #expect(driver.screen.contains("3 cook"))
    try await driver.press("m<Enter>")
    #expect(driver.screen.contains("It is compared already"))
  }

  @Test(arguments: ["=", "l=", "/build<Enter>="])
  func thoseOfTheSameNameAreListedFromAnywhere(keys: String) async throws {
    let driver = try await driver(keys)
    #expect(driver.screen.contains("Also called builder"))
    let shares = rows(driver).map { $0.drop { !$0.isLetter && !$0.isNumber }.prefix(4) }
    #expect(shares == ["copy", "80 %"])
    try await driver.press("<Enter>")
    #expect(driver.screen.contains("1 first/") && driver.screen.contains("2 zebra/"))
  }

  @Test func sameNameCanBeAdded() async throws {
    let driver = try await driver("mG<Enter>")
    try await driver.press("<Tab>=")
    #expect(rows(driver).count == 2)
    try await driver.press("m")
    #expect(rows(driver).count == 3)
  }

  @Test func marksAreTheUsualOnes() async throws {
    let driver = try await driver("m<Space>qAm<Space>q")
    #expect(driver.screen.contains("1 marked"))
  }

  @Test func saysThatItIsComparing() {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 10, columns: 60)))
    _ = app.handle(.read([Segment(indexing: Self.agents)], files: 4, generation: 1))
    let effects = app.handle(.key(.character("m")))
    #expect(effects.contains { if case .findSimilar = $0 { true } else { false } })
    #expect(app.render().text.contains("Comparing it with 4 agents"))
  }

  @Test func answersToEarlierQuestionsAreDropped() async throws {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 10, columns: 60)))
    _ = app.handle(.read([Segment(indexing: Self.agents)], files: 4, generation: 1))
    _ = app.handle(.key(.character("m")))
    _ = app.handle(.similar([], generation: 0))
    #expect(app.render().text.contains("Comparing it with 4 agents"))
  }

  @Test func theWayBackStaysInView() async throws {
    #expect(try await driver("m", 20, 5).screen.contains("q back"))
  }

  @Test(arguments: [(20, 5), (30, 6), (60, 10), (200, 60)])
  func anySize(columns: Int, rows: Int) async throws {
    let driver = try await driver("mjGgm=<Enter>m<Tab>qz<PgDn>", columns, rows)
    #expect(driver.app.render().columns == columns)
  }
}
