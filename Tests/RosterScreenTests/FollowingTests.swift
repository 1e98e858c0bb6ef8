import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// Following what agents say of each other, and going back.
@Suite struct FollowingTests {
  static let agents = [
    agent(
      """
      ---
      name: lead
      description: Conducts.
      tools: Agent(tester)
      ---
      \((1...30).map { "Line \($0).\n\n" }.joined())
      Ask `tester`, **Code Reader** or `dba-expert` in the end.
      """, at: "/a/lead.md"),
    agent("---\nname: tester\n---\nHands back to `lead`, and asks `reader`.\n", at: "/a/tester.md"),
    agent("---\nname: reader\n---\nA reader reads for `lead`.\n", at: "/a/reader.md"),
    agent("---\nname: Code Reader\n---\nReads code.\n", at: "/a/code.md"),
    agent("---\nname: reader\n---\nOutside.\n", at: "/z/deep/reader.md"),
  ]

  private func driver(_ keys: String, size: Size = Size(rows: 24, columns: 120)) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: size)
    try await driver.press(keys)
    return driver
  }

  /// The agent that is read.
  private func read(_ driver: AppDriver) -> String? { driver.app.detail.row?.path?.string }

  /// The agent under the cursor of the list.
  private func chosen(_ driver: AppDriver) -> String? { driver.app.list.current?.path?.string }

  /// What is in focus, as it stands on the screen.
  private func focused(_ driver: AppDriver) -> String? {
    guard let focus = driver.app.detail.focus, let bytes = focus.bytes else { return nil }
    let line = Array(driver.app.detail.lines[focus.line].text.text.utf8)
    return String(decoding: line[bytes], as: UTF8.self)
  }

  @Test func saysWhoWorksWithWhom() async throws {
    let lines = try await driver("j<Enter>").screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("works with   tester ↗   Code Reader ↗   dba-expert (not here)") })
    #expect(lines.contains { $0.contains("named by     reader ↗   tester ↗") })
    let tester = try await driver("j<Esc>/tester<Enter>").screen
    #expect(tester.contains("works with   lead ↗   reader ↗ 1 of 2"))
  }

  @Test(arguments: [
    ("<Tab>", "tester ↗"), ("<Tab><Tab>", "Code Reader ↗"), ("<Tab><Tab><Tab>", "reader ↗"),
    ("<Tab><Tab><Tab><Tab><Tab>", "tester"), ("<Tab><Tab><Tab><Tab><Tab><Tab>", "Code Reader"),
    ("<S-Tab>", "tester ↗"), ("<Tab><S-Tab>", "Code Reader"), ("G<Tab>", "tester"),
    ("G<S-Tab>", "Code Reader"),
  ])
  func tabGoesFromTargetToTarget(keys: String, target: String) async throws {
    #expect(focused(try await driver("j<Enter>" + keys)) == target)
  }

  @Test func enterFollowsAndTheCursorGoesAlong() async throws {
    let driver = try await driver("j<Enter><Tab><Enter>")
    #expect(read(driver) == "/a/tester.md")
    #expect(chosen(driver) == "/a/tester.md")
    try await driver.press("q")
    #expect(read(driver) == "/a/lead.md")
    #expect(chosen(driver) == "/a/lead.md")
    #expect(driver.app.view == .detail)
    try await driver.press("q")
    #expect(driver.app.view == .list)
  }

  @Test(arguments: ["q", "h", "<Left>", "<Esc>"])
  func goesBackThroughAllThatWereRead(key: String) async throws {
    let driver = try await driver("j<Enter><Tab><Enter><Tab><Tab><Enter>")
    #expect(read(driver) == "/a/reader.md")
    try await driver.press("<Tab><Enter>")
    #expect(read(driver) == "/a/lead.md")
    var way: [String?] = []
    for _ in 0..<3 {
      try await driver.press(key)
      way.append(read(driver))
    }
    #expect(way == ["/a/reader.md", "/a/tester.md", "/a/lead.md"])
    #expect(driver.app.view == .detail)
  }

  @Test func goesForwardToWhatOneWentBackFrom() async throws {
    let driver = try await driver("j<Enter><Tab><Enter><Tab><Tab><Enter><Tab>")
    let place = driver.app.detail.place.focus
    try await driver.press("qq")
    #expect(read(driver) == "/a/lead.md")
    try await driver.press("LL")
    #expect(read(driver) == "/a/reader.md")
    #expect(driver.app.detail.place.focus == place)
    try await driver.press("L")
    #expect(driver.screen.contains("Nothing lies ahead"))
    try await driver.press("qq")
    #expect(read(driver) == "/a/lead.md")
  }

  @Test func followingForgetsWhatWasAhead() async throws {
    let driver = try await driver("j<Enter><Tab><Enter>q<Tab><Enter>")
    #expect(read(driver) == "/a/code.md")
    try await driver.press("L")
    #expect(read(driver) == "/a/code.md")
  }

  @Test func goingBackKeepsThePlace() async throws {
    let driver = try await driver("j<Enter>G<Tab>")
    let before = driver.screen
    try await driver.press("<Enter>")
    #expect(driver.screen != before)
    try await driver.press("q")
    #expect(driver.screen == before)
    #expect(focused(driver) == "tester")
  }

  @Test func aNarrowedListStaysAsItIs() async throws {
    let driver = try await driver("/conducts<Enter><Enter><Tab><Enter>")
    #expect(read(driver) == "/a/tester.md")
    #expect(chosen(driver) == "/a/lead.md")
    #expect(driver.app.list.rows.count == 1)
    try await driver.press("y")
    guard case .copy(let bytes, _)? = driver.requests.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "/a/tester.md")
    try await driver.press("q")
    #expect(read(driver) == "/a/lead.md")
    #expect(driver.app.view == .detail)
  }

  @Test func leavingTheTextForgetsTheWay() async throws {
    let driver = try await driver("/conducts<Enter><Enter><Tab><Enter>")
    await driver.send(.clicked(row: 2, column: 8))
    #expect(driver.app.view == .list)
    #expect(read(driver) == "/a/lead.md")
    try await driver.press("<Enter>q")
    #expect(driver.app.view == .list)
  }

  @Test func whatIsGoneIsPassedOver() async throws {
    let driver = try await driver("j<Enter><Tab><Enter><Tab><Tab><Enter>")
    let library = Library(indexing: Self.agents.filter { $0.displayName != "tester" })
    await driver.send(.loaded(library, generation: driver.app.load.generation))
    try await driver.press("q")
    #expect(read(driver) == "/a/lead.md")
    #expect(driver.screen.contains("tester (not here)"))
  }

  @Test func manyNamesAreFolded() async throws {
    let writers = (10..<40).map { agent("---\nname: w\($0)\n---\n`target`\n", at: "/a/w\($0).md") }
    let target = agent("---\nname: target\n---\n\((10..<30).map { "`w\($0)`\n" }.joined())", at: "/a/t.md")
    let driver = await AppDriver(writers + [target], size: Size(rows: 40, columns: 120))
    try await driver.press("<Enter>")
    #expect(driver.screen.contains("⋯ 8 more"))
    #expect(driver.screen.contains("named by     ⋯ 30 agents"))
    for _ in 0..<14 { try await driver.press("<Tab>") }
    #expect(focused(driver) == "⋯ 30 agents")
    try await driver.press("<Enter>")
    #expect(!driver.screen.contains("30 agents"))
    #expect(driver.screen.contains("w39 ↗"))
    #expect(focused(driver) == "w10 ↗")
  }

  @Test func theFirstLoadShowsNoNamesYet() throws {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 24, columns: 120)))
    _ = app.handle(.read([Segment(indexing: Self.agents)], files: 5, generation: 1))
    #expect(!app.render().text.contains("works with"))
    let effects = app.handle(.loaded(Library(indexing: Self.agents), generation: 1))
    #expect(effects.contains { if case .relate = $0 { true } else { false } })
    #expect(!app.render().text.contains("named by"))
    for key in try KeyNotation.parse("j") { _ = app.handle(.key(key)) }
    #expect(app.render().text.contains("works with"))
  }

  @Test(arguments: [20, 30, 36, 40, 60])
  func linesFitTheWidth(width: Int) async throws {
    let library = Library(indexing: Self.agents)
    let relations = Relations(names: library.names, graph: await MentionGraph(of: library))
    for agent in Self.agents {
      let lines = DetailLayout(width: width, theme: Theme()).lines(of: agent, relations)
      for line in lines where !line.targets.isEmpty {
        #expect(line.text.width <= width, "\(line.text.text)")
        for target in line.targets {
          #expect((target.bytes?.upperBound ?? 0) <= line.text.text.utf8.count)
        }
      }
    }
  }
}
