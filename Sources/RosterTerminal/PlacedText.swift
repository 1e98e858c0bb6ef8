internal import RosterScreen

/// Text in one style and where it stands.
struct PlacedText {
  private(set) var text: [UInt8] = []
  let row: Int
  let column: Int
  let style: Style

  init(_ text: String = "", row: Int, column: Int, style: Style) {
    if !text.isEmpty { self.text = Array(text.utf8) }
    self.row = row
    self.column = column
    self.style = style
  }

  mutating func append(_ more: String) { text.append(contentsOf: more.utf8) }
}
