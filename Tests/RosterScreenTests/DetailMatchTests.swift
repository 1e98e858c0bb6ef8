import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// Where the detail opens when something is searched for, and what is marked there.
@Suite struct DetailMatchTests {
  private static let paragraphs = (1...40).map { "Paragraph \($0) says nothing.\n\n" }
  static let agents = [
    agent(
      """
      ---
      name: alpha
      description: About words that are long enough to be wrapped in the middle of a phrase on a narrow screen, and limits.
      tools: WebFetch, Read
      model: opus
      vibe: needle
      ---
      # Reliability

      \(paragraphs[..<20].joined())
      ## Limits

      Every endpoint has a needle here, and one needle more.

      \(paragraphs[20...].joined())
      The last needle.
      """, at: "/a/alpha.md"),
    agent("---\nname: beta needle\ndescription: A needle.\n---\nText.\n", at: "/a/beta.md"),
  ]

  private func driver(_ keys: String, size: Size = Size(rows: 24, columns: 120)) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: size)
    try await driver.press(keys)
    return driver
  }

  /// The column of the detail, without its title.
  private func detail(_ driver: AppDriver) -> [String] {
    let start = driver.app.size.columns >= 100 ? ScreenLayout(driver.app).detail.column : 1
    return driver.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst(ScreenLayout(driver.app).detail.row + 1).dropLast().map { String($0.dropFirst(start)) }
  }

  @Test(arguments: ["/endpoint needle<Enter><Enter>", "/endpoint<Enter><Enter>/needle<Enter>"])
  func theCurrentMatchIsKeptInTheRawText(keys: String) async throws {
    for steps in 0..<5 {
      let driver = try await driver(keys + String(repeating: "n", count: steps))
      let walk = driver.app.detail.matches.walk
      let rendered = try #require(walk.position)
      try await driver.press("r")
      #expect(driver.app.detail.matches.walk.position != nil)
      #expect(driver.app.detail.matches.walk.current != nil)
      try await driver.press("r")
      #expect(driver.app.detail.matches.walk.position == rendered)
    }
  }

  @Test func theMatchOfARawLineIsThatOfTheText() async throws {
    let driver = try await driver("/endpoint needle<Enter><Enter>")
    #expect(driver.app.detail.matches.walk.position == "match 2 of 5")
    try await driver.press("nr")
    // The name of the vibe comes first in both, and so do the two of the line "Every endpoint".
    let walk = driver.app.detail.matches.walk
    let line = try #require(walk.currentLine)
    #expect(driver.app.detail.lines[line].text.text.contains("Every endpoint"))
    #expect(walk.pieces(onLine: line).map(\.match).firstIndex(of: walk.current ?? -1) == 1)
  }

  @Test func wideLinesAreShiftedToWhatIsShown() async throws {
    let words = (0..<200).map { "word\($0)" }.joined(separator: " ")
    let text = "---\nname: wide\ndescription: Use \(words): needle \(words)\n---\n# Text\n"
    let driver = await AppDriver([agent(text)], size: Size(rows: 24, columns: 80))
    try await driver.press("<Enter><Tab><Enter>")
    #expect(driver.app.detail.mode == .raw)
    #expect(driver.screen.contains("word199: needle"), "the place of the problem is in view")
    try await driver.press("/Text<Enter>/word17<Enter>")
    #expect(driver.screen.contains("word16 word17 word18"))
    try await driver.press("N")
    #expect(driver.screen.contains("word179"))
  }

  @Test func opensAtThePassageAThirdFromTheTop() async throws {
    let driver = try await driver("/endpoint needle")
    let lines = detail(driver)
    let line = try #require(lines.firstIndex { $0.hasPrefix("Every endpoint") })
    #expect(line == (driver.app.size.rows - 5) / 3 + 1)
    #expect(lines[0].hasPrefix("Reliability › Limits ─"))
    #expect(lines[0].hasSuffix(" match 2 of 5"))
  }

  @Test(arguments: ["/alpha", "/phrase narrow", "/webfetch", "/vibe:needle", "/opus"])
  func opensAtTheTopWhereTheHeaderSaysWhy(keys: String) async throws {
    #expect(detail(try await driver(keys))[1].hasPrefix("About words"))
  }

  @Test(arguments: [
    ("\"the middle\"", ["the middle"]), ("webfetch", ["WebFetch"]), ("opus", ["opus"]),
    ("tools:read", ["Read"]), ("headings:limits", ["Limits"]), ("headings:^limits$", ["Limits"]),
    ("body:limits", ["Limits"]), ("limits", ["limits", "Limits"]), ("\"reliability paragraph\"", []),
    ("model", []), ("is:repaired", []), ("tools:needle", []),
  ])
  func marksWhatWasFound(query: String, marked: [String]) async throws {
    let driver = try await driver("/\(query)")
    let detail = driver.app.detail
    var texts: [Int: String] = [:]
    for piece in detail.matches.walk.pieces {
      let bytes = Array(detail.lines[piece.line].text.text.utf8)[piece.bytes]
      texts[piece.match, default: ""] +=
        (texts[piece.match] == nil ? "" : " ") + String(decoding: bytes, as: UTF8.self)
    }
    #expect(texts.sorted { $0.key < $1.key }.map(\.value) == marked)
  }

  @Test func aWrappedPhraseIsFoundInTheText() async throws {
    let agents = [
      agent("---\nname: a\n---\n- one two three four five six\n  > 設計者は設計を行う人です\n", at: "/a/a.md")
    ]
    for columns in 20..<60 {
      for phrase in ["three four", "two three four five six", "設計を行う人"] {
        let driver = await AppDriver(agents, size: Size(rows: 24, columns: columns))
        try await driver.press("<Enter>/\"\(phrase)\"<Enter>")
        #expect(detail(driver)[0].hasSuffix("match 1 of 1"), "\(phrase) at \(columns)")
      }
    }
  }

  @Test func endingAFindStaysWhereItLed() async throws {
    let driver = try await driver("/endpoint needle<Enter><Enter>/\"paragraph 12\"<Enter>")
    let place = driver.app.detail.scroll
    #expect(detail(driver).contains { $0.hasPrefix("Paragraph 12 ") })
    try await driver.press("<Esc>")
    #expect(driver.app.detail.scroll == place)
    #expect(detail(driver)[0].hasSuffix("of 5"))
  }

  @Test func aWrappedPhraseIsOneMatch() async throws {
    for columns in 30..<60 {
      let driver = try await driver(
        "/\"in the middle of a phrase\"<Enter><Enter>", size: Size(rows: 24, columns: columns))
      #expect(detail(driver)[0].hasSuffix("match 1 of 1"), "at \(columns)")
    }
  }

  @Test(arguments: [
    // From the list without opening, on into the next hit and back; the cursor of the list goes along.
    ("/needle<Enter>", "alpha", "1 of 4"), ("/needle<Enter>n", "alpha", "2 of 4"),
    ("/needle<Enter>nnn", "alpha", "4 of 4"), ("/needle<Enter>nnnN", "alpha", "3 of 4"),
  ])
  func walksFromTheList(keys: String, name: String, position: String) async throws {
    let agents = [Self.agents[0], agent("---\nname: gamma\n---\nA needle.\n", at: "/a/gamma.md")]
    let driver = await AppDriver(agents, size: Size(rows: 24, columns: 120))
    try await driver.press(keys)
    #expect(driver.app.list.current?.name == name)
    #expect(detail(driver)[0].hasSuffix("match \(position)"))
  }

  @Test func walksOnIntoTheNextHit() async throws {
    let agents = [Self.agents[0], agent("---\nname: gamma\n---\nA needle.\n", at: "/a/gamma.md")]
    let driver = await AppDriver(agents, size: Size(rows: 24, columns: 120))
    try await driver.press("/needle<Enter>nnnn")
    #expect(driver.app.list.current?.name == "gamma")
    #expect(detail(driver)[0].hasSuffix("match 1 of 1"))
    try await driver.press("n")
    #expect(driver.screen.contains("There are no more matches"))
    try await driver.press("N")
    #expect(driver.app.list.current?.name == "alpha")
    #expect(detail(driver)[0].hasSuffix("match 4 of 4"))
  }

  @Test(arguments: ["n", "rn", "<Enter>gn"]) func theOnlyMatchInViewIsNotSteppedTo(keys: String) async throws
  {
    let agents = ["one", "two"].map { agent("---\nname: \($0)\n---\nA needle.\n", at: "/a/\($0).md") }
    let driver = await AppDriver(agents, size: Size(rows: 24, columns: 120))
    try await driver.press("/needle<Enter>" + keys)
    #expect(driver.app.list.current?.name == "two")
  }

  @Test func nothingScrollsWhereThereAreNoMoreMatches() async throws {
    let driver = await AppDriver([Self.agents[0]], size: Size(rows: 24, columns: 120))
    try await driver.press("/endpoint<Enter>J")
    let before = driver.app.detail.scroll
    try await driver.press("n")
    #expect(driver.screen.contains("There are no more matches"))
    #expect(driver.app.detail.scroll == before)
  }

  @Test func scrollingAwayStartsTheWalkFromWhatIsInView() async throws {
    let driver = try await driver("/needle vibe:needle<Enter><Enter>gg")
    try await driver.press("G")
    try await driver.press("N")
    #expect(detail(driver)[0].hasSuffix("match 4 of 4"))
    try await driver.press("gn")
    #expect(detail(driver)[0].hasSuffix("match 1 of 4"))
  }

  @Test func nothingMovesWhereTheSearchIsCleared() async throws {
    let driver = try await driver("/endpoint needle<Enter>")
    let before = detail(driver).dropFirst().dropLast()
    try await driver.press("<Esc>")
    #expect(detail(driver).dropFirst().dropLast().elementsEqual(before))
  }

  @Test func headingsOfTheRawTextAreMarkedToo() async throws {
    let driver = try await driver("/headings:limits<Enter>r")
    #expect(detail(driver)[0].hasSuffix("match 1 of 1"))
    #expect(driver.screen.contains("## Limits"))
  }

  @Test func theRawTextIsMarkedToo() async throws {
    let driver = try await driver("/needle vibe:needle<Enter>r")
    #expect(detail(driver)[0].hasSuffix("match 1 of 4"))
    #expect(driver.screen.contains("vibe: needle"))
  }
}
