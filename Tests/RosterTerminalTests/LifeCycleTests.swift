import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized, .timeLimit(.minutes(15))) struct LifeCycleTests {
  private static func probe(_ variables: [String: String] = [:]) throws -> PseudoTerminal {
    let pinned = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    return try PseudoTerminal([builtProgram("terminal-probe")], environment: pinned.merging(variables) { $1 })
  }

  /// What gives the screen of xterm back, in this order.
  private static func isGivenBack(_ output: String) -> Bool {
    guard let drawn = output.range(of: "corne", options: .backwards) else { return false }
    return ["\u{1B}[?2004l", "\u{1B}[?25h", "\u{1B}[?1049l"].allSatisfy {
      output[drawn.upperBound...].contains($0)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func quittingSignalsAreEvents(signal: Int32) async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    terminal.process.send(signal: signal)
    #expect(try await terminal.expectEnd() == 128 + signal)
    #expect(Self.isGivenBack(terminal.output()))
    #expect(terminal.hasModesRestored)
  }

  @Test(arguments: [SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func crashesGiveTheTerminalBackAndTellTheTruth(signal: Int32) async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    #expect(!terminal.hasModesRestored)
    terminal.process.send(signal: signal)
    #expect(try await terminal.expectEnd() == -signal)
    #expect(Self.isGivenBack(terminal.output()))
    #expect(terminal.hasModesRestored)
  }

  /// A handler that allocated memory would wait for ever for the lock that the program holds.
  @Test func crashesInTheMiddleOfAllocatingEndTheProgram() async throws {
    for _ in 0..<10 {
      let terminal = try Self.probe()
      try await terminal.expectFirstFrame()
      // Where there is only one thread, nothing is locked.
      terminal.type("m")
      try await terminal.expect("message from a task")
      terminal.type("a")
      try await Task.sleep(for: .milliseconds(20))
      terminal.process.send(signal: SIGABRT)
      #expect(try await terminal.expectEnd() == -SIGABRT)
      #expect(terminal.hasModesRestored)
    }
  }

  @Test(arguments: ["t", "T"])
  func trapsShowTheirWordsAfterwards(key: String) async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    terminal.type(key)
    let status = try await terminal.expectEnd()
    #expect(status == -SIGILL || status == -SIGTRAP)
    let output = terminal.output()
    let restored = try #require(output.range(of: "\u{1B}[?1049l"))
    #expect(output[restored.upperBound...].contains("probe trapped"))
    #expect(terminal.hasModesRestored)
  }

  @Test func crashesBesideAnEditorDoNotTakeTheTerminalAgain() async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    terminal.type("c")
    let status = try await terminal.expectEnd()
    #expect(status == -SIGILL || status == -SIGTRAP)
    #expect(Self.isGivenBack(terminal.output()))
    #expect(terminal.hasModesRestored)
  }

  /// On the main thread, and on those of tasks and child tasks of every priority that the browser gives them.
  @Test(arguments: ["o", "O", "P", "1", "2"])
  func stackOverflowsAreSurvivedLongEnough(key: String) async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    terminal.type(key)
    #expect(try await terminal.expectEnd() == -SIGSEGV)
    #expect(Self.isGivenBack(terminal.output()))
    #expect(terminal.hasModesRestored)
  }

  @Test func quitsWhenTheTerminalIsClosed() async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    terminal.close()
    #expect(try await terminal.expectEnd(within: .seconds(5)) == 128 + SIGHUP)
  }

  @Test func quitsByKey() async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    terminal.type("q")
    #expect(try await terminal.expectEnd() == 0)
    #expect(Self.isGivenBack(terminal.output()))
    #expect(terminal.hasModesRestored)
  }

  @Test func readsLettersThatComeInParts() async throws {
    let terminal = try Self.probe()
    try await terminal.expectFirstFrame()
    terminal.type([0xE8, 0xA8])
    try await Task.sleep(for: .milliseconds(50))
    terminal.type([0xAD])
    try await terminal.expect("key 設")
    terminal.type("\u{1B}[200~a\rq\u{1B}[201~")
    try await terminal.expect("paste a^Jq")
  }

  struct Refusal: CustomTestStringConvertible {
    let type: String?
    let words: String
    var testDescription: String { type ?? "unset" }
  }

  @Test(arguments: [
    Refusal(type: nil, words: "TERM is not set"), Refusal(type: "", words: "TERM is not set"),
    Refusal(type: "dumb", words: "TERM=dumb cannot show a screen"),
    Refusal(type: "no-such-terminal", words: "does not know TERM=no-such-terminal"),
  ])
  func refusesTerminalsItCannotDrawOn(_ refusal: Refusal) async throws {
    var environment = ["PATH": "/usr/bin:/bin"]
    environment["TERM"] = refusal.type
    let terminal = try PseudoTerminal([builtProgram("terminal-probe")], environment: environment)
    #expect(try await terminal.expectEnd() == 2)
    #expect(terminal.output().contains(refusal.words))
    #expect(terminal.hasModesRestored)
  }
}

extension PseudoTerminal {
  /// Waits for the end of the probe's picture; the last letter goes into the corner of the screen by a detour.
  fileprivate func expectFirstFrame(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await expect("corne", sourceLocation: sourceLocation)
  }
}
