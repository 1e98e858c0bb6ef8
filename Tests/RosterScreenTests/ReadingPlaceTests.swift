import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// The place in a text while sizes and ways of showing change.
@Suite struct ReadingPlaceTests {
  /// A file with a long head, and one very long line between shorter ones.
  private static let text = """
    ---
    name: long
    description: Reads \((0..<400).map { "head\($0)" }.joined(separator: " ")).
    tools: Read, Write
    vibe: calm
    ---
    # Start

    \((0..<60).map { "short \($0)" }.joined(separator: "\n\n"))

    \((0..<2000).map { "word\($0)" }.joined(separator: " "))

    ```swift
    \((0..<40).map { "let value\($0) = \"\(String(repeating: "x", count: 90))\"" }.joined(separator: "\n"))
    ```

    ## End

    \((0..<60).map { "- item \($0)" }.joined(separator: "\n"))
    """

  /// In the head, in short paragraphs, in the long one, in code, at the end.
  private static let pages = [0, 1, 2, 3, 6, 9, 14, 19, 21, 25]

  private func driver(scrolledBy pages: Int, size: Size = Size(rows: 24, columns: 80)) async throws
    -> AppDriver
  {
    let driver = await AppDriver([agent(Self.text)], size: size)
    try await driver.press("<Enter>" + String(repeating: "<PgDn>", count: pages))
    return driver
  }

  /// The first words of the text below the title.
  private func top(_ driver: AppDriver) -> String {
    let lines = driver.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
    return lines.first { !$0.allSatisfy(\.isWhitespace) }.map { String($0.drop { $0 == " " }) } ?? ""
  }

  private func resize(_ driver: AppDriver, _ rows: Int, _ columns: Int) async {
    await driver.send(.resized(Size(rows: rows, columns: columns)))
  }

  @Test(arguments: pages)
  func sizesLeadBackToTheSamePlace(pages: Int) async throws {
    let driver = try await driver(scrolledBy: pages)
    let before = driver.screen
    for (rows, columns) in [(24, 40), (10, 23), (50, 200), (24, 99), (5, 80), (24, 80)] {
      await resize(driver, rows, columns)
    }
    #expect(driver.screen == before)
  }

  @Test(arguments: pages, ["rr", "ZZ", "rrZZrr", "o<Esc>", "?q"])
  func togglesLeadBackToTheSamePlace(pages: Int, keys: String) async throws {
    let driver = try await driver(scrolledBy: pages)
    let before = driver.screen
    try await driver.press(keys)
    #expect(driver.screen == before)
  }

  @Test(arguments: pages.dropFirst(3))
  func foldingTheSectionLeadsBackToTheSamePlace(pages: Int) async throws {
    let driver = try await driver(scrolledBy: pages)
    let before = driver.screen
    try await driver.press("z")
    #expect(driver.screen != before)
    try await driver.press("z")
    #expect(driver.screen == before)
  }

  @Test func anySequenceLeadsBack() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let driver = try await driver(scrolledBy: Int.random(in: 0...24, using: &random))
      let before = driver.screen
      var toggles: [String: Int] = [:]
      for _ in 0..<8 {
        if Bool.random(using: &random) {
          await resize(driver, .random(in: 5...60, using: &random), .random(in: 20...200, using: &random))
        } else {
          let key = ["r", "Z"].randomElement(using: &random) ?? "r"
          // The raw text has no folds.
          guard key == "r" || driver.app.detail.mode == .rendered else { continue }
          toggles[key, default: 0] += 1
          try await driver.press(key)
        }
      }
      if toggles["r", default: 0] % 2 == 1 { try await driver.press("r") }
      if toggles["Z", default: 0] % 2 == 1 { try await driver.press("Z") }
      await resize(driver, 24, 80)
      #expect(driver.screen == before, "seed \(seed)")
    }
  }

  @Test(arguments: [("head", 1), ("word", 10), ("word", 14)])
  func theTopWordStaysInView(prefix: String, pages: Int) async throws {
    let driver = try await driver(scrolledBy: pages)
    let word = try #require(top(driver).split(separator: " ").first)
    #expect(word.hasPrefix(prefix))
    for columns in [40, 60, 99, 33] {
      await resize(driver, 24, columns)
      #expect(top(driver).contains(word), "\(columns) columns")
    }
  }

  @Test func rawTextOpensAtTheSameLine() async throws {
    let driver = try await driver(scrolledBy: 5)
    let word = top(driver)
    #expect(word.hasPrefix("short"))
    try await driver.press("r")
    #expect(top(driver).hasSuffix(word))
  }

  @Test func aWiderWindowShowsMoreOfWideLines() async throws {
    let code = String(repeating: "code ", count: 30)
    let driver = await AppDriver(
      [agent("---\nname: a\n---\n```\n\(code)\n```\n")], size: Size(rows: 24, columns: 60))
    try await driver.press("<Enter>" + String(repeating: ">", count: 60))
    let shift = driver.app.detail.shift
    await resize(driver, 24, 90)
    #expect(driver.app.detail.shift == shift - 30)
    await resize(driver, 24, 250)
    #expect(driver.app.detail.shift == 0)
  }

  @Test func aHeadingThatCannotComeToTheTopIsTheSectionOneIsIn() async throws {
    let text =
      "---\nname: short\n---\n" + String(repeating: "a\n\n", count: 30) + "# One\n\nb\n\n# Two\n\nc\n"
    let driver = await AppDriver([agent(text)], size: Size(rows: 24, columns: 80))
    try await driver.press("<Enter>oj<Enter>")
    #expect(driver.app.detail.section == ["Two"])
    try await driver.press("o")
    #expect(driver.app.outline.cursor == 1)
    try await driver.press("qg")
    #expect(driver.app.detail.section.isEmpty)
  }

  @Test func theOutlineLeadsToHeadingsInAnyWidth() async throws {
    let driver = try await driver(scrolledBy: 0)
    try await driver.press("o")
    await resize(driver, 20, 50)
    try await driver.press("j<Enter>")
    #expect(driver.screen.contains("End"))
    #expect(driver.app.detail.section == ["Start", "End"])
  }

  // MARK: What is not done twice

  @Test func aTextIsParsedOnce() async throws {
    let driver = try await driver(scrolledBy: 1)
    let body = try #require(driver.app.detail.reading).body
    for keys in [
      "<PgDn><PgDn>", "G", "g", "r", "jjj", "r", "z", "Z", "Z", "/word5<Enter>n", "<Tab>", "o<Enter>",
    ] {
      try await driver.press(keys)
      await resize(driver, 30, Int.random(in: 20...160))
      #expect(driver.app.detail.reading?.body === body, "after \(keys)")
    }
  }

  @Test func onlyWhatIsNearTheScreenIsLaidOut() async throws {
    let driver = try await driver(scrolledBy: 3)
    let count = driver.app.detail.lines.count
    #expect(count < driver.app.detail.scroll.top + 60)
    try await driver.press("G")
    #expect(driver.app.detail.lines.count > count + 200)
    #expect(driver.screen.contains("item 59"))
    await resize(driver, 24, 60)
    try await driver.press("g")
    await resize(driver, 24, 80)
    #expect(driver.app.detail.lines.count < 100)
  }

  @Test func matchesBeyondWhatIsLaidOutAreFound() async throws {
    let driver = try await driver(scrolledBy: 0)
    try await driver.press("/item<Enter>")
    #expect(driver.screen.contains("match 1 of 60"))
    try await driver.press("N")
    #expect(driver.screen.contains("match 60 of 60"))
    #expect(driver.screen.contains("item 59"))
  }
}
