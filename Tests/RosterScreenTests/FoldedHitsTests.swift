import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// Hits that share a row: equal texts, and the many of one name.
@Suite struct FoldedHitsTests {
  /// Six reviewers of one name with texts of their own, a text that is there four times, and one more.
  static let agents =
    (1...6).map { agent("---\nname: reviewer\n---\nReads code, \($0).\n", at: "/a/r\($0)/reviewer.md") }
    + ["w", "x", "y", "z"].map {
      agent("---\nname: linter\ndescription: Code style.\n---\n", at: "/a/\($0)/linter.md")
    }
    + [
      agent(
        "---\nname: writer\n---\nOf all that is written here, very little is code, as is right.\n",
        at: "/a/writer.md")
    ]

  private func driver(_ keys: String, size: Size = Size(rows: 30, columns: 60)) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: size)
    try await driver.press(keys)
    return driver
  }

  /// The rows of the list by the initials of their names: `l+3` with three copies, `c` a copy, `3r` three more of that
  /// name; `>` before the one under the cursor.
  private func rows(_ driver: AppDriver) -> String {
    let list = driver.app.list
    let rows = list.rows.enumerated().map { index, row in
      let initial = String(row.name.prefix(1))
      let text =
        switch row {
        case .hit(let hit, group: _) where !hit.copies.isEmpty: "\(initial)+\(hit.copies.count)"
        case .copy: "c"
        case .others(let hits, group: _): "\(hits.count)\(initial)"
        default: initial
        }
      return (index == list.cursor ? ">" : "") + text
    }
    return rows.joined(separator: " ")
  }

  @Test(arguments: [
    ("", ">l+3 r r r 3r w"),
    // Copies get rows of their own, from their hit and back from any of them.
    ("z", ">l+3 c c c r r r 3r w"), ("zz", ">l+3 r r r 3r w"), ("zjjz", ">l+3 r r r 3r w"),
    // The others of a name, from their row or any of that name.
    ("jjjj", "l+3 r r r >3r w"), ("jjjj<Enter>", "l+3 r r r >r r r w"), ("jjjjz", "l+3 r r r >r r r w"),
    ("jz", "l+3 >r r r r r r w"), ("jzz", "l+3 >r r r 3r w"), ("jjjj<Enter>jz", "l+3 r r r >3r w"),
    // All at once.
    ("jjjjjZ", "l+3 c c c r r r r r r >w"), ("jjjjjZZ", "l+3 r r r 3r >w"),
    ("jjjjZ", "l+3 c c c r r r >r r r w"),
    // Another query folds them again.
    ("jz/<BS>", ">l+3 r r r 3r w"),
  ])
  func opensAndCloses(keys: String, expected: String) async throws {
    #expect(rows(try await driver("/code<Enter>" + keys)) == expected)
  }

  @Test func markingAllMarksFoldedOnesToo() async throws {
    let texts = (1...6).map { "---\nname: same\n---\nneedle \($0)\n" }
    let agents = (texts + [texts[0], texts[5]]).enumerated().map { agent($1, at: "/a/\($0).md") }
    let driver = await AppDriver(agents)
    try await driver.press("/needle<Enter>")
    #expect(driver.app.list.rows.count < agents.count)
    try await driver.press("a")
    #expect(Set(driver.app.marks.paths) == Set(agents.map(\.path)))
    try await driver.press("Za")
    #expect(driver.app.marks.count == agents.count)
  }

  @Test func countsEveryAgent() async throws {
    let screen = try await driver("/code").screen
    #expect(screen.contains("11 of 11 agents"))
    #expect(screen.contains("    and 3 copies · description: Code style."))
    #expect(screen.contains("     and 3 more named reviewer"))
  }

  @Test func theRowStaysWhereItIsOnTheScreen() async throws {
    let driver = try await driver("/code<Enter>G", size: Size(rows: 10, columns: 60))
    try await driver.press("k")
    let line = driver.screen.split(separator: "\n").firstIndex { $0.hasPrefix("▌") }
    try await driver.press("<Enter>")
    #expect(driver.screen.split(separator: "\n").firstIndex { $0.hasPrefix("▌") } == line)
    try await driver.press("z")
    #expect(driver.screen.split(separator: "\n").firstIndex { $0.hasPrefix("▌") } == line)
  }

  @Test(arguments: [(1, 0), (2, 0), (3, 1), (4, 1), (9, 4), (10, 5), (11, 5)])
  func clicksOnEitherLineMeanTheRow(line: Int, row: Int) async throws {
    let driver = try await driver("/code<Enter>G")
    await driver.send(.clicked(row: line, column: 10))
    #expect(driver.app.list.cursor == row)
  }

  @Test(arguments: [
    ("a", "11 marked"), ("Za", "11 marked"), ("jjjj<Space>", "11 agents "), ("z<Space><Space>", "2 marked"),
  ])
  func marksWhatTheRowsStandFor(keys: String, count: String) async throws {
    let top = try #require(try await driver("/code<Enter>" + keys).screen.split(separator: "\n").first)
    #expect((String(top) + " ").contains(count))
  }

  @Test func comparesAcrossAFold() async throws {
    #expect(try await driver("/code<Enter>jjjc").screen.contains("writer"))
  }

  @Test func foldsTellWhatIsBehindThem() async throws {
    let driver = try await driver("/code<Enter>jjjj", size: Size(rows: 30, columns: 120))
    #expect(driver.screen.contains("r4/reviewer.md") || driver.screen.contains("reviewer.md"))
  }

  @Test(arguments: [("", "a+1 b W"), ("sss", "b a+1 W"), ("sssss", "a+1 b W")])
  func whatOnlyFiltersKeepsTheOrderOfTheList(keys: String, expected: String) async throws {
    let text = "---\nname: axe\n---\n"
    let agents = [
      agent(text, at: "/a/1.md"), agent("---\nname: bee\ndescription: x: y\n---\n", at: "/a/2.md"),
      agent("---\nname: War\n---\n", at: "/a/3.md"), agent(text, at: "/a/4.md"),
    ]
    let driver = await AppDriver(agents)
    try await driver.press("/-is:marked<Enter>\(keys)")
    #expect(rows(driver).replacing(">", with: "") == expected)
  }
}
