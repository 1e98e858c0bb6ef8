import RosterCore
import RosterScreen
import TestSupport
import Testing

/// What keys do, seen on the screen.
@Suite struct AppTests {
  static let agents = [
    agent(
      """
      ---
      name: api-designer
      description: Draws interfaces before anybody builds them.
      tools: Read, Write, mcp__exa__search
      model: opus
      color: cyan
      ---
      # Role

      Think about the caller.

      ## Limits

      Every endpoint has a rate limit.
      """, at: "/a/design/api-designer.md"),
    agent(
      "---\nname: backend\ndescription: Builds the server.\ncolor: mauve\n---\nUses the API.\n",
      at: "/a/s/b.md"),
    agent("---\nname: backend\ndescription: Builds: everything\n---\nText\n", at: "/a/vendor/backend.md"),
    agent("---\nname: データ設計者\ndescription: 表を作る。\n---\n本文\n", at: "/a/i18n/data.md"),
  ]

  private func driver(
    _ keys: String = "", size: Size = Size(rows: 12, columns: 80), signs: Signs = .unicode
  ) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: size, signs: signs)
    try await driver.press(keys)
    return driver
  }

  /// The name on the row under the cursor.
  private func current(_ driver: AppDriver) -> String? {
    let row = driver.screen.split(separator: "\n").first { $0.hasPrefix("▌") }
    return row.map { String($0.dropFirst(5).prefix { $0 != " " }) }
  }

  @Test(arguments: [
    ("", "api-designer"), ("j", "backend"), ("jjj", "データ設計者"), ("jjjjjjj", "データ設計者"), ("jjk", "backend"),
    ("G", "データ設計者"),
    ("Gg", "api-designer"), ("<End><Home>", "api-designer"), ("<PgDn>", "データ設計者"), ("<C-d>", "データ設計者"),
    ("<C-d><C-u>", "api-designer"),
    ("k", "api-designer"), ("<Down><Down><Up>", "backend"),
  ])
  func cursorMoves(keys: String, name: String) async throws {
    #expect(current(try await driver(keys)) == name)
  }

  @Test(arguments: [
    ("/api", ["api-designer", "backend"]), ("/API", ["api-designer", "backend"]),
    ("/server api", ["backend"]),
    ("/exa", ["api-designer"]), ("/設計", ["データ設計者"]), ("/zzz", []),
    ("/zzz<C-u>", ["api-designer", "backend", "backend", "データ設計者"]),
    ("/apix<BS>", ["api-designer", "backend"]), ("/rate limit", ["api-designer"]),
    ("/api<Enter>", ["api-designer", "backend"]),
    ("/api<Esc>", ["api-designer", "backend", "backend", "データ設計者"]),
    ("/api<Enter><Esc>", ["api-designer", "backend", "backend", "データ設計者"]),
    ("/api<Enter>/ z", []), ("/api<Esc>/<C-r>", ["api-designer", "backend"]),
    ("j=<Esc>", ["api-designer", "backend", "backend", "データ設計者"]),
  ])
  func searchNarrowsTheList(keys: String, names: [String]) async throws {
    let rows = try await driver(keys).screen.split(separator: "\n").dropFirst().dropLast()
    let shown = rows.map { $0.dropFirst(5).prefix { $0 != " " } }.filter { name in
      Self.agents.contains { $0.displayName == name }
    }
    #expect(shown.map(String.init) == names)
  }

  @Test func theBestHitIsUnderTheCursorWhileTyping() async throws {
    #expect(current(try await driver("jj/api")) == "api-designer")
    #expect(current(try await driver("/api<Down>")) == "backend")
  }

  @Test func theRowIsKeptWhenTheSearchIsCleared() async throws {
    #expect(current(try await driver("/server<Enter><Esc>")) == "backend")
  }

  @Test(arguments: [
    ("q", true), ("Q", true), ("<C-c>", true), ("<Esc>", false), ("<Enter>q", false), ("<Enter>qq", true),
    ("?q", false), ("<Enter><Esc><Esc><Esc>", false), ("/q", false), ("/<C-c>", true), ("h", false),
    ("<Left>", false),
  ])
  func quits(keys: String, expected: Bool) async throws {
    let requests = try await driver(keys).requests
    let quit = requests.contains { if case .quit(chosen: []) = $0 { true } else { false } }
    #expect(quit == expected)
  }

  @Test func pickingPrintsTheMarkedOrTheCurrent() async throws {
    for (keys, expected) in [
      ("j<Enter>", ["/a/s/b.md"]),
      ("<Space>j<Space><Enter>", ["/a/design/api-designer.md", "/a/vendor/backend.md"]),
    ] {
      let driver = await AppDriver(Self.agents, isPicking: true)
      try await driver.press(keys)
      guard case .quit(let chosen)? = driver.requests.last else {
        Issue.record("\(keys) did not choose")
        continue
      }
      #expect(chosen.map(\.string) == expected)
    }
  }

  @Test(arguments: [
    ("<Space>", "1 marked"), ("<Space><Space>", "2 marked"), ("a", "4 marked"),
    ("/server<Enter>a", "1 marked"),
    ("<Space>k<Space>", "agents "), ("aA", "agents "), ("<Enter><Space>", "1 marked"),
  ])
  func marks(keys: String, count: String) async throws {
    let top = try #require(try await driver(keys).screen.split(separator: "\n").first)
    #expect((String(top) + " ").contains(count))
  }

  @Test(arguments: [
    ("r", "     1  ---"), ("<Enter>r", "     2  name: api-designer"), ("<Enter>o", "  Limits"),
    ("<Enter>oj<Enter>", "Limits"),
    ("?", "Moving"), ("<F1>", "Moving"), ("s", "Sorted by path"), ("ss", "Sorted newest first"),
  ])
  func showsWhatItIsAskedFor(keys: String, text: String) async throws {
    #expect(try await driver(keys, size: Size(rows: 30, columns: 120)).screen.contains(text))
  }

  @Test(arguments: [
    (1, "c", "Mark two to six agents"), (2, "c", "base: 1"), (6, "ac", "base: 1"),
    (7, "ac", "At most 6 agents can be compared; 7 are marked"),
  ])
  func comparesTwoToSix(count: Int, keys: String, text: String) async throws {
    let agents = (0..<count).map { agent("---\nname: a\($0)\n---\n", at: "/a/\($0).md") }
    let driver = await AppDriver(agents)
    try await driver.press(keys)
    #expect(driver.screen.contains(text))
  }

  @Test func sectionsFoldToTheirHeadings() async throws {
    let driver = try await driver("<Enter>z", size: Size(rows: 24, columns: 80))
    #expect(driver.screen.contains("Role  ⋯"))
    #expect(!driver.screen.contains("Limits"))
    try await driver.press("z")
    #expect(driver.screen.contains("Think about the caller."))
    try await driver.press("ZZ")
    #expect(driver.screen.contains("Every endpoint has a rate limit."))
  }

  private static let manual = agent(
    "---\nname: a\ndescription: b\n---\n# One\n\ntext\n\n## Two\n\n```\n\(String(repeating: "code ", count: 30))\n```\n\n"
      + "words here\n\n".repeated(20) + "# Three\n\nlast\n\n## Four\n\nend\n")

  private func reading(_ keys: String) async throws -> AppDriver {
    let driver = await AppDriver([Self.manual], size: Size(rows: 16, columns: 60))
    try await driver.press("<Enter>" + keys)
    return driver
  }

  @Test func theSectionIsToldAboveTheText() async throws {
    let driver = try await reading("")
    #expect(!driver.screen.contains("› Two"))
    try await driver.press("<PgDn><PgDn>")
    #expect(driver.screen.contains(" One › Two ──"))
  }

  @Test func foldedTextIsFound() async throws {
    let driver = try await reading("Z/here<Enter>")
    #expect(driver.screen.contains("match 1 of 20"))
    #expect(driver.screen.contains("words here"))
  }

  @Test func foldingAllLeavesTheTitleOpen() async throws {
    let titled = agent("---\nname: a\n---\n# One\n\ntext\n\n## Two\n\nmore\n\n### Three\n\n## Four\n\nend\n")
    let driver = await AppDriver([titled], size: Size(rows: 24, columns: 60))
    try await driver.press("<Enter>Z")
    #expect(driver.screen.contains("text"))
    #expect(driver.screen.contains("Two  ⋯ 4 lines"))
    #expect(driver.screen.contains("Four  ⋯"))
  }

  @Test func foldsTheSectionThatTheOutlineLedTo() async throws {
    let driver = try await reading("oG<Enter>")
    #expect(driver.screen.contains("end"))
    try await driver.press("z")
    #expect(driver.screen.contains("Four  ⋯ 1 line"))
    try await driver.press("z")
    #expect(!driver.screen.contains("⋯"))
  }

  @Test func problemsLeadToTheirLine() async throws {
    let driver = try await driver("jj<Enter><Tab>", size: Size(rows: 24, columns: 80))
    #expect(driver.screen.contains("! line 3, column "))
    try await driver.press("<Enter>")
    #expect(driver.screen.contains("     3! description: Builds: everything"))
  }

  @Test func findStepsThroughTheText() async throws {
    let driver = try await driver("<Enter>/the<Enter>", size: Size(rows: 24, columns: 80))
    #expect(driver.app.render().snapshot.contains("reverse"))
    try await driver.press("nn")
    #expect(driver.screen.contains("On from the top"))
    try await driver.press("<Esc>")
    #expect(!driver.app.render().snapshot.contains("cyan bold"))
  }

  @Test func filesAreAskedFor() async throws {
    let driver = try await driver("jyYe")
    let asked = driver.requests.map { request in
      switch request {
      case .copy(let bytes, let what): "copy \(what): \(bytes.count)"
      case .edit(let path, let line): "edit \(path.string):\(line)"
      default: "other"
      }
    }
    #expect(
      asked == [
        "copy the path: 9", "copy the text: \(Self.agents[1].source.bytes.count)", "edit /a/s/b.md:1",
      ])
  }

  @Test func theListGrowsWhileLoading() async throws {
    var app = App(settings: App.Settings(title: "x"))
    guard case .load(let generation)? = app.handle(.resized(Size(rows: 10, columns: 60))).first else {
      Issue.record("the first size starts a load")
      return
    }
    #expect(app.render().text.contains("Reading…"))
    _ = app.handle(.found(files: 4_000, generation: generation))
    _ = app.handle(.read([Segment(indexing: [Self.agents[1]])], files: 1_000, generation: generation))
    #expect(app.render().text.contains("━━━━────────────  1,000 of 4,000 files"))
    _ = app.handle(.read([Segment(indexing: [Self.agents[0]])], files: 2_000, generation: generation))
    #expect(app.render().text.contains("▌  ● api-designer"))
    _ = app.handle(.key(.character("j")))
    _ = app.handle(.read([Segment(indexing: [Self.agents[0]])], files: 3_000, generation: generation - 1))
    _ = app.handle(.loaded(Library(indexing: Self.agents), generation: generation))
    let screen = app.render().text
    #expect(screen.contains("4 agents"))
    #expect(screen.contains("▌  ● backend"))
  }

  @Test(arguments: ["<Enter>", "<Space>k", "r", "J", "o", "i"])
  func theRowThatIsActedOnIsKept(keys: String) throws {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 24, columns: 120)))
    _ = app.handle(.read([Segment(indexing: [Self.agents[1]])], files: 1, generation: 1))
    for key in try KeyNotation.parse(keys) { _ = app.handle(.key(key)) }
    _ = app.handle(.loaded(Library(indexing: Self.agents), generation: 1))
    #expect(app.render().text.contains("▌"))
    #expect(
      app.render().text.split(separator: "\n").contains { $0.hasPrefix("▌") && $0.contains(" backend ") })
  }

  @Test func whatCouldNotBeReadIsARow() async throws {
    let failures = [FileError(FilePath("/a/x/closed.md"), .permissionDenied)]
    let driver = await AppDriver(Self.agents, failures: failures)
    try await driver.press("G")
    #expect(driver.screen.contains("1 not read"))
    #expect(current(driver) == "closed.md")
    try await driver.press("<Enter>")
    #expect(driver.screen.contains("Not read: permission denied"))
  }

  @Test func hostileNamesAreShownAsMarks() async throws {
    let hostile = agent(
      "---\nname: \"a\\e[31m\\u202Eb\"\ndescription: x\n---\n\u{1B}]0;title\u{7}\n", at: "/a/\u{1B}[2J.md")
    let driver = await AppDriver([hostile], size: Size(rows: 24, columns: 120))
    for keys in ["", "r", "r<Enter>", "q/\u{1B}", "<Esc>?"] {
      try await driver.press(keys)
      let scalars = driver.screen.unicodeScalars.filter { Sanitizer.isHidden($0) && $0 != "\n" }
      #expect(scalars.isEmpty, "after \(keys)")
    }
    #expect(driver.screen.isEmpty == false)
  }

  @Test func asciiSignsWhereTheTerminalHasNoOthers() async throws {
    let longKey = agent("---\nname: zoned\nan-uncommonly-long-key: x\n---\n", at: "/a/zoned.md")
    let ascii = [Self.agents[0], Self.agents[1], Self.agents[2], longKey]
    for size in [Size(rows: 30, columns: 120), Size(rows: 24, columns: 60)] {
      for keys in ["", "<Enter>", "?", "<Space><Space>c", "ac", "r", "o", "/nothing"] {
        let driver = await AppDriver(ascii, size: size, signs: .ascii)
        try await driver.press(keys)
        #expect(driver.screen.utf8.allSatisfy { $0 < 0x80 }, "\(keys) at \(size):\n\(driver.screen)")
      }
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
