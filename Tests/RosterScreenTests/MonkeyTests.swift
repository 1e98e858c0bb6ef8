import Foundation
import RosterCore
import TestSupport
import Testing

/// Random events at random sizes: nothing may break, and every screen is whole.
@Suite struct MonkeyTests {
  /// How many events there are; the environment variable `ROSTER_MONKEY` asks for more.
  private static let events = ProcessInfo.processInfo.environment["ROSTER_MONKEY"].flatMap(Int.init) ?? 5_000

  @Test func anythingMayHappen() async throws {
    let folder = try PayloadFolder.gathered()
    let hostile = try #require(await LibraryLoader(roots: [folder.filePath], isIndexing: true).load())
    let usual = AppTests.agents + FollowingTests.agents
    let renamed = usual.map { Agent(parsing: $0.source.bytes, at: FilePath("/renamed\($0.path.string)")) }
    let libraries = [
      hostile, Library(indexing: usual), Library(indexing: renamed),
      Library(indexing: usual.dropLast(4) + hostile.agents.prefix(3)),
      Library(agents: [], failures: []),
    ]
    let random = SeededGenerator()
    var monkey = Monkey(libraries, random: random)
    for number in 0..<Self.events {
      let event = await monkey.act()
      let broken = monkey.brokenInvariant
      try #require(broken == nil, "event \(number), \(event), seed \(random.seed)")
      // Tests that wait for a terminal run beside this one, on as few threads as there are processors.
      if number % 8 == 0 { await Task.yield() }
    }
  }
}
