// The words that options take; a first case is what holds where the option is not given.

/// What `list` and `search` print.
enum ListFormat: String, CaseIterable, Sendable { case text, json, paths }

/// What `show` prints.
enum ShowFormat: String, CaseIterable, Sendable { case text, json, html }

/// What `compare` prints.
enum CompareFormat: String, CaseIterable, Sendable { case text, json, unified }

/// What `snapshot` prints.
enum SnapshotFormat: String, CaseIterable, Sendable { case text, ansi, svg }

/// When output is coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// Whether colour is used, given whether standard output is a terminal, and the values of environment variables.
  ///
  /// `auto` wants a terminal that is not dumb, and a `NO_COLOR` that is unset or empty (https://no-color.org).
  func isOn(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && environment("TERM") != "dumb" && environment("NO_COLOR") ?? "" == ""
    }
  }
}
