internal import RosterCore

/// The headings of the text that is read, to jump to one.
struct OutlinePane: Sendable {
  /// One heading.
  struct Entry: Sendable {
    let level: Int
    let title: String
    /// The byte of the text that it starts with.
    var offset: Int
  }

  private(set) var entries: [Entry]
  private(set) var cursor: Int
  private(set) var scroll = ScrollPosition()

  /// Shows headings, the cursor on the one that a byte of the text belongs to.
  init(_ entries: [Entry] = [], offset: Int = 0) {
    self.entries = entries
    cursor = entries.lastIndex { $0.offset <= offset } ?? 0
  }

  /// Keeps the headings at their text where that was edited.
  mutating func follow(_ old: Agent, to new: Agent) {
    guard old !== new, !entries.isEmpty else { return }
    let shift = TextShift(ofTextOf: old, to: new)
    for index in entries.indices { entries[index].offset = shift.offset(of: entries[index].offset) }
  }

  mutating func move(by distance: Int) {
    cursor = min(max(cursor + distance, 0), max(entries.count - 1, 0))
  }

  mutating func reveal(height: Int) {
    scroll.reveal(cursor..<cursor + 1, count: entries.count, height: height, margin: 2)
  }
}
