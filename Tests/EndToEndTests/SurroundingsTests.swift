import TestSupport
import Testing

/// Variables that are missing, empty or lead nowhere: the program needs hardly any of them, and writes nowhere.
@Suite(.serialized, .timeLimit(.minutes(5))) struct SurroundingsTests {
  static let settings: [[String]] = [
    ["-u", "HOME"], ["HOME="], ["HOME=relative"], ["HOME=/dev/null"], ["HOME=/nowhere/at/all"],
    ["HOME=/proc"], ["HOME=/\u{1B}[31m\n"], ["HOME=/" + String(repeating: "long/", count: 2_000)],
    ["XDG_CONFIG_HOME=/dev/null", "XDG_CACHE_HOME=relative", "XDG_DATA_HOME=", "XDG_RUNTIME_DIR=/proc"],
    ["TMPDIR=/nowhere", "PWD=/elsewhere", "PATH=", "SHELL="], ["LANG=nonsense"], ["LC_ALL=xx_YY.KOI8-Q"],
    ["COLUMNS=-1", "LINES=99999999999"], ["COLUMNS=100000", "LINES=1"], ["ESCDELAY=-7"],
    ["TERMINFO=/nowhere", "TERMINFO_DIRS=:"],
  ]

  @Test(arguments: settings) func theAgentIsShown(setting: [String]) async throws {
    let folder = try TemporaryFolder([".claude/agents/a.md": agent("alpha")])
    let command =
      ["sh", "-c", "cd \"$0\" && exec env \"$@\"", folder.path] + setting + [builtProgram("roster")]
    let run = try ProgramRun(command: command + ["list", "--format=paths"])
    #expect(run.output == "\(folder.path)/.claude/agents/a.md\n")
    #expect(run.errors.isEmpty && run.status == 0)
    let terminal = try PseudoTerminal(command, environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
    try await terminal.expect("alpha")
    terminal.type("\r?Q")
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.isAsBefore)
  }
}
