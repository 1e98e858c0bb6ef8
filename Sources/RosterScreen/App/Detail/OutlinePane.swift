/// The headings of the text that is read, to jump to one.
struct OutlinePane: Sendable {
  /// One heading.
  struct Entry: Sendable {
    let level: Int
    let title: String
    /// The byte of the text that it starts with.
    let offset: Int
  }

  let entries: [Entry]
  private(set) var cursor: Int
  private(set) var scroll = ScrollPosition()

  /// Shows headings, the cursor on the one that a byte of the text belongs to.
  init(_ entries: [Entry] = [], offset: Int = 0) {
    self.entries = entries
    cursor = entries.lastIndex { $0.offset <= offset } ?? 0
  }

  mutating func move(by distance: Int) {
    cursor = min(max(cursor + distance, 0), max(entries.count - 1, 0))
  }

  mutating func reveal(height: Int) {
    scroll.reveal(cursor..<cursor + 1, count: entries.count, height: height, margin: 2)
  }
}
