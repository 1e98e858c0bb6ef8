import RosterCore
import RosterScreen
import TestSupport
import Testing

/// What the keys of a comparison do, and how it looks where there is little room.
@Suite struct ComparisonScreenTests {
  private static let agents = [
    agent(text(["Alpha", "Beta", "Gamma"], "one"), at: "/a/one/x.md"),
    agent(text(["Gamma", "Alpha", "Beta"], "two"), at: "/a/two/x.md"),
    agent(text(["Alpha", "Delta"], "three"), at: "/a/three/x.md"),
  ]

  /// Sections of ten lines, the last of which holds a word.
  private static func text(_ titles: [String], _ word: String) -> String {
    let sections = titles.map { title in
      "## \(title)\n" + (1...9).map { "\(title) line \($0).\n" }.joined() + "Ends with \(title) \(word).\n"
    }
    return "---\nname: x\n---\n" + sections.joined()
  }

  private func driver(_ keys: String, _ columns: Int, _ rows: Int) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: Size(rows: rows, columns: columns))
    try await driver.press("ac" + keys)
    return driver
  }

  @Test func sectionsSayWhereTheyAre() async throws {
    let screen = try await driver("Z", 120, 60).screen
    #expect(screen.contains("## Gamma  ↑ moved from 3") || screen.contains("## Gamma  ↓ moved from 1"))
    #expect(screen.contains("(no such section)"))
  }

  @Test func theOutlineLeadsToASection() async throws {
    let driver = try await driver("o", 120, 16)
    #expect(driver.screen.contains("≠ Alpha"))
    try await driver.press("G<Enter>")
    #expect(driver.screen.contains("2 three/"))
    let lines = driver.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains { $0.contains("## Delta") || $0.contains("Delta line") })
  }

  @Test func aFoldedSectionOpensWhereTheOutlineLeads() async throws {
    let same = "## Same\n" + (1...9).map { "Same line \($0).\n" }.joined()
    let agents = ["one", "two"].map { agent(Self.text(["Alpha"], $0) + same, at: "/a/\($0).md") }
    let driver = await AppDriver(agents, size: Size(rows: 20, columns: 100))
    try await driver.press("ac")
    #expect(!driver.screen.contains("Same line 5"))
    try await driver.press("oG<Enter>")
    #expect(driver.screen.contains("Same line 5"))
  }

  @Test func oneColumnScrollsAlone() async throws {
    let driver = try await driver("Zu", 120, 16)
    let before = driver.screen
    #expect(before.contains("column 2 alone"))
    try await driver.press("jjj")
    let columns = [before, driver.screen].map { screen in
      screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast().map {
        let line = $0 + String(repeating: " ", count: 120)
        return (first: line.prefix(46), second: line.dropFirst(46).prefix(35))
      }
    }
    #expect(columns[0].map(\.first) == columns[1].map(\.first))
    #expect(columns[0].map(\.second) != columns[1].map(\.second))
    try await driver.press("u")
    #expect(!driver.screen.contains("alone"))
  }

  @Test func whatAllColumnsShareIsNoPartOfOneThatScrollsAlone() async throws {
    let shared = (1...9).map { "Shared\($0)" }.joined(separator: ", ")
    let agents = ["Edit", "Bash", "Grep"].map {
      agent("---\nname: x\ntools: \(shared), \($0)\n---\n" + Self.text(["A"], $0), at: "/a/\($0).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 12, columns: 120))
    try await driver.press("acu")
    for _ in 0..<8 {
      let lines = driver.screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { !$0.dropFirst(46).contains("Shared") })
      #expect(lines.contains { $0.contains("Shared1") && $0.contains("…") })
      try await driver.press("j")
    }
  }

  @Test func columnsBelowEachOtherDoNotScrollAlone() async throws {
    let screen = try await driver("u", 60, 16).screen
    #expect(screen.contains("Only columns side by side scroll alone"))
  }

  @Test func theStripMarksDifferences() async throws {
    let driver = try await driver("Z", 120, 20)
    let edge = driver.screen.split(separator: "\n", omittingEmptySubsequences: false).compactMap(\.last)
    #expect(edge.contains("┃"))
  }

  @Test func aHitIsComparedWithTheNext() async throws {
    let driver = await AppDriver(Self.agents, size: Size(rows: 20, columns: 120))
    try await driver.press("/beta<Enter>c")
    #expect(driver.screen.contains("1 one/") && driver.screen.contains("2 two/"))
    try await driver.press("q")
    #expect(driver.screen.contains("2 of 3 agents"))
  }

  @Test func whatOnlyDiffersOutOfViewSaysWhere() async throws {
    let bodies = ["One.\n", "One.\n", "One.\n\nTwo.\n\nThree.\n", "Won one.\n\n## Four\n"]
    let agents = bodies.enumerated().map { agent("---\nname: x\n---\n\($1)", at: "/a/\($0).md") }
    let driver = await AppDriver(agents, size: Size(rows: 40, columns: 80))
    try await driver.press("acG")
    #expect(driver.screen.contains(" ≠ in 4"))
    #expect(driver.screen.contains(" ≠ in 3,4   ⋯ 4 lines"))
    try await driver.press(">>")
    #expect(!driver.screen.contains("≠ in 4"))
  }

  @Test func fieldsThatOnlyDifferOutOfViewSayWhere() async throws {
    let headers = ["model: opus\ntools: Read", "model: opus\ntools: Read", "model: haiku\ntools: Read, Bash"]
    let agents = headers.enumerated().map { agent("---\nname: x\n\($1)\n---\nOne.\n", at: "/a/\($0).md") }
    let driver = await AppDriver(agents, size: Size(rows: 40, columns: 80))
    try await driver.press("ac")
    #expect(driver.screen.matches(of: /≠ in 3/).count == 3)
    try await driver.press(">")
    #expect(!driver.screen.contains("≠ in 3") && driver.screen.contains("≠ haiku"))
  }

  /// The first line of a table has its heading where others have the sign.
  @Test(arguments: ["Edit", "Edit, Bash", "Edit, BashOutputOfACommandThatRuns"])
  func ticksThatOnlyDifferOutOfViewSayWhere(tools: String) async throws {
    let headers = ["Read, \(tools)", "Read, \(tools)", "Read", "Read, \(tools), Grep"]
    let agents = headers.enumerated().map {
      agent("---\nname: x\ntools: \($1)\n---\n", at: "/a/\($0).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 40, columns: 80))
    try await driver.press("ac")
    #expect(driver.screen.matches(of: /≠ in 3[ \n]/).count == 1)
    #expect(driver.screen.contains(/in some +✓ Edit/))
    try await driver.press(">")
    #expect(!driver.screen.contains(/≠ in 3[ \n]/))
  }

  @Test(arguments: [80, 76])
  func theSignOfADifferenceIsNeverAlone(columns: Int) async throws {
    let agents = ["authentication/authorization-handler", "authentication/authorization-masters"].map {
      agent("---\nname: x\nmodel: \($0)\n---\n", at: "/a/\($0).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 40, columns: columns))
    try await driver.press("ac")
    #expect(driver.screen.contains("≠ authentication"))
  }

  @Test(arguments: [(92, true), (104, false)])
  func aNameAloneOnItsLineIsCutAtTheEndOfTheColumn(columns: Int, isCut: Bool) async throws {
    let name = String(repeating: "name", count: 10)
    let agents = [name, name, "Other"].enumerated().map {
      agent("---\nname: x\ntools: \($1)\n---\n", at: "/a/\($0).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 20, columns: columns))
    try await driver.press("ac")
    #expect(driver.screen.contains("✓ name") && driver.screen.contains("\(name) ") != isCut)
  }

  @Test func agentsBelowEachOtherWithoutASectionTakeALine() async throws {
    let screen = try await driver("Z", 60, 80).screen
    #expect(screen.contains("   (no such section in 1, 3)"))
    #expect(!screen.contains("(no such section)"))
  }

  @Test func whoInheritsAllToolsSharesNoKnownShareOfThem() async throws {
    let agents = ["", "tools: Read\n", "tools: Read, Edit\n"].enumerated().map {
      agent("---\nname: x\n\($1)---\nOne.\n", at: "/a/\($0).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 40, columns: 120))
    try await driver.press("ac")
    #expect(driver.screen.contains("100 % text ") && !driver.screen.contains("% tools"))
    try await driver.press("b")
    #expect(driver.screen.contains("67 % tools"))
  }

  @Test(arguments: [
    (120, "difference 1 of 3 · base: 1 · spacing"), (40, "difference 1 of 3"),
    (24, "  1 of 3"),
  ])
  func theTopLineSaysWhichDifference(columns: Int, status: String) async throws {
    let agents = ["one", "two"].map {
      agent("---\nname: \($0)\nmodel: \($0)\n---\n\($0)\n", at: "/a/\($0).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 12, columns: columns))
    try await driver.press("acw]")
    #expect(driver.screen.split(separator: "\n")[0].contains(status))
  }

  @Test func manyToolsLeaveRoomForThoseThatDiffer() async throws {
    let agents = ["One", "Two"].map { name in
      let tools = (1...500).map { "Tool\($0)" } + [name]
      return agent("---\nname: x\ntools: \(tools.joined(separator: ", "))\n---\n", at: "/a/\(name).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 24, columns: 120))
    try await driver.press("ac")
    #expect(driver.screen.contains("460 more"))
    #expect(driver.screen.contains("only here"))
  }

  @Test func whatIsComparedCoarselySaysSo() async throws {
    var random = SeededGenerator()
    let agents = (1...2).map { number in
      let lines = (0..<3000).map { _ in
        (0..<8).map { _ in "word\(Int.random(in: 0..<200, using: &random))" }.joined(separator: " ")
      }
      return agent("---\nname: x\n---\n\(lines.joined(separator: "  \n"))", at: "/a/\(number).md")
    }
    let driver = await AppDriver(agents, size: Size(rows: 12, columns: 120))
    try await driver.press("ac")
    #expect(driver.screen.contains("compared coarsely"))
  }

  @Test func aNarrowScreenShowsTheTitleInFocus() async throws {
    let driver = try await driver("", 24, 10)
    #expect(driver.screen.contains(" 1  2 three/  3"))
    try await driver.press("<Tab>")
    #expect(driver.screen.contains(" 1  2  3 two/"))
  }

  /// Texts that are far longer than the screen, in which every third line differs.
  private static let longAgents = ["one", "two"].map { word in
    let lines = (0..<900).map {
      "- Line \($0) with some words to wrap\($0 % 3 == 0 ? " and \(word) \($0 * 7919 % 1009)" : "")."
    }
    return agent("---\nname: x\n---\n## First\n" + lines.joined(separator: "\n"), at: "/\(word).md")
  }

  /// What is laid out by and by is what is laid out at once, with the same differences.
  @Test(arguments: [(80, 24), (120, 30), (40, 12)])
  func longTextsAreLaidOutAsFarAsTheyAreSeen(columns: Int, rows: Int) async throws {
    let agents = Self.longAgents
    let (jumping, walking) = (
      await AppDriver(agents, size: Size(rows: rows, columns: columns)),
      await AppDriver(agents, size: Size(rows: rows, columns: columns))
    )
    try await jumping.press("acG")
    try await walking.press("ac" + String(repeating: "<PgDn>", count: 400))
    #expect(jumping.screen == walking.screen)
    #expect(jumping.screen.contains("Line 899"))
    try await jumping.press("g[")
    try await walking.press("g" + String(repeating: "]", count: 300))
    #expect(jumping.screen == walking.screen)
  }

  @Test func paragraphsAreSetAnewInTheirColumns() async throws {
    let words = (1...12).map { "word\($0)" }
    let texts = [" ", "\n"].map {
      agent("---\nname: x\n---\n" + words.joined(separator: $0), at: "/\($0 == " ").md")
    }
    let driver = await AppDriver(texts, size: Size(rows: 30, columns: 100))
    try await driver.press("acG")
    #expect(driver.screen.contains("≠ spacing"))
    let lines = driver.screen.split(separator: "\n").filter { $0.contains("word1 word2") }
    #expect(lines.map { $0.matches(of: /word1 word2 word3/).count } == [2])
    try await driver.press("w")
    #expect(driver.screen.contains("0 differences"))
  }

  /// No key at any size fails, and the way out stays in view.
  @Test(arguments: [(20, 5), (21, 6), (40, 10), (60, 12), (79, 24), (200, 60), (1, 1)])
  func anySize(columns: Int, rows: Int) async throws {
    let driver = try await driver("", columns, rows)
    try await driver.press("]][b]d]wxX<Tab>uj<PgDn>GuzZ<lt>>oj<Enter>gGoq")
    let screen = driver.app.render()
    #expect(screen.rows == rows && screen.columns == columns)
    if columns >= 20 { #expect(driver.screen.contains("q back")) }
  }
}
