import Foundation
import TestSupport
import Testing

/// `roster` beside other programs: as a job of a shell, in a pipe, with an editor.
@Suite(.serialized, .enabled(if: TmuxSession.isPossible), .timeLimit(.minutes(15))) struct BrowserJobTests {
  private static let samples = "\(Golden.packagePath)/sample-agents"

  /// A shell that calls the program `$ROSTER` and the samples `$SAMPLES`.
  private static func shell(in folder: TemporaryFolder) async throws -> TmuxSession {
    let session = try TmuxSession(
      ["PS1=$ ", "bash", "--norc", "--noprofile"], columns: 100, rows: 20,
      environment: ["ROSTER": builtProgram("roster"), "SAMPLES": samples])
    try await session.expect("$")
    try session.type("cd \(folder.path); clear")
    try session.send("Enter")
    return session
  }

  @Test func suspendsAsAJobOfAShell() async throws {
    let session = try await Self.shell(in: TemporaryFolder())
    try session.type("B=$(stty -g); $ROSTER $SAMPLES")
    try session.send("Enter")
    try await session.expect("60 agents")
    try session.send("j", "C-z")
    try await session.expect("Stopped")
    #expect(try session.state("alternate_on") == "0")
    #expect(try session.state("cursor_flag") == "1")
    try session.type("[ $B = $(stty -g) ] && echo UNCHANGED")
    try session.send("Enter")
    try await session.expect("the modes from before") { $0.contains("\nUNCHANGED") }
    try session.type("fg")
    try session.send("Enter")
    try await session.expect("▌  ● access-log-parser")
    try session.resize(columns: 60, rows: 12)
    try session.send("k")
    try await session.expect("▌  ● 404")
    try session.send("q")
    try await session.expect("the shell's screen") { $0.contains("UNCHANGED") && !$0.contains("● 404") }
  }

  @Test func picksIntoAFileAndDrawsOnTheTerminal() async throws {
    let folder = try TemporaryFolder()
    let session = try await Self.shell(in: folder)
    try session.type("$ROSTER --pick $SAMPLES > chosen < /dev/null; echo STATUS=$?")
    try session.send("Enter")
    try await session.expect("60 agents")
    #expect(try session.screen().contains("↵ choose"))
    try session.send("Space", "j", "Space", "Enter")
    try await session.expect("STATUS=0")
    let chosen = try String(contentsOfFile: folder.path("chosen"), encoding: .utf8)
    #expect(
      chosen
        == ["services/404.md", "design/accessibility-reviewer.md"].map { "\(Self.samples)/\($0)\n" }.joined())
    try session.type("$ROSTER --pick $SAMPLES > chosen; echo STATUS=$?")
    try session.send("Enter")
    try await session.expect("60 agents")
    try session.send("q")
    try await session.expect("STATUS=1")
  }

  @Test func editsAndShowsTheChange() async throws {
    let folder = try TemporaryFolder([
      "agents/a.md": agent("alpha", body: (1...60).map { "Line \($0).\n" }.joined(separator: "\n")),
      "agents/b.md": agent("beta"),
      "bin/vim": """
      #!/bin/sh
      [ -t 0 ] && [ -t 1 ] && stty -a | grep -q ' icanon' && echo normal > modes
      printf '%s\\n' "$@" > arguments
      for path do :; done
      sed -i 's/name: alpha/name: gamma/' "$path"
      printf '\\033[?1003h'
      exit 3
      """,
    ])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/vim"))
    let session = try await Self.shell(in: folder)
    try session.type("VISUAL='bin/vim -n' $ROSTER agents")
    try session.send("Enter")
    try await session.expect("▌    alpha")
    try session.send("Enter", "NPage", "e")
    try await session.expect("The editor ended with status 3")
    try await session.expect("gamma")
    #expect(try session.state("alternate_on") == "1")
    #expect(try session.state("mouse_any_flag") == "0")
    #expect(try String(contentsOfFile: folder.path("modes"), encoding: .utf8) == "normal\n")
    let arguments = try String(contentsOfFile: folder.path("arguments"), encoding: .utf8)
    #expect(arguments.contains(/^-n\n\+[1-9][0-9]\n/))
    #expect(arguments.hasSuffix("\(folder.path)/agents/a.md\n"))
    try session.send("q")
    try await session.expect("▌    gamma")
  }

  /// Starts the browser on a long agent, with a program for the clipboard that runs a script, and copies the text.
  private static func copying(_ folder: TemporaryFolder, with script: String, setting trap: String = "")
    async throws
    -> TmuxSession
  {
    try folder.write("#!/bin/sh\n\(script)\n", to: "bin/xclip")
    try folder.write(agent("alpha", body: String(repeating: "Many words.\n", count: 20_000)), to: "a.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/xclip"))
    let session = try await shell(in: folder)
    try session.type("\(trap)DISPLAY=:0 WAYLAND_DISPLAY= PATH=$PWD/bin:$PATH EDITOR=true $ROSTER a.md")
    try session.send("Enter")
    try await session.expect("▌    alpha")
    try session.send("Y")
    return session
  }

  @Test(arguments: ["", "trap '' CHLD; "]) func statusesOfProgramsAreTold(trap: String) async throws {
    let folder = try TemporaryFolder()
    let session = try await Self.copying(folder, with: "cat > taken", setting: trap)
    try await session.expect("Copied the text with xclip")
    let (taken, own) = (folder.path("taken"), folder.path("a.md"))
    #expect(FileManager.default.contentsEqual(atPath: taken, andPath: own))
    try session.send("e")
    try await session.expect("Edited a.md")
  }

  @Test func doesNotWaitForAProgramThatTakesNothing() async throws {
    let session = try await Self.copying(TemporaryFolder(), with: "exec sleep 1000")
    try await session.expect("Asked the terminal to copy the text (OSC 52)")
    try session.send("q")
    try await session.expect("$ ")
  }

  @Test(arguments: ["VISUAL= EDITOR=", "EDITOR=no-such-editor"])
  func saysWhyNothingCanBeEdited(variables: String) async throws {
    let session = try await Self.shell(in: TemporaryFolder())
    try session.type("\(variables) $ROSTER $SAMPLES")
    try session.send("Enter")
    try await session.expect("60 agents")
    try session.send("e")
    try await session.expect(
      variables.hasPrefix("VISUAL") ? "Set VISUAL or EDITOR" : "The editor ended with status 127")
  }
}
