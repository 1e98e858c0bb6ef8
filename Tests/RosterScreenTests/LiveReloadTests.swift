import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// Files change while somebody is at them: everything stays where it was.
@Suite struct LiveReloadTests {
  /// So many lines of text, each of which says its number.
  private static let lines = (1...60).map { "Line \($0).\n\n" }.joined()

  private static func file(_ name: String, _ body: String = "Body.\n", at path: String? = nil) -> Agent {
    agent("---\nname: \(name)\ndescription: About \(name).\n---\n\(body)", at: path ?? "/a/\(name).md")
  }

  private static let agents =
    ["alpha", "bravo", "charlie", "delta"].map { file($0) } + [file("long", "# Title\n\n\(lines)")]

  private func driver(_ keys: String, columns: Int = 80) async throws -> AppDriver {
    let driver = await AppDriver(Self.agents, size: Size(rows: 24, columns: columns))
    try await driver.press(keys)
    return driver
  }

  /// The agents, of which some are others now or are gone.
  private static func agents(without names: Set<String> = [], adding new: [Agent] = []) -> [Agent] {
    let names = names.union(new.map(\.displayName))
    return agents.filter { !names.contains($0.displayName) } + new
  }

  private func current(_ driver: AppDriver) -> String? { driver.app.current?.name }

  // MARK: The cursor

  @Test(arguments: ["", "j", "jj", "G", "<Enter>", "jj<Enter>", "/l<Enter>j"])
  func theCursorStaysOnItsAgent(keys: String) async throws {
    let driver = try await driver(keys)
    let (before, line) = (current(driver), driver.app.list.window)
    await driver.change(to: Self.agents(adding: [Self.file("aardvark"), Self.file("lima")]))
    #expect(current(driver) == before)
    await driver.change(to: Self.agents(without: ["aardvark", "lima"]))
    #expect(current(driver) == before)
    #expect(driver.app.list.window == line)
  }

  @Test func theCursorGoesToTheNeighbourOfAFileThatIsRemoved() async throws {
    let driver = try await driver("jj<Enter>")
    await driver.change(to: Self.agents(without: ["charlie"]))
    #expect(current(driver) == "delta")
    #expect(driver.screen.contains("About delta."))
    await driver.change(to: Self.agents(without: ["charlie", "delta", "long"]))
    #expect(current(driver) == "bravo")
    await driver.change(to: [])
    #expect(driver.app.current == nil)
  }

  @Test(arguments: ["jj", "jj<Enter>", "/about charlie<Enter>"])
  func theCursorReturnsWithTheFile(keys: String) async throws {
    let driver = try await driver(keys)
    await driver.change(to: Self.agents(without: ["charlie"]))
    #expect(current(driver) != "charlie")
    await driver.change(to: Self.agents(adding: [Self.file("charlie", "Written.\n")]))
    #expect(current(driver) == "charlie")
    #expect(driver.app.detail.reading?.agent.source.bytes.suffix(9).elementsEqual("Written.\n".utf8) == true)
  }

  @Test(arguments: [("k", "bravo"), ("J", "delta"), ("<Enter>", "delta"), ("?", "delta")])
  func theCursorDoesNotReturnOnceAKeyWasPressed(keys: String, name: String) async throws {
    let driver = try await driver("jj")
    await driver.change(to: Self.agents(without: ["charlie"]))
    try await driver.press(keys)
    await driver.change(to: Self.agents)
    #expect(current(driver) == name)
  }

  @Test(arguments: ["jj", "jj<Enter>", "/about charlie<Enter>"])
  func theCursorFollowsARenamedFile(keys: String) async throws {
    let driver = try await driver(keys)
    let renamed = Self.file("charlie", at: "/a/elsewhere/zulu.md")
    await driver.change(to: Self.agents(adding: [renamed]))
    #expect(driver.app.current?.path?.string == "/a/elsewhere/zulu.md")
  }

  @Test func aFileThatCannotBeReadAnyMoreKeepsTheCursor() async throws {
    let driver = try await driver("jj<Enter>")
    let failure = FileError(FilePath("/a/charlie.md"), .permissionDenied)
    await driver.change(to: Self.agents(without: ["charlie"]), failures: [failure])
    #expect(driver.app.current?.path?.string == "/a/charlie.md")
    #expect(driver.screen.contains("permission denied"))
  }

  @Test func aFileThatBecomesInvalidSaysSo() async throws {
    let driver = try await driver("jj<Enter>")
    let broken = agent("---\nname: charlie\ndescription: Broken: by a colon\n---\n", at: "/a/charlie.md")
    await driver.change(to: Self.agents(adding: [broken]))
    #expect(current(driver) == "charlie")
    #expect(driver.screen.contains("!"))
  }

  // MARK: Outline and trail

