import RosterCore
import RosterScreen
import TestSupport
import Testing

/// The browser shows nothing raw, in any view and at any width.
@Suite struct PayloadScreenTests {
  @Test func everyViewIsSafe() async throws {
    let folder = try PayloadFolder.named()
    let library = try #require(await LibraryLoader(roots: [folder.filePath], isIndexing: true).load())
    let driver = await AppDriver(
      library.agents, failures: library.failures, size: Size(rows: 50, columns: 150))
    for keys in [
      "GgJJ", "<Enter>G", "q<Enter>r", "q<Enter>oq", "<Tab><Tab><Enter>", "qqq/owned", "<C-t>", "<Tab>",
      "<Esc><Enter>n",
      "<Enter>n", "/owned<Enter>n", "<Esc>qqm", "q=", "qaac]", "dwb", "xo", "qqq?", "qsssssG", "y", "Y", "i",
    ] {
      for key in try KeyNotation.parse(keys) { await driver.send(.key(key)) }
      check(driver.app, behind: keys)
    }
  }

  @Test func whatIsToldIsSafe() async {
    for payload in Payload.all {
      let text = String(decoding: payload.bytes, as: UTF8.self)
      let driver = await AppDriver([agent("---\nname: a\n---\n")], query: text)
      await driver.send(.paste(text))
      check(driver.app, behind: payload.name)
      await driver.send(.notice(text))
      check(driver.app, behind: payload.name)
      await driver.send(.key(.character("/")))
      await driver.send(.paste(text))
      check(driver.app, behind: payload.name)
    }
  }

  @Test func signsOfMarkupAreEscapedWhateverStandsOnThem() {
    var grid = CellGrid(rows: 1, columns: 20)
    grid.draw("<\u{301}b>&\u{301}lt;", row: 0, column: 0)
    let signs = grid.svg.unicodeScalars.filter { $0 == "<" }.count
    #expect(signs == grid.svg.unicodeScalars.filter { $0 == ">" }.count)
    #expect(!grid.svg.unicodeScalars.contains(["<", "\u{301}"]))
    #expect(!grid.svg.unicodeScalars.contains(["&", "\u{301}"]))
  }

  @Test func payloadsWouldBeNoticed() {
    #expect(Payload.all.filter { ShownBytes($0.bytes).leak == nil }.map(\.name) == ["line feed", "markup"])
    #expect(ShownBytes(bytes("\u{1B}[1;38;5;8mbold\u{1B}[0m\n"), allowsStyles: true).leak == nil)
    #expect(ShownBytes(bytes("\u{1B}[8mconcealed"), allowsStyles: true).leak != nil)
  }

  private func check(_ app: App, behind keys: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let grid = app.render()
    for (text, allowsStyles) in [(grid.text, false), (grid.svg, false), (grid.ansi(colors: .direct), true)] {
      let shown = ShownBytes(bytes(text), allowsStyles: allowsStyles)
      #expect(shown.leak == nil, "behind \(keys)", sourceLocation: sourceLocation)
    }
  }
}
