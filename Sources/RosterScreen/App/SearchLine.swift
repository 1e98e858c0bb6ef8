internal import RosterCore

/// The query that narrows the list, and the lines that were typed before.
struct SearchLine: Sendable {
  var field = TextField() {
    didSet { if field.characters != oldValue.characters { query = Query(field.text) } }
  }
  /// What the text means.
  private(set) var query = Query("")
  private var history: [String] = []
  /// The place in the history that is shown, counted from its end; `nil` where none is.
  private var recalled: Int?

  /// Keeps the text for ``recall()``.
  mutating func remember() {
    recalled = nil
    guard !field.isEmpty else { return }
    history.removeAll { $0 == field.text }
    history.append(field.text)
  }

  /// Shows the line that was kept before the one shown, in a circle.
  mutating func recall() {
    guard !history.isEmpty else { return }
    let next = ((recalled ?? -1) + 1) % history.count
    recalled = next
    field = TextField(history[history.count - 1 - next])
  }
}
