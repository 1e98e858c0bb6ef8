import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `roster` gives the terminal back whenever a signal comes: while it starts, loads, draws, searches, compares.
@Suite(.serialized, .timeLimit(.minutes(15))) struct SignalTests {
  /// How many signals are tried; more where the environment variable `ROSTER_ROUNDS` says so.
  private static let rounds = ProcessInfo.processInfo.environment["ROSTER_ROUNDS"].flatMap(Int.init) ?? 40

  @Test func theTerminalComesBackAtAnyMoment() async throws {
    for round in 0..<Self.rounds {
      var generator = SeededGenerator(round: UInt64(round))
      try await Visit(using: &generator).check(seed: generator.seed)
    }
  }
}

/// All that can be caught and that ends a program.
private let endingSignals = [
  SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGINT, SIGTERM, SIGHUP, SIGSYS, SIGUSR1,
  SIGUSR2,
  SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
]

/// A visit of the browser that a signal ends, at any moment.
private struct Visit {
  /// What happens in it.
  fileprivate enum Step {
    case keys(String)
    case size(rows: UInt16, columns: UInt16)
  }

  private let type: String
  private let arguments: [String]
  private let steps: [(step: Step, pause: Duration)]
  private let signal: Int32

  /// Keys that lead into each view and never out of the browser.
  fileprivate static let keys = [
    "j", "G", "J", "/rate lim", "/api\u{1B}[B", "\r", "n", "o", "r", "i", "z", "?", "=", "m", "  c", "]]",
    "b",
    "d", "s", "R", "y", "\u{1B}[6~", "\u{1A}", "\u{1B}[200~pasted\u{1B}[201~",
  ]

  init(using generator: inout SeededGenerator) {
    type = ["xterm-256color", "xterm", "tmux-256color", "vt100"].randomElement(using: &generator) ?? "xterm"
    arguments = Bool.random(using: &generator) ? ["--mouse"] : []
    signal = endingSignals.randomElement(using: &generator) ?? SIGTERM
    var steps = [
      (step: Step.keys(""), pause: Duration.milliseconds(Int.random(in: 0...60, using: &generator)))
    ]
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      steps.append((Step(using: &generator), .milliseconds(Int.random(in: 0...20, using: &generator))))
    }
    self.steps = steps
  }

  /// Runs it, and looks whether the terminal is then as it was before.
  func check(seed: UInt64) async throws {
    let terminal = try PseudoTerminal(
      [builtProgram("roster"), "\(Golden.packagePath)/sample-agents"] + arguments,
      environment: ["TERM": type, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
    for (step, pause) in steps {
      switch step {
      case .keys(let keys): terminal.type(keys)
      case .size(let rows, let columns): terminal.resize(rows: rows, columns: columns)
      }
      try await Task.sleep(for: pause)
      _ = terminal.output()
    }
    terminal.process.send(signal: signal)
    let status = try await terminal.expectEnd()
    guard status != -signal || !terminal.isAsBefore else { return }
    Issue.record(
      "seed \(seed), signal \(signal), status \(status ?? 0): \(self)\n\(terminal.output().debugDescription)")
  }
}

extension Visit.Step {
  init(using generator: inout SeededGenerator) {
    if Int.random(in: 0..<4, using: &generator) == 0 {
      self = .size(
        rows: .random(in: 1...60, using: &generator), columns: .random(in: 1...200, using: &generator))
    } else {
      self = .keys(Visit.keys.randomElement(using: &generator) ?? "j")
    }
  }
}
