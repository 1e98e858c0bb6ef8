import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `roster` is stopped and continued in every view.
@Suite(.serialized, .enabled(if: TmuxSession.isPossible), .timeLimit(.minutes(15))) struct SuspendTests {
  /// How the program is stopped, and the size of the window when it goes on.
  private struct Stop {
    let way: Way
    let columns: Int
    let rows: Int

    enum Way {
      case key
      /// SIGTSTP, as from another terminal.
      case signal
      /// SIGSTOP, of which no program knows before it happens.
      case unseenSignal
    }
  }

  private static let stops = [
    Stop(way: .key, columns: 80, rows: 24), Stop(way: .signal, columns: 80, rows: 24),
    Stop(way: .unseenSignal, columns: 110, rows: 30), Stop(way: .key, columns: 110, rows: 30),
  ]

  /// Runs a program, tells of each stop whether the terminal's modes are those from before, sets them as an
  /// interactive shell does, and continues after a line.
  private static let shell = """
    modes=$(stty -g)
    sh -c 'echo $$ > "$0"; exec "$@"' "$@"
    while [ $? -gt 128 ]; do
      [ "$(stty -g)" = "$modes" ] && echo 'STOPPED with the same modes' || echo 'STOPPED with others'
      stty "$modes"
      read -r line
      fg > /dev/null
    done
    """

  private static func folder() throws -> TemporaryFolder {
    let text = "# One\n\nAn agent of words.\n\n# Two\n\nMore words.\n"
    return try TemporaryFolder([
      "agents/a.md": agent("same", body: text), "agents/b.md": agent("same", body: text + "And others.\n"),
      "agents/c.md": agent("third", body: text.uppercased()),
    ])
  }

  @Test(arguments: [
    "", "/words", "/words<Tab><Tab>", "/words<Enter>i", "j<Enter>", "j<Enter>/agent", "j<Enter>r",
    "j<Enter>o",
    "ac", "aco", "?", "m", "=",
  ])
  func comesBackToTheSameScreen(keys: String) async throws {
    let folder = try Self.folder()
    let agents = folder.path("agents")
    let session = try TmuxSession(
      ["sh", "-mc", Self.shell, "sh"]
        + [folder.path("process"), builtProgram("roster"), "--mouse", agents], columns: 110, rows: 30,
      environment: ["HOME": "/"])
    try await session.expect("3 agents")
    try await session.press(keys)
    try await session.expectSnapshot([agents], columns: 110, rows: 30, keys: keys)
    let written = try String(contentsOfFile: folder.path("process"), encoding: .utf8)
    let process = try #require(Int32(written.dropLast()))
    for stop in Self.stops {
      try Self.bringAbout(stop.way, of: process, in: session)
      let isUnseen = stop.way == .unseenSignal
      try await session.expect(isUnseen ? "STOPPED with others" : "STOPPED with the same modes")
      let states = try ["alternate_on", "mouse_any_flag", "cursor_flag"].map(session.state)
      #expect(states == (isUnseen ? ["1", "1", "0"] : ["0", "0", "1"]))
      try session.resize(columns: stop.columns, rows: stop.rows)
      try session.send("Enter")
      try await session.expectSnapshot([agents], columns: stop.columns, rows: stop.rows, keys: keys)
    }
    try session.send("C-c")
    try await session.expect("EXIT=0")
  }

  private static func bringAbout(_ way: Stop.Way, of process: Int32, in session: TmuxSession) throws {
    switch way {
    case .key: try session.send("C-z")
    case .signal: kill(process, SIGTSTP)
    case .unseenSignal: kill(process, SIGSTOP)
    }
  }
}
