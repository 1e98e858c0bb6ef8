import RosterScreen
import TestSupport
import Testing

extension TmuxSession {
  /// Starts `roster` in a terminal of some size.
  static func roster(
    _ arguments: [String], columns: Int = 100, rows: Int = 30, environment: [String: String] = [:]
  ) throws -> TmuxSession {
    try TmuxSession(
      [builtProgram("roster")] + arguments, columns: columns, rows: rows,
      environment: ["HOME": "/"].merging(environment) { $1 })
  }

  /// Presses keys, in the notation of `--keys`.
  func press(_ keys: String) async throws {
    for key in try KeyNotation.parse(keys) {
      if case .character(let character) = key {
        try type(String(character))
      } else {
        try send(key.tmuxName)
      }
      // Else Escape and the next key would be one key with Alt, on a machine that is busy with other tests.
      if key == .escape { try await Task.sleep(for: .milliseconds(300)) }
    }
  }

  /// Waits until the screen is that of `roster snapshot` after some keys.
  func expectSnapshot(
    _ arguments: [String], columns: Int, rows: Int, keys: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let snapshot = try ProgramRun(
      "roster", ["snapshot", "--size", "\(columns)x\(rows)", "--keys", keys] + arguments,
      in: Golden.packagePath, environment: ["HOME": "/"])
    let wanted = snapshot.output.withoutSpacesAtLineEnds
    try await expect("the snapshot\n\(wanted)", sourceLocation: sourceLocation) {
      $0.withoutSpacesAtLineEnds == wanted
    }
  }
}

extension String {
  /// The lines without the spaces that a terminal may or may not hold behind them.
  var withoutSpacesAtLineEnds: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension Key {
  /// What tmux calls a key that is no character.
  fileprivate var tmuxName: String {
    switch self {
    case .enter: "Enter"
    case .escape: "Escape"
    case .tab: "Tab"
    case .backTab: "BTab"
    case .backspace: "BSpace"
    case .delete: "DC"
    case .pageUp: "PPage"
    case .pageDown: "NPage"
    default: String(notation.dropFirst().dropLast())
    }
  }
}
