import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// The panel that says why an agent was found.
@Suite struct ExplanationTests {
  private func driver(_ keys: String, size: Size = Size(rows: 24, columns: 80)) async throws -> AppDriver {
    let driver = await AppDriver(AppTests.agents, size: size)
    try await driver.press(keys)
    return driver
  }

  /// The lines of the panel, spaces between columns as one.
  private func panel(_ driver: AppDriver) -> [String] {
    let lines = driver.screen.split(separator: "\n").map(String.init)
    guard let rule = lines.firstIndex(where: { $0.contains("Why this hit") }) else { return [] }
    return lines[(rule + 1)...].dropLast().map { line in
      line.split(separator: "│").last.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    }
  }

  @Test(arguments: [
    ("/api<Enter>i", ["All words are in the name.", "api name the word itself"]),
    ("/desig", ["All words are in the name", "desig name the beginning of a word"]),
    ("/backend", ["The query is the name.", "backend name the word itself"]),
    ("/server build", ["All words are in the description", "server description the word itself"]),
    ("/bakcend", ["The query is the name but for typos.", "bakcend name one typo"]),
    ("/bknd", ["A word was found only as letters", "bknd name letters in order"]),
    ("/limit", ["All words are somewhere in the agent.", "limit headings another form of the word"]),
    ("/is:problem", ["The query says which agents fit", "is:problem only filters"]),
  ])
  func tellsTierAndTerms(keys: String, lines: [String]) async throws {
    let keys = keys.hasSuffix("i") ? keys : keys + "<C-t>"
    let shown = panel(try await driver(keys, size: Size(rows: 24, columns: 118)))
    for line in lines { #expect(shown.contains { $0.hasPrefix(line) }, "\(line) in \(shown)") }
  }

  @Test(arguments: [
    ("/api<Enter>i", true), ("/api<Enter>ii", false), ("/api<Enter>i<Esc>", false), ("/api<C-t>", true),
    ("/api<C-t><C-t>", false), ("/api<C-t><Esc>", false), ("/api<Enter><Enter>i", true),
    ("/api<Enter><Enter>i<Esc>", false), ("/api<C-t> r", true), ("i", false), ("/api<Enter>i?", false),
  ])
  func opensAndCloses(keys: String, isOpen: Bool) async throws {
    let driver = try await driver(keys)
    #expect(panel(driver).isEmpty != isOpen)
    if keys.hasSuffix("<C-t><Esc>") { #expect(driver.screen.contains(" / api")) }
  }

  /// What is cut says so, and every line comes into view, of which the last is the score.
  @Test(arguments: [(10, 40), (12, 60), (14, 80)], [false, true])
  func whatIsCutScrolls(size: (rows: Int, columns: Int), isTyping: Bool) async throws {
    let driver = try await driver(
      "/api build limit" + (isTyping ? "<C-t>" : "<Enter>i"),
      size: Size(rows: size.rows, columns: size.columns))
    let all = driver.app.explanation.lines.count
    #expect(driver.app.explanation.isCut)
    #expect(driver.screen.contains("1-\(panel(driver).count) of \(all)"))
    var seen = Set(driver.app.explanation.view)
    for _ in 0..<all {
      try await driver.press(isTyping ? "<S-Down>" : "J")
      seen.formUnion(driver.app.explanation.view)
    }
    #expect(seen == Set(0..<all))
    #expect(panel(driver).last?.hasPrefix("score ") == true)
    for _ in 0..<all { try await driver.press(isTyping ? "<S-Up>" : "K") }
    #expect(driver.app.explanation.view.lowerBound == 0)
  }

  @Test func theNumbersAreNotCut() async throws {
    let driver = try await driver("/api build limit<Enter>i", size: Size(rows: 10, columns: 40))
    let lines = driver.app.explanation.lines.map(\.text)
    #expect(lines.allSatisfy { $0.width <= driver.app.size.columns - 2 })
    #expect(lines.dropFirst().filter { $0.text.last?.isNumber == true }.count > 5)
    #expect(lines.last?.text.hasSuffix("…") == false)
  }

  @Test func saysTheScore() async throws {
    #expect(
      try await driver("/api<Enter>i", size: Size(rows: 40, columns: 118)).screen.contains(" score 7,0"))
    #expect(try await !driver("/is:problem<Enter>i").screen.contains("score"))
  }

  @Test func followsTheCursor() async throws {
    let driver = try await driver("/api<Enter>i")
    #expect(panel(driver)[0] == "All words are in the name.")
    try await driver.press("j")
    #expect(panel(driver)[0] == "All words are somewhere in the agent.")
  }

  @Test func coversNoMoreThanHalfAndNeverTheCursor() async throws {
    for rows in 8...30 {
      let driver = try await driver("/a<Enter>Gi", size: Size(rows: rows, columns: 60))
      let lines = driver.screen.split(separator: "\n", omittingEmptySubsequences: false)
      let rule = try #require(lines.firstIndex { $0.contains("Why this hit") })
      #expect(rows - rule <= rows / 2 + 1)
      #expect(lines[..<rule].contains { $0.hasPrefix("▌") }, "\(rows) rows")
    }
  }

  @Test func nothingIsExplainedWithoutASearch() async throws {
    #expect(try await driver("i").screen.contains("Nothing is searched for"))
  }
}
