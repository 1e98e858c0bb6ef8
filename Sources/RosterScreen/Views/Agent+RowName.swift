internal import RosterCore

extension Agent {
  /// The name as a row shows it: of a very long one the start.
  var rowName: String { displayName.start(within: Limits.rowNameBytes).map { $0 + "…" } ?? displayName }
}