  @Test func anOpenOutlineStillLeadsToItsHeadings() async throws {
    let text = "\(Self.lines)## Middle\n\n\(Self.lines)"
    let driver = await AppDriver([Self.file("long", text)], size: Size(rows: 24, columns: 80))
    try await driver.press("<Enter>oG")
    let added = String(repeating: "Added.\n\n", count: 40)
    await driver.change(to: [Self.file("long", added + text)])
    try await driver.press("<Enter>")
    #expect(driver.screen.contains("Middle"))
  }

  @Test func stopsOfTheTrailStayAtTheirText() {
    let (old, new) = (Self.file("long", Self.lines), Self.file("long", "Added.\n\n" + Self.lines))
    let place = ReadingPlace(
      mode: .rendered, folds: SectionFolds(), unfolded: [], anchor: PageAnchor(text: .body, offset: 100),
      shift: 0, focus: nil, columns: 80)
    var trail = Trail()
    trail.leave(Trail.Stop(path: old.path, place: place))
    trail.follow(LibraryChange(from: [old], to: [new]), from: [old], to: [new])
    #expect(trail.next(.back)?.place.anchor.offset == 108)
  }

  // MARK: Marks

  @Test func marksStayWithTheirFiles() async throws {
    let driver = try await driver("<Space><Space>")
    let renamed = Self.file("alpha", at: "/a/first.md")
    await driver.change(to: Self.agents(adding: [renamed]))
    #expect(driver.app.marks.paths.map(\.string) == ["/a/first.md", "/a/bravo.md"])
    await driver.change(to: Self.agents(without: ["bravo"], adding: [renamed]))
    #expect(driver.screen.contains("1 marked"))
    await driver.change(to: Self.agents(adding: [renamed]))
    #expect(driver.app.marks.paths.map(\.string) == ["/a/first.md", "/a/bravo.md"])
  }

  // MARK: The text

  /// The first line of the text that is shown whole.
  private func top(_ driver: AppDriver) -> String? {
    driver.screen.split(separator: "\n").lazy.compactMap { $0.firstMatch(of: /Line \d+\./)?.output }.first
      .map(String.init)
  }

  @Test func theTextStaysWhereItWasWhenItIsEditedAbove() async throws {
    let driver = try await driver("G<Enter><PgDn><PgDn>")
    let before = try #require(top(driver))
    let edited = Self.file("long", "# Title\n\nMore.\n\nAnd more.\n\n\(Self.lines)")
    await driver.change(to: Self.agents(adding: [edited]))
    #expect(top(driver) == before)
    await driver.change(to: Self.agents(adding: [Self.file("long", Self.lines)]))
    #expect(top(driver) == before)
  }

  @Test func theTextStaysWhereItWasWhenTheFileIsRenamed() async throws {
    let driver = try await driver("G<Enter><PgDn>r<PgDn>")
    let before = driver.screen
    let long = try #require(Self.agents.last)
    let renamed = agent(String(decoding: long.source.bytes, as: UTF8.self), at: "/a/longer.md")
    await driver.change(to: Self.agents(adding: [renamed]))
    #expect(driver.app.current?.path?.string == "/a/longer.md")
    #expect(driver.screen.split(separator: "\n").dropFirst(3) == before.split(separator: "\n").dropFirst(3))
  }

  @Test func foldsStayWithTheirSections() async throws {
    let text = "# One\n\nFirst.\n\n# Two\n\nSecond.\n\n# Three\n\nThird.\n"
    let driver = await AppDriver([Self.file("a", text)], size: Size(rows: 24, columns: 80))
    try await driver.press("<Enter>o<Down><Enter>z")
    #expect(driver.screen.contains("First.") && !driver.screen.contains("Second."))
    await driver.change(to: [Self.file("a", "Preface.\n\n" + text)])
    #expect(driver.screen.contains("Preface.") && driver.screen.contains("First."))
    #expect(!driver.screen.contains("Second.") && driver.screen.contains("Third."))
  }

  // MARK: Searching

  @Test func theSearchIsKept() async throws {
    let driver = try await driver("/about<Enter>jj")
    let before = current(driver)
    await driver.change(to: Self.agents(adding: [Self.file("extra"), Self.file("quiet", "Body.\n")]))
    #expect(current(driver) == before)
    #expect(driver.screen.contains("of 7 agents"))
  }

  @Test func whatIsTypedIsKept() async throws {
    let driver = try await driver("/abou")
    await driver.change(to: Self.agents(without: ["delta"]))
    try await driver.press("t alpha")
    #expect(driver.app.query.text == "about alpha")
    #expect(current(driver) == "alpha")
  }

  // MARK: Comparing

