import Foundation
package import Testing

/// A program alone in a private tmux server of a fixed size, after which the shell says how it ended.
package final class TmuxSession: Sendable {
  private let socket = "roster-\(UUID().uuidString.prefix(8))"

  /// Starts a program, whose environment is pinned: it has the variables given here and a few that all need.
  package init(
    _ arguments: [String], columns: Int, rows: Int, environment: [String: String] = [:]
  ) throws {
    let pinned = [
      "LANG": "C.UTF-8", "TERM": "tmux-256color", "TZ": "UTC", "HOME": NSTemporaryDirectory(),
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    let settings = pinned.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    let command = (["env", "-i"] + settings + arguments).map(TmuxSession.quoted).joined(separator: " ")
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-s", "main",
      command + "; echo EXIT=$?; sleep 60",
    ])
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Whether tmux is there to run sessions in; prints a notice where it is not.
  package static let isPossible: Bool = {
    let answer = try? ProgramRun(command: ["tmux", "-V"])
    if answer?.status != 0 { print("tmux is not installed: the terminal is not tested.") }
    return answer?.status == 0
  }()

  /// Presses keys, in tmux's notation: `Down`, `C-c`, `x`.
  package func send(_ keys: String...) throws { try tmux(["send-keys", "-t", "main"] + keys) }

  /// Types text as it is.
  package func type(_ text: String) throws { try tmux(["send-keys", "-t", "main", "-l", text]) }

  /// Pastes text, in brackets where the program asked for that.
  package func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p", "-t", "main"])
  }

  package func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", "main", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The screen as text, without spaces at the ends of its lines.
  package func screen() throws -> String { try tmux(["capture-pane", "-p", "-t", "main"]) }

  /// The screen with the escape sequences of its styles.
  package func styledScreen() throws -> String { try tmux(["capture-pane", "-p", "-e", "-t", "main"]) }

  /// What tmux knows under a name such as `alternate_on` or `cursor_flag`.
  package func state(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "-t", "main", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }

  /// Polls until a screen fits, or fails showing the last one.
  package func expect(
    _ what: String, within limit: Duration = .seconds(10), sourceLocation: SourceLocation = #_sourceLocation,
    _ fits: (String) -> Bool
  ) async throws {
    var last = ""
    let hasCome = try await poll(within: limit) {
      last = try screen()
      return fits(last)
    }
    if hasCome { return }
    Issue.record(
      "never showed \(what); last screen:\n>>>>\n\(last)<<<<", sourceLocation: sourceLocation)
  }

  /// Polls until the screen holds a text.
  package func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await expect(text, sourceLocation: sourceLocation) { $0.contains(text) }
  }

  @discardableResult private func tmux(_ arguments: [String]) throws -> String {
    try ProgramRun(command: ["tmux", "-L", socket] + arguments).output
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
