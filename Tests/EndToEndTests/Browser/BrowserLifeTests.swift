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
    _ arguments: [String] = [samples], after script: String? = nil, environment: [String: String] = [:],
    input: String? = nil, output: String? = nil
  ) throws -> PseudoTerminal {
    let pinned = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let shell = script.map { ["bash", "-c", "\($0); exec \"$0\" \"$@\""] } ?? []
    return try PseudoTerminal(
      shell + [builtProgram("roster")] + arguments,
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

  @Test func endsWithItsTerminalAtAnyMoment() async throws {
    var random = SeededGenerator()
    let keys = ["", "/ba", "\r", " jc", "o", "?", "\u{12}"]
    for _ in 0..<8 {
      let terminal = try Self.roster()
      terminal.type(keys.randomElement(using: &random) ?? "")
      try await Task.sleep(for: .milliseconds(Int.random(in: 0..<200, using: &random)))
      terminal.close()
      #expect(try await terminal.expectEnd(within: .seconds(5)) != 0, "seed \(random.seed)")
    }
  }

  @Test(arguments: [10, 14, 16, 19, 22])
  func tooFewDescriptorsEndWithAMessage(limit: Int) async throws {
    let terminal = try Self.roster(after: "ulimit -n \(limit)")
    #expect(try await terminal.expectEnd() == 2)
    #expect(terminal.output().contains("Too many open files"))
    #expect(terminal.hasModesRestored)
  }

  #if os(Linux)
    /// Without memory for their stacks threads cannot be started, which is no matter of the user as other limits are.
    @Test func tooFewThreadsEndWithAMessage() async throws {
      let terminal = try Self.roster(after: "ulimit -d 10000")
      #expect(try await terminal.expectEnd() == 2)
      #expect(terminal.output().contains("pthread_create: Resource temporarily unavailable"))
      #expect(terminal.hasModesRestored)
    }
  #endif

  @Test func filesNeedNotBeWritten() async throws {
    let terminal = try Self.roster(after: "ulimit -f 0")
    try await terminal.expectList()
    terminal.type("q")
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.isAsBefore)
  }

  /// `select` would write beyond its set, and a lost terminal must not be asked again and again.
  @Test func manyDescriptorsMayBeOpen() async throws {
    let terminal = try Self.roster(
      after: "ulimit -n 4096; for i in {10..1100}; do eval \"exec $i</dev/null\"; done")
    try await terminal.expectList()
    terminal.type("q")
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: ["xterm", "xterm-direct", "tmux-256color", "vt100", "linux"])
  func everyTypeOfTerminalIsGivenBack(type: String) async throws {
    guard try ProgramRun(command: ["infocmp", type]).status == 0 else {
      return print("The terminal database does not know \(type).")
    }
    for locale in ["C", "POSIX", "C.UTF-8", "unset"] {
      let terminal = try Self.roster(["--mouse", Self.samples], environment: ["TERM": type, "LANG": locale])
      try await terminal.expectList()
      terminal.process.send(signal: SIGTERM)
      #expect(try await terminal.expectEnd() == -SIGTERM)
      #expect(terminal.isAsBefore, "\(locale)")
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (24, 40_000), (65_535, 80), (65_535, 65_535)] as [(UInt16, UInt16)])
  func everySizeOfAWindowWillDo(rows: UInt16, columns: UInt16) async throws {
    let resized = try Self.roster()
    try await resized.expectList()
    resized.resize(rows: rows, columns: columns)
    resized.type("\r?q")
    let started = try PseudoTerminal(
      [builtProgram("roster"), Self.samples], environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"],
      rows: rows, columns: columns)
    for terminal in [resized, started] {
      terminal.type("Q")
      #expect(try await terminal.expectEnd(within: .seconds(30)) == 0)
      #expect(terminal.isAsBefore)
    }
  }

  @Test func aPickerWithoutATerminalSaysSo() throws {
    let run = try ProgramRun(command: ["setsid", "-w", builtProgram("roster"), "--pick", Self.samples])
    #expect(run.status == 2)
    #expect(run.errors.contains("There is no terminal to draw on. 'roster list' prints the agents"))
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
