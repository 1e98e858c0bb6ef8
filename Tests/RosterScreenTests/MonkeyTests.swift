import RosterCore
import RosterScreen
import TestSupport
import Testing

/// Random events at random sizes: nothing may break, and every screen is whole.
@Suite struct MonkeyTests {
  private static let keys =
    Command.table.flatMap(\.entries).flatMap(\.keys)
    + [
      .backspace, .delete, .control("w"), .control("r"), .control("a"), .control("e"), .character("é"),
      .character("設"),
    ]

  @Test func anythingMayBePressed() async throws {
    var random = SeededGenerator()
    let agents = AppTests.agents + FollowingTests.agents
    let driver = await AppDriver(agents)
    for step in 0..<4_000 {
      switch Int.random(in: 0..<40, using: &random) {
      case 0:
        let size = Size(
          rows: .random(in: 0...60, using: &random), columns: .random(in: 0...220, using: &random))
        await driver.send(.resized(size))
      case 1: await driver.send(.paste("two\nlines\u{1B}[0m"))
      case 2: await driver.send(.notice("a \u{9B} notice"))
      case 3:
        await driver.send(
          .clicked(row: .random(in: -1...60, using: &random), column: .random(in: -1...220, using: &random)))
      case 4:
        // Copies under other paths, too: some files are renamed.
        await driver.change(
          to: agents.filter { _ in Bool.random(using: &random) }.map { agent in
            Bool.random(using: &random)
              ? agent : Agent(parsing: agent.source.bytes, at: FilePath("/renamed\(agent.path.string)"))
          })
      default: await driver.send(.key(Self.keys.randomElement(using: &random) ?? .enter))
      }
      // Tests that wait for a terminal run beside this one, on as few threads as there are processors.
      await Task.yield()
      let grid = driver.app.render()
      let problem = grid.cells.first { cell in
        cell.text.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
      }
      #expect(problem == nil, "step \(step), seed \(random.seed)")
      try #require(grid.cells.count == grid.rows * grid.columns)
    }
  }
}
