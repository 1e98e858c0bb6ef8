import RosterScreen
import TestSupport
import Testing

/// What gives way where there is little room, and what never does.
@Suite struct SmallScreenTests {
  struct Case: CustomTestStringConvertible {
    let columns: Int
    let rows: Int
    let keys: String
    /// The row to look at, counted from the end where it is negative.
    let row: Int
    let text: String

    init(_ columns: Int, _ rows: Int, _ keys: String, _ row: Int, _ text: String) {
      (self.columns, self.rows, self.keys, self.row, self.text) = (columns, rows, keys, row, text)
    }

    var testDescription: String { "\(keys) at \(columns)x\(rows)" }
  }

  @Test(arguments: [
    // What is typed, before what is counted.
    Case(20, 5, "/api", 0, " / api       2 of 4"),
    Case(20, 5, "/api design xy", 0, " / pi design xy"),
    Case(40, 12, "/api", 0, " / api                    2 of 4 agents"),
    Case(30, 12, "/api<Enter>a", 0, " / api               2 marked"),
    Case(20, 5, "", 0, " roster    4 agents"),
    Case(20, 5, "a", 0, " roster    4 marked"),
    // The way back and the help, before other hints.
    Case(40, 12, "<Enter>", -1, " q back  / search  o outline  ? help"),
    Case(40, 12, "jc", -1, " q back  ] [ difference  b base  ? help"),
    Case(20, 5, "jc", -1, " q back  ? help"),
    Case(60, 12, "<Enter>r", -1, " q back  / search  o outline  r rendered  Tab next  ? help"),
    Case(60, 12, "<Enter>o", -1, " ↵ go there  q back  ? help"),
    // How much was found, where there is room beside what is looked for.
    Case(40, 12, "<Enter>/the", -1, " find: the                 match 1 of 2"),
    Case(40, 12, "<Enter>/thx", -1, " find: thx                     not here"),
    Case(20, 5, "<Enter>/the", -1, " find: the"),
    Case(60, 12, "<Enter>/the<Enter>", -1, " n next match  Esc clear  q back  / search  r raw  ? help"),
    // The list keeps a row beside what explains it.
    Case(20, 5, "/api<Enter>i", 1, "▌  ● api-d…igner"),
    Case(20, 5, "/api<Enter>i", 2, " Why this hit ─────"),
    // Too small for anything.
    Case(10, 3, "", 0, "roster"), Case(10, 3, "", 1, "needs 20 x"), Case(10, 3, "", 2, "5"),
    Case(4, 1, "", 0, "rost"),
  ])
  func rows(_ test: Case) async throws {
    let driver = await AppDriver(AppTests.agents, size: Size(rows: test.rows, columns: test.columns))
    try await driver.press(test.keys)
    let lines = driver.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = test.row < 0 ? test.rows + test.row : test.row
    let shown = String(lines[row]).padding(test.columns)
    #expect(shown == test.text.padding(test.columns))
  }

  @Test func helpStandsBelowItsKeysWhereItDoesNotFitBeside() async throws {
    let driver = await AppDriver(AppTests.agents, size: Size(rows: 8, columns: 24))
    try await driver.press("?")
    #expect(driver.screen.contains("   j ↓"))
    #expect(driver.screen.contains("     one line down"))
  }

  @Test func whatIsFoundIsNotSorted() async throws {
    let driver = await AppDriver(AppTests.agents)
    try await driver.press("/api<Enter>s")
    #expect(driver.screen.contains("What is found stands best first"))
  }
}

extension String {
  /// The text with spaces behind it, or without those that are too many.
  fileprivate func padding(_ columns: Int) -> String {
    let text = reversed().drop { $0 == " " }.reversed()
    return String(text) + String(repeating: " ", count: max(columns - text.count, 0))
  }
}
