import RosterCore
import RosterScreen
import TestSupport
import Testing

/// Keys that come before the search they act on has found anything.
@Suite struct TypeAheadTests {
  /// The application with all agents loaded, and searches that are answered when the test says so.
  private static func app(query: String = "") -> App {
    var app = App(settings: App.Settings(title: "x", query: query))
    _ = app.handle(.resized(Size(rows: 12, columns: 80)))
    _ = app.handle(.loaded(Library(indexing: AppTests.agents), generation: 1))
    return app
  }

  private static func press(_ keys: String, in app: inout App) throws -> [Effect] {
    try KeyNotation.parse(keys).flatMap { app.handle(.key($0)) }
  }

  /// Answers the newest search among some effects; what the application asks for then.
  private static func answer(_ effects: [Effect], in app: inout App) async throws -> [Effect] {
    for case .search(let request, let generation) in effects.reversed() {
      let result = try #require(await request.search.result())
      return app.handle(.searched(request.listing(of: result), generation: generation))
    }
    Issue.record("nothing was searched for")
    return []
  }

  @Test func keysActOnWhatTheSearchFinds() async throws {
    var app = Self.app()
    let effects = try Self.press("/server<Enter>a", in: &app)
    #expect(!app.render().text.contains("marked"))
    _ = try await Self.answer(effects, in: &app)
    #expect(app.render().text.contains("1 of 4 agents · 1 marked"))
  }

  @Test func keysBehindAWaitingKeyStayInOrder() async throws {
    var app = Self.app()
    let effects = try Self.press("/server<Enter>/ api<Enter><Space>", in: &app)
    let next = try await Self.answer(effects, in: &app)
    #expect(app.render().text.contains("/ server api"))
    _ = try await Self.answer(next, in: &app)
    #expect(app.render().text.contains("1 of 4 agents · 1 marked"))
  }

  @Test(arguments: ["/server<C-c>", "/server<Enter>q", "/server<Enter>Q", "/server<Enter>j<C-c>"])
  func leavingNeverWaits(keys: String) throws {
    var app = Self.app()
    let effects = try Self.press(keys, in: &app)
    #expect(effects.contains { if case .quit = $0 { true } else { false } })
  }

  /// A terminal that does not mark pasted text sends it as so many keys.
  @Test func manyKeysAreTakenInAStraightLine() async throws {
    var app = Self.app()
    let effects = try Self.press("/server<Enter>", in: &app)
    guard case .search(let request, let generation)? = effects.last else {
      Issue.record("nothing was searched for")
      return
    }
    let listing = request.listing(of: try #require(await request.search.result()))
    let factor = growth(from: 4_000, of: { $0 }) { [app] count in
      var app = app
      for _ in 0..<count { _ = app.handle(.key(.character("j"))) }
      _ = app.handle(.searched(listing, generation: generation))
    }
    #expect(factor < 9, "four times the keys take \(factor) times as long")
  }

  @Test func theFirstQueryShowsNothingElseMeanwhile() async throws {
    var app = App(settings: App.Settings(title: "x", query: "server"))
    _ = app.handle(.resized(Size(rows: 12, columns: 80)))
    let effects = app.handle(.read([Segment(indexing: AppTests.agents)], files: 4, generation: 1))
    #expect(!app.render().text.contains("api-designer"))
    _ = try await Self.answer(effects, in: &app)
    #expect(app.render().text.contains("backend"))
  }

  @Test func aLoadLetsTheSearchComeToItsEnd() async throws {
    var app = App(settings: App.Settings(title: "x"))
    _ = app.handle(.resized(Size(rows: 12, columns: 80)))
    _ = app.handle(.read([Segment(indexing: [AppTests.agents[0]])], files: 1, generation: 1))
    let first = try Self.press("/api", in: &app)
    #expect(app.handle(.read([Segment(indexing: [AppTests.agents[1]])], files: 2, generation: 1)).isEmpty)
    #expect(app.handle(.read([Segment(indexing: [AppTests.agents[2]])], files: 3, generation: 1)).isEmpty)
    let second = try await Self.answer(first, in: &app)
    #expect(app.render().text.contains("1 of 3 agents"))
    _ = try await Self.answer(second, in: &app)
    #expect(app.render().text.contains("2 of 3 agents"))
  }
}
