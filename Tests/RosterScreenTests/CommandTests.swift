import RosterCore
import RosterScreen
import TestSupport
import Testing

/// Each key does in each view what the table says, or nothing.
@Suite struct CommandTests {
  /// Two long agents that differ here and there, and a short one.
  static let agents = [
    agent(text(of: "long", "alpha", every: 20), at: "/a/one/long.md"),
    agent(text(of: "long", "omega", every: 20), at: "/a/two/long.md"),
    agent("---\nname: short\ndescription: Names no letter.\n---\nThe alpha.\n", at: "/a/short.md"),
  ]

  private static func text(of name: String, _ word: String, every distance: Int) -> String {
    let lines = (1...200).map { "Line \($0)\($0 % distance == 0 ? " \(word)" : "").\n" }
    return "---\nname: \(name)\ndescription: It is long.\n---\n\n# Title\n\n" + lines.joined(separator: "\n")
  }

  private func driver(_ keys: String, size: Size = Size(rows: 24, columns: 80)) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: size)
    try await driver.press(keys)
    return driver
  }

  /// The screen without its first and last line.
  private func page(_ driver: AppDriver) -> [Substring] {
    driver.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
      .filter { !$0.isEmpty }
  }

  @Test(arguments: [
    ("?", "aAsriozZ=cyYe/nN<Tab>JKx]bd w<lt>>"), ("<Enter>o", "aAsrizZ=cyYe/nN<Tab>JKx]bd w<lt>>"),
    ("c", "aAsric/nNJK "), ("", "x]b[dwXu"), ("<Enter>", "x]b[dwXu"),
  ])
  func keysOfOtherViewsDoNothing(view: String, keys: String) async throws {
    let driver = try await driver(view)
    let before = driver.app.render()
    try await driver.press(keys)
    #expect(driver.app.render() == before)
    #expect(driver.requests.isEmpty)
  }

  @Test(arguments: ["", "<Enter>", "?", "c", "<Enter>o"])
  func pagesOverlapByALine(view: String) async throws {
    let driver = try await driver(view, size: Size(rows: 14, columns: 80))
    for (key, isDown) in [("<PgDn>", true), ("<PgUp>", false)] {
      let before = page(driver)
      try await driver.press(key)
      let after = page(driver)
      guard after != before else { continue }
      let (upper, lower) = isDown ? (before, after) : (after, before)
      #expect(!Set(upper).isDisjoint(with: lower.dropFirst()), "\(key) in \(view)")
    }
  }

  @Test func comparingPagesLeaveNoLineOut() async throws {
    let driver = try await driver("cZ", size: Size(rows: 14, columns: 80))
    var seen = ""
    for _ in 0..<60 {
      seen += driver.screen
      try await driver.press("<PgDn>")
    }
    let missing = (1...200).filter { !seen.contains("Line \($0).") && !seen.contains("Line \($0) ") }
    #expect(missing.isEmpty)
  }

  @Test func foldsOpenAndClose() async throws {
    let driver = try await driver("c]]]", size: Size(rows: 24, columns: 100))
    let folded = driver.screen
    #expect(folded.contains("⋯ 35 equal lines"))
    try await driver.press("z")
    #expect(driver.screen != folded)
    try await driver.press("ZZ")
    #expect(driver.screen.contains("⋯ 35 equal lines"))
  }

  @Test func filesOfAComparisonAreThoseInFocus() async throws {
    let driver = try await driver("cy<Tab>yYe")
    let asked = driver.requests.map { request in
      switch request {
      case .copy(let bytes, let what): "\(what) \(bytes.count)"
      case .edit(let path, let line): "edit \(path.string):\(line)"
      default: "other"
      }
    }
    let size = Self.agents[0].source.bytes.count
    #expect(asked == ["the path 14", "the path 14", "the text \(size)", "edit /a/one/long.md:1"])
  }

  @Test func matchesLeadOnIntoTheNextAgent() async throws {
    let driver = try await driver("/alpha<Enter><Enter>", size: Size(rows: 24, columns: 80))
    #expect(driver.screen.contains("Line 20 alpha."))
    try await driver.press("n")
    #expect(driver.screen.contains("Line 40 alpha."))
    try await driver.press("nnnnnnnn")
    #expect(driver.screen.contains("Line 200 alpha."))
    try await driver.press("n")
    #expect(driver.screen.contains("The alpha."))
    try await driver.press("n")
    #expect(driver.screen.contains("There are no more matches"))
    try await driver.press("N")
    #expect(driver.screen.contains("Line 200 alpha."))
  }

  @Test(arguments: ["/alph", "<Enter>/alph"]) func suspendsWhileTyping(keys: String) async throws {
    let driver = try await driver(keys + "<C-z>")
    #expect(driver.requests.contains { if case .suspend = $0 { true } else { false } })
  }

  @Test(arguments: ["", "/alpha<Enter>", "<Enter>", "<Enter>r", "<Enter>/alpha<Enter>nn", "o", "c]]", "?G"])
  func aReloadChangesNothingToSee(view: String) async throws {
    let driver = try await driver(" " + view + "<C-d>")
    let before = driver.app.render()
    #expect(before.text.contains("marked") || ["c]]", "?G"].contains(view))
    try await driver.press("R")
    #expect(driver.app.render() == before)
  }

  @Test func thePlaceSurvivesRawAndResizing() async throws {
    let driver = try await driver("<Enter><PgDn><PgDn><PgDn>")
    let line = try #require(page(driver).dropFirst(2).first)
    try await driver.press("r")
    #expect(page(driver).dropFirst(2).first?.contains(line.dropFirst()) == true)
    await driver.send(.resized(Size(rows: 10, columns: 40)))
    #expect(page(driver).dropFirst(2).first?.contains(line.dropFirst()) == true)
    await driver.send(.resized(Size(rows: 24, columns: 80)))
    try await driver.press("r")
    #expect(page(driver).dropFirst(2).first == line)
  }

  @Test func theRowStaysInItsPlaceWhenOthersComeInAbove() throws {
    let names = (10..<60).map { agent("---\nname: n\($0)\n---\n", at: "/a/n\($0).md") }
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 20, columns: 60)))
    _ = app.handle(.read([Segment(indexing: Array(names[20...]))], files: 1, generation: 1))
    for _ in 0..<9 { _ = app.handle(.key(.down)) }
    let row = app.render().text.split(separator: "\n").firstIndex { $0.hasPrefix("▌") }
    _ = app.handle(.read([Segment(indexing: Array(names[..<20]))], files: 2, generation: 1))
    let screen = app.render().text.split(separator: "\n")
    #expect(screen.firstIndex { $0.hasPrefix("▌") } == row)
    #expect(screen.contains { $0.hasPrefix("▌") && $0.contains("n39") })
  }

  @Test func pickingReadsWithLAndChoosesWithEnter() async throws {
    let driver = await AppDriver(Self.agents, isPicking: true)
    try await driver.press("l")
    #expect(driver.requests.isEmpty)
    #expect(driver.screen.contains("It is long."))
  }
}
