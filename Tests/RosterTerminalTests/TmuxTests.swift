import Foundation
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: TmuxSession.isPossible), .timeLimit(.minutes(15))) struct TmuxTests {
  private static func probe(
    columns: Int = 60, rows: Int = 20, _ environment: [String: String] = [:], arguments: [String] = []
  ) throws -> TmuxSession {
    try TmuxSession(
      [builtProgram("terminal-probe")] + arguments, columns: columns, rows: rows, environment: environment)
  }

  @Test(arguments: ["tmux-256color", "xterm-256color", "screen", "vt100", "linux"])
  func drawsTheSameOnEveryType(type: String) async throws {
    let session = try Self.probe(["TERM": type])
    try await session.expect("corner")
    let lines = try session.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[1...8].map(String.init) == [
        "設計データ          |", "naïve e\u{301}             |", "👍👨                |", "DE❤1                |",
        "☰ x                 |", "क्षि                 |", "│a●b…c “d”e │ f     |", "####",
      ])
  }

  @Test func drawsASCIIOutsideUTF8() async throws {
    let session = try Self.probe(["LANG": "C", "LC_ALL": "C"])
    try await session.expect("corner")
    let lines = try session.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "probe 60x20 indexed ASCII")
    #expect(
      lines[1...4].map(String.init) == [
        "? ? ? ? ?           |", "na?ve ?             |", "? ?                 |", "DE?1                |",
      ])
  }

  @Test(arguments: [
    (["TERM": "tmux-256color"], "indexed", "[31m#", "[38;5;208m#"),
    (["TERM": "linux"], "eight", "[31m#", "[33m#"),
    (["TERM": "vt100"], "none", "####", "####"),
    (["TERM": "tmux-256color", "NO_COLOR": "1"], "none", "####", "####"),
  ])
  func colours(environment: [String: String], depth: String, red: String, orange: String) async throws {
    let session = try Self.probe(environment)
    try await session.expect("corner")
    let screen = try session.styledScreen()
    #expect(screen.contains("probe 60x20 \(depth) UTF-8"))
    #expect(screen.contains(red) && screen.contains(orange))
  }

  @Test func readsKeys() async throws {
    let session = try Self.probe()
    try await session.expect("corner")
    try session.send("Up", "S-Left", "PPage", "BTab", "C-d", "F5", "BSpace", "DC", "é")
    try await session.expect("all keys") { screen in
      ["<Up>", "<S-Left>", "<PgUp>", "<S-Tab>", "<C-d>", "<F5>", "<BS>", "<Del>", "é"]
        .allSatisfy { screen.contains("key " + $0) }
    }
    try session.send("m")
    try await session.expect("message from a task")
    try session.paste("two\nlines q")
    try await session.expect("paste two^Jlines q")
  }

  @Test func redrawsInEverySize() async throws {
    let session = try Self.probe()
    try await session.expect("corner")
    for (columns, rows) in [(30, 8), (100, 40), (7, 2), (80, 24)] {
      try session.resize(columns: 1, rows: 1)
      try session.resize(columns: columns, rows: rows)
      let title = String("probe \(columns)x\(rows) ".prefix(columns))
      try await session.expect("\(columns) by \(rows)") { $0.hasPrefix(title) }
    }
    try await session.expect("corner")
  }

  @Test func runsAnEditorAndComesBack() async throws {
    let session = try Self.probe()
    try await session.expect("corner")
    try session.send("e")
    try await session.expect("EDITING")
    #expect(try session.state("alternate_on") == "0")
    try session.send("C-c")
    try await session.expect("editor ended with 130")
    try session.send("E")
    try await session.expect("no-such-editor: No such file or directory")
    try session.send("e")
    try await session.expect("EDITING")
    try session.send("Enter")
    try await session.expect("editor ended with 3")
    #expect(try session.state("alternate_on") == "1")
    #expect(try session.state("cursor_flag") == "0")
  }

  @Test func asksTheTerminalToCopy() async throws {
    let session = try Self.probe(["WAYLAND_DISPLAY": "", "DISPLAY": ""])
    try await session.expect("corner")
    try session.send("y")
    try await session.expect("copied by OSC 52")
  }

  @Test func suspendsAsAJobOfAShell() async throws {
    let session = try TmuxSession(
      ["PS1=$ ", "bash", "--norc", "--noprofile"], columns: 100, rows: 20,
      environment: ["PROBE": builtProgram("terminal-probe")])
    try await session.expect("$")
    try session.send("stty -g > /dev/null; B=$(stty -g); $PROBE", "Enter")
    try await session.expect("corner")
    try session.send("C-z")
    try await session.expect("Stopped")
    try session.send("[ $B = $(stty -g) ] && echo UNCHANGED", "Enter")
    try await session.expect("the modes from before") { $0.contains("\nUNCHANGED") }
    try session.send("fg", "Enter")
    try await session.expect("corner")
    try session.send("q")
    try await session.expect("the shell's screen") { $0.contains("UNCHANGED") && !$0.contains("corner") }
  }

  /// Editors stop their whole group, or themselves alone: the shell has to come back either way.
  @Test(arguments: [("s", 4), ("S", 5)])
  func anEditorSuspendsBoth(key: String, status: Int) async throws {
    let session = try TmuxSession(
      ["PS1=$ ", "bash", "--norc", "--noprofile"], columns: 100, rows: 20,
      environment: ["PROBE": builtProgram("terminal-probe")])
    try await session.expect("$")
    try session.send("$PROBE", "Enter")
    try await session.expect("corner")
    for round in 1...3 {
      try session.send(key)
      try await session.expect("stop \(round)") { $0.components(separatedBy: "Stopped").count == round + 1 }
      try session.send("fg", "Enter")
      try await session.expect("end \(round)") {
        $0.components(separatedBy: "editor ended with \(status)").count == round + 1
      }
    }
    try session.send("q")
    try await session.expect("the shell's screen") { !$0.contains("corner") }
  }

  @Test func readsTheMouseWhereAsked() async throws {
    let session = try Self.probe(arguments: ["--mouse"])
    try await session.expect("corner")
    #expect(try session.state("mouse_any_flag") == "1")
    try session.send("q")
    try await session.expect("EXIT=0")
    #expect(try session.state("mouse_any_flag") == "0")
  }
}
