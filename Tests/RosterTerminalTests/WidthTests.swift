import Foundation
import RosterScreen
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct WidthTests {
  /// Letters that terminals are known to disagree about: ambiguous ones, emoji, marks, and the trigram that a
  /// new Unicode made wide.
  private static let disputed = "│●…“”👍👨❤☰"

  @Test(arguments: [0, 1, 2])
  func aTerminalThatCountsOtherwiseShiftsNothingElse(width: Int) async throws {
    let terminal = try PseudoTerminal(
      [builtProgram("terminal-probe")], environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
    try await terminal.expect("\u{1B}[?2026l")
    terminal.type("x")
    try await terminal.expect("key x")
    terminal.type("q")
    _ = try await terminal.expectEnd()
    var model = ScreenModel(rows: 24, columns: 80) { letter in
      WidthTests.disputed.contains(letter) ? width : letter.unicodeScalars.map(CellWidth.of).reduce(0, +)
    }
    let output = terminal.output()
    let leaving = output.range(of: "\u{1B}[?2004l", options: .backwards)?.lowerBound ?? output.endIndex
    model.show(String(output[..<leaving]))
    for row in 1...7 {
      #expect(model.text(row: row, from: 20) == "|", "row \(row): \(model.text(row: row))")
    }
    let letters = model.text(row: 7).map { WidthTests.disputed.contains($0) ? " " : $0 }
    #expect(String(letters) == " a b c  d e   f     |")
    #expect(model.text(row: 8) == "####")
    #expect(model.text(row: 9) == "key x")
  }
}
