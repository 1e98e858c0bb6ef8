import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `roster` gives the terminal back where a signal comes in the middle of something, which is made sure of.
@Suite(.serialized, .timeLimit(.minutes(15))) struct SignalMomentTests {
  /// Something that the browser is in the middle of.
  struct Moment: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What leads there, each with what is written when it has come about.
    var way: [(keys: String, text: String)] = []
    /// What goes on while the signal comes.
    let goesOn: @Sendable (PseudoTerminal) -> Void
  }

  static let moments = [
    Moment(testDescription: "typing a search", way: [("/r", "agents")]) { $0.type("ate lim") },
    Moment(testDescription: "deleting a search", way: [("/rate lim", "rate lim")]) {
      $0.type("\u{8}\u{8}\u{8}\u{8}\u{8}")
    },
    Moment(testDescription: "resizing") { terminal in
      for side in [50, 7, 200, 24] as [UInt16] { terminal.resize(rows: side, columns: side * 2) }
    },
    Moment(testDescription: "comparing", way: [("/^backend-eng\r", "keep"), ("ac", "base")]) {
      $0.type("]]dbwXx[o")
    },
    Moment(testDescription: "reading", way: [("j\r", "back")]) { $0.type("\u{6}\u{6}G/the\rnnro") },
    Moment(testDescription: "help", way: [("?", "one line down")]) { $0.type("GgG") },
    Moment(testDescription: "finding similar agents", way: []) { $0.type("jjm") },
    Moment(testDescription: "reloading", way: []) { $0.type("RR") },
  ]

  @Test(arguments: moments) func theTerminalComesBack(moment: Moment) async throws {
    var random = SeededGenerator()
    for signal in [SIGTERM, SIGSEGV] {
      let terminal = try Self.roster(["\(Golden.packagePath)/sample-agents"])
      try await terminal.expect("404")
      for (keys, text) in moment.way {
        terminal.type(keys)
        try await terminal.expect(text)
      }
      moment.goesOn(terminal)
      try await Self.end(terminal, by: signal, using: &random)
    }
  }

  /// All processors are busy with reading thousands of agents.
  @Test func theTerminalComesBackWhileFilesAreRead() async throws {
    let folder = try TemporaryFolder(isInMemory: true)
    let body = String(repeating: "Some words of a text that takes a while to index.\n\n", count: 200)
    let first = try folder.write(agent("first", body: body), to: "first.md")
    for number in 0..<2_000 {
      try FileManager.default.linkItem(atPath: first, toPath: folder.path("\(number).md"))
    }
    var random = SeededGenerator()
    for keys in ["", "/wor", "jjG", "\rr", "  c"] {
      for signal in [SIGTERM, SIGSEGV] {
        let terminal = try Self.roster([folder.path])
        try await terminal.expect("of 2,001 files")
        terminal.type(keys)
        try await Self.end(terminal, by: signal, using: &random)
        #expect(!terminal.output().contains("2,001 agents"), "too late")
      }
    }
  }

  #if compiler(>=6.3)
    /// The Swift runtime would take these signals before the program's first line, and wait for a key.
    @Test(arguments: [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV])
    func noDebuggerIsReachedFromTheFirstMomentOn(signal: Int32) async throws {
      for milliseconds in 0..<12 {
        let terminal = try Self.roster(["--version"])
        usleep(UInt32(milliseconds) * 1_000)
        terminal.process.send(signal: signal)
        let status = try await terminal.expectEnd(within: .seconds(5))
        #expect(status == -signal || status == 0)
        #expect(terminal.isAsBefore)
      }
    }
  #endif

  private static func roster(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      [builtProgram("roster")] + arguments,
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"], columns: 120)
  }

  private static func end(
    _ terminal: PseudoTerminal, by signal: Int32, using random: inout SeededGenerator
  ) async throws {
    usleep(.random(in: 0..<5_000, using: &random))
    #expect(!terminal.hasModesRestored)
    terminal.process.send(signal: signal)
    #expect(try await terminal.expectEnd() == -signal)
    #expect(terminal.isAsBefore)
  }
}
