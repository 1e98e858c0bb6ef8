import RosterScreen
import TestSupport
import Testing

/// What stands beside and below a query.
@Suite struct SearchLineTests {
  private func screen(_ keys: String, size: Size = Size(rows: 24, columns: 118)) async throws -> [String] {
    let driver = await AppDriver(AppTests.agents, size: size)
    try await driver.press(keys)
    return driver.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [
    ("/api", "name 1 · text 1"), ("/server", "description 1"), ("/server<Enter>", "description 1"),
    ("/desc:server", "description 1"), ("/body:api", "text 1"),
    ("/bakcend", "name 2"), ("/bknd", "similar 2"), ("/is:problem", ""), ("/zzz", ""), ("j=", ""),
  ])
  func countsWhereHitsWereFound(keys: String, counts: String) async throws {
    let line = try await screen(keys)[1]
    #expect(counts.isEmpty ? line.count < 30 : line.hasSuffix("  " + counts), "\(line)")
  }

  @Test func theCountsGiveWayToALongQuery() async throws {
    let line = try await screen("/api " + String(repeating: "the ", count: 30))[1]
    #expect(!line.contains("text"))
  }

  @Test(arguments: [
    ("/foo:bar", " There is no field 'foo'; it was looked for as text."), ("/foo:bar<Enter>", " ↵ read"),
    ("/api", " ↵ keep"),
  ])
  func notesStandInPlaceOfTheHints(keys: String, text: String) async throws {
    #expect(try await screen(keys, size: Size(rows: 12, columns: 80))[11].hasPrefix(text))
  }

  @Test(arguments: [
    ("/is:marked<Enter>", "2 of 4 agents"), ("/is:marked<Enter>A", "0 of 4 agents"),
    ("/-is:marked<Enter>a", "0 of 4 agents"), ("/is:marked<Enter><Space>", "2 of 4 agents"),
  ])
  func marksThatAreSoughtAreLookedAtAgain(keys: String, count: String) async throws {
    #expect(try await screen("/api<Enter>a<Esc>" + keys)[0].contains(count))
  }

  @Test func withoutAgentsNothingIsWorthATry() async throws {
    let driver = await AppDriver([], size: Size(rows: 12, columns: 80))
    try await driver.press("/api")
    #expect(driver.screen.contains("No agents here"))
  }

  @Test(arguments: [
    ("/zzz", "Nothing for “zzz”, with typos allowed."), ("/is:duplicate", "Nothing for “is:duplicate”."),
    ("/zzz", "name: description: tools:"), ("/is:duplicate", "Esc clears the search."),
  ])
  func saysWhatToTryWhereNothingIsFound(keys: String, text: String) async throws {
    #expect(try await screen(keys, size: Size(rows: 12, columns: 118)).joined(separator: "\n").contains(text))
  }
}