  @Test func aComparisonIsKept() async throws {
    let driver = try await driver("j<Space><Space>c]b", columns: 120)
    let before = try #require(driver.app.comparison)
    let renamed = Self.file("bravo", at: "/a/b/bravo.md")
    await driver.change(
      to: Self.agents(adding: [renamed, Self.file("charlie", "Body.\n\nNew words here.\n")]))
    let now = try #require(driver.app.comparison)
    #expect(now.agents.map(\.path.string) == ["/a/b/bravo.md", "/a/charlie.md"])
    #expect((now.base, now.focus, now.current) == (before.base, before.focus, before.current))
    #expect(driver.screen.contains("New words here."))
    await driver.change(to: Self.agents(without: ["bravo", "charlie"]))
    #expect(driver.screen.contains("New words here."))
  }

  // MARK: Following

  @Test func theTrailFollowsRenamedFiles() async throws {
    let lead = Self.file("lead", "Ask `helper`.\n")
    let helper = Self.file("helper")
    let driver = await AppDriver([lead, helper], size: Size(rows: 24, columns: 80))
    try await driver.press("j<Enter><Tab><Enter>")
    #expect(current(driver) == "helper")
    let renamed = Self.file("lead", "Ask `helper`.\n", at: "/a/boss.md")
    await driver.change(to: [renamed, helper])
    try await driver.press("q")
    #expect(driver.app.current?.path?.string == "/a/boss.md")
    #expect(driver.app.view == .detail)
  }

  @Test func whoNamesAnAgentStaysKnown() async throws {
    let (lead, helper) = (Self.file("lead", "Ask `helper`.\n"), Self.file("helper"))
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 24, columns: 120)))
    let library = Library(indexing: [lead, helper])
    _ = app.handle(.loaded(library, generation: 1))
    _ = app.handle(.related(try #require(await MentionGraph(of: library)), generation: 1))
    #expect(app.render().text.contains("named by"))
    _ = app.handle(.filesChanged)
    _ = app.handle(.loaded(Library(indexing: [lead, Self.file("helper", "More.\n")]), generation: 2))
    #expect(app.render().text.contains("named by"))
  }

  // MARK: Loads

  private func generations(_ effects: [Effect]) -> [Int] {
    effects.compactMap { if case .load(let generation) = $0 { generation } else { nil } }
  }

  @Test func changesDuringALoadLeadToOneMore() {
    var app = App(settings: App.Settings(title: "x"))
    #expect(generations(app.handle(.resized(Size(rows: 24, columns: 80)))) == [1])
    for _ in 0..<10_000 { #expect(generations(app.handle(.filesChanged)) == []) }
    let library = Library(indexing: Self.agents)
    #expect(generations(app.handle(.loaded(library, generation: 1))) == [2])
    #expect(generations(app.handle(.loaded(library, generation: 2))) == [])
    #expect(generations(app.handle(.filesChanged)) == [3])
  }

  @Test func aLoadThatNobodyAskedForIsQuiet() {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 24, columns: 80)))
    _ = app.handle(.loaded(Library(indexing: Self.agents), generation: 1))
    let before = app.render()
    _ = app.handle(.filesChanged)
    _ = app.handle(.found(files: 5, generation: 2))
    _ = app.handle(.read([], files: 2, generation: 2))
    #expect(app.render() == before)
    _ = app.handle(.key(.character("R")))
    _ = app.handle(.found(files: 5, generation: 3))
    #expect(app.render() != before)
  }

  @Test func anUnchangedLibraryAsksForNothing() {
    var app = App(settings: App.Settings(title: "x", query: "alpha"))
    _ = app.handle(.resized(Size(rows: 24, columns: 80)))
    let library = Library(indexing: Self.agents)
    #expect(!app.handle(.loaded(library, generation: 1)).isEmpty)
    _ = app.handle(.filesChanged)
    #expect(app.handle(.loaded(library, generation: 2)).isEmpty)
  }

  @Test func theListComesBeforeTheIndex() throws {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 24, columns: 80)))
    let library = Library(indexing: Self.agents)
    _ = app.handle(.loaded(library, generation: 1))
    _ = app.handle(.filesChanged)
    let listed = Library(agents: Self.agents(without: ["bravo"]), failures: [], index: library.index)
    #expect(app.handle(.listed(listed, generation: 1)).isEmpty)
    #expect(app.render().text.contains("bravo"))
    #expect(app.handle(.listed(listed, generation: 2)).isEmpty)
    #expect(!app.render().text.contains("bravo"))
    #expect(!app.handle(.loaded(Library(indexing: listed.agents), generation: 2)).isEmpty)
    #expect(app.render().text.contains("4 agents"))
  }

  @Test func editingLoadsAgain() async throws {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 24, columns: 80)))
    _ = app.handle(.loaded(Library(indexing: Self.agents), generation: 1))
    let effects = app.handle(.key(.character("e")))
    guard case .edit? = effects.first else {
      Issue.record("the editor goes first")
      return
    }
    #expect(generations(effects) == [2])
  }
}
