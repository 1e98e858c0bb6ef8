import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `roster` gives the terminal back, whatever ends it, and says why it cannot draw.
@Suite(.serialized, .timeLimit(.minutes(15))) struct BrowserLifeTests {
  private static let samples = "\(Golden.packagePath)/sample-agents"

  private static func roster(
    _ arguments: [String] = [samples], environment: [String: String] = [:], input: String? = nil,
    output: String? = nil
  ) throws -> PseudoTerminal {
    let pinned = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    return try PseudoTerminal(
      [builtProgram("roster")] + arguments,
      environment: pinned.merging(environment) { $1 }.filter { $0.value != "unset" }, input: input,
      output: output)
  }

  /// Whether the last things written give the screen of xterm back: paste off, cursor on, first screen.
  private static func isGivenBack(_ output: String) -> Bool {
    guard let drawn = output.range(of: "agent", options: .backwards) else { return false }
    return ["\u{1B}[?2004l", "\u{1B}[?25h", "\u{1B}[?1049l"].allSatisfy {
      output[drawn.upperBound...].contains($0)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV])
  func signalsGiveTheTerminalBack(signal: Int32) async throws {
    let terminal = try Self.roster()
    try await terminal.expectList()
    #expect(!terminal.hasModesRestored)
    terminal.process.send(signal: signal)
    #expect(try await terminal.expectEnd() == -signal)
    #expect(Self.isGivenBack(terminal.output()))
    #expect(terminal.hasModesRestored)
  }

  @Test(arguments: ["q", "Q", "\u{3}", "/api\u{3}", "\rq?q\r\u{3}"])
  func keysGiveTheTerminalBack(keys: String) async throws {
    let terminal = try Self.roster()
    try await terminal.expectList()
    terminal.type(keys)
    #expect(try await terminal.expectEnd() == 0)
    #expect(Self.isGivenBack(terminal.output()))
    #expect(terminal.hasModesRestored)
  }

  @Test func endsWithItsTerminal() async throws {
    let terminal = try Self.roster()
    try await terminal.expectList()
    terminal.close()
    #expect(try await terminal.expectEnd(within: .seconds(5)) == -SIGHUP)
  }

  @Test func inputNeedNotBeTheTerminal() async throws {
    let terminal = try Self.roster(input: "/dev/null")
    try await terminal.expectList()
    terminal.type("q")
    #expect(try await terminal.expectEnd() == 0)
  }

  @Test func outputThatIsNoTerminalGetsTheList() async throws {
    let folder = try TemporaryFolder()
    let terminal = try Self.roster(output: folder.path("output"))
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.output().isEmpty)
    let list = try ProgramRun("roster", ["list", Self.samples], in: Golden.packagePath)
    #expect(try String(contentsOfFile: folder.path("output"), encoding: .utf8) == list.output)
  }

  @Test(arguments: [
    ("unset", "TERM is not set"), ("", "TERM is not set"), ("no-such-terminal", "does not know"),
  ])
  func refusesTerminalsItCannotDrawOn(type: String, words: String) async throws {
    let terminal = try Self.roster(environment: ["TERM": type])
    #expect(try await terminal.expectEnd() == 2)
    #expect(terminal.output().contains(words))
    #expect(terminal.output().contains("roster list"))
    #expect(terminal.hasModesRestored)
  }

  @Test func dumbTerminalsGetTheList() async throws {
    let terminal = try Self.roster(environment: ["TERM": "dumb"])
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.output().contains("access-log-parser"))
    #expect(!terminal.output().contains("\u{1B}[?"))
  }
}

extension PseudoTerminal {
  /// Waits until all samples are listed; the last letter was on the screen before.
  fileprivate func expectList(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await expect("agent", sourceLocation: sourceLocation)
  }
}
