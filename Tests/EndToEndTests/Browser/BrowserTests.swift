import Foundation
import RosterScreen
import TestSupport
import Testing

/// `roster` in a real terminal, as its users see it.
@Suite(.serialized, .enabled(if: TmuxSession.isPossible), .timeLimit(.minutes(15))) struct BrowserTests {
  private static let samples = "\(Golden.packagePath)/sample-agents"

  @Test func aVisit() async throws {
    let session = try TmuxSession.roster([Self.samples])
    try await session.expect("60 agents")
    try await session.expect("▌  ● 404")
    try await session.press("j")
    try await session.expect("▌  ● access-log-parser")
    try await session.press("/rate lim")
    try await session.expect("of 60 agents")
    try await session.press("<Enter><Enter>")
    try await session.expect("q back")
    try await session.press("/limit<Enter>n")
    try await session.expect("Limits")
    try await session.press("<Esc>q")
    try await session.expect("↵ read")
    try await session.press("<Space><Space>")
    try await session.expect("2 marked")
    try await session.press("c")
    try await session.expect("base: 1")
    try await session.press("]")
    try await session.expect("difference 1 of")
    try await session.press("q?")
    try await session.expect("one line down")
    try await session.press("q<Esc><Esc><Esc>")
    try await session.expect("60 agents · 2 marked")
    try await session.press("q")
    try await session.expect("EXIT=0")
    #expect(try session.state("alternate_on") == "0")
    #expect(try session.state("cursor_flag") == "1")
  }

  @Test(arguments: [
    (80, 24, ""), (120, 40, "G"), (200, 60, "jjj"), (60, 20, "/api<Enter>"), (40, 12, "<Enter><PgDn>"),
    (20, 5, "/api"), (10, 3, "j"), (100, 30, "/hindi<Enter><Enter>"), (100, 30, "/mission<Enter><Enter>r"),
    (118, 40, "/arabic<Enter><Enter>"), (118, 40, "/^backend-engineer$<Enter>ac]]"),
    (60, 30, "/^backend-engineer$<Enter>acG"),
    (80, 24, "?G"), (100, 30, "/log-reader<Enter>rG"), (118, 30, "/no such thing"), (118, 30, "/データ"),
  ])
  func theTerminalShowsTheSnapshot(columns: Int, rows: Int, keys: String) async throws {
    let session = try TmuxSession.roster([Self.samples], columns: columns, rows: rows)
    try await session.expectSnapshot([Self.samples], columns: columns, rows: rows, keys: "")
    try await session.press(keys)
    try await session.expectSnapshot([Self.samples], columns: columns, rows: rows, keys: keys)
  }

  @Test(arguments: ["", "<Enter><C-d>", "<Space><Space><Space>c]]]", "<Enter>/the<Enter>n", "?G", "/co"])
  func everySizeShowsTheSameState(keys: String) async throws {
    let session = try TmuxSession.roster([Self.samples], columns: 120, rows: 40)
    try await session.expect("60 agents")
    try await session.press(keys)
    try await session.expectSnapshot([Self.samples], columns: 120, rows: 40, keys: keys)
    for (columns, rows) in [(80, 24), (200, 60), (20, 5), (10, 3), (1, 1), (120, 40)] {
      try session.resize(columns: columns, rows: rows)
    }
    try await session.expectSnapshot([Self.samples], columns: 120, rows: 40, keys: keys)
  }

  @Test(arguments: ["tmux-256color", "xterm-256color", "screen", "vt100", "linux", "xterm-direct"])
  func everyTypeOfTerminalShowsTheSame(type: String) async throws {
    guard try ProgramRun(command: ["infocmp", type]).status == 0 else {
      return print("The terminal database does not know \(type).")
    }
    let session = try TmuxSession.roster([Self.samples], environment: ["TERM": type])
    try await session.expectSnapshot([Self.samples], columns: 100, rows: 30, keys: "")
    try await session.press("/api<Enter><Space>jc")
    try await session.expectSnapshot(
      [Self.samples], columns: 100, rows: 30, keys: "/api<Enter><Space>jc")
    try await session.press("Q")
    try await session.expect("EXIT=0")
  }

  @Test func noColourWhereNoneIsWanted() async throws {
    let session = try TmuxSession.roster([Self.samples], environment: ["NO_COLOR": "1"])
    try await session.expect("60 agents")
    try await session.press("/api")
    try await session.expect("of 60 agents")
    #expect(!(try session.styledScreen()).contains(/\e\[[0-9;]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/))
    let colourful = try TmuxSession.roster([Self.samples])
    try await colourful.expect("60 agents")
    #expect(try colourful.styledScreen().contains(/\e\[[0-9;]*3[0-7][;m]/))
  }

  @Test(arguments: [
    ("", ">  * 404"), ("<Enter>", "q back"), ("?", "one line down"), ("<Space><Space>c", "base: 1"),
    ("r", "1  ---"), ("o", "> 404"), ("/zzzz", "Nothing for"), ("G", ">  * ?"), ("/rate", "/ rate"),
  ])
  func onlyASCIIWhereTheLocaleKnowsNoMore(keys: String, text: String) async throws {
    let session = try TmuxSession.roster([Self.samples], environment: ["LANG": "C", "LC_ALL": "C"])
    try await session.expect("60 agents")
    try await session.press(keys)
    try await session.expect(text)
    #expect(try session.screen().utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func aQueryToStartWith() async throws {
    let session = try TmuxSession.roster([Self.samples, "--query", "rate lim"])
    try await session.expect("/ rate lim")
    try await session.expect("of 60 agents")
    try await session.press("<Esc>")
    try await session.expect("60 agents") { $0.contains(" 60 agents") && !$0.contains("of 60") }
  }

  @Test func pastingIsTyping() async throws {
    let session = try TmuxSession.roster([Self.samples])
    try await session.expect("60 agents")
    try session.paste("q\nQ")
    try await session.press("/")
    try session.paste("rate\nlim")
    try await session.expect("/ rate lim")
    try await session.expect("of 60 agents")
  }

  @Test func theMouseMovesTheCursorWhereAsked() async throws {
    let session = try TmuxSession.roster([Self.samples, "--mouse"])
    try await session.expect("60 agents")
    #expect(try session.state("mouse_any_flag") == "1")
    try await session.press("Q")
    try await session.expect("EXIT=0")
    #expect(try session.state("mouse_any_flag") == "0")
  }
}
