/// The page that lists every key.
struct HelpPane: Sendable {
  private(set) var lines: [PageLine] = []
  private(set) var scroll = ScrollPosition()
  private var size = Size(rows: 0, columns: 0)

  mutating func layOut(size: Size, theme: Theme) {
    guard size != self.size else { return }
    self.size = size
    lines = HelpLayout(width: size.columns, theme: theme).lines
    move(by: 0)
  }

  mutating func move(by distance: Int) {
    scroll.scroll(by: distance, count: lines.count, height: size.rows)
  }
}
