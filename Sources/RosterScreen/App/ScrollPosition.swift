/// A window of some rows over more lines, and the line that is in focus.
struct ScrollPosition: Hashable, Sendable {
  /// The first line that is shown.
  private(set) var top = 0

  /// Moves the window by some lines, no further than its ends.
  mutating func scroll(by lines: Int, count: Int, height: Int) {
    top = min(max(top + lines, 0), max(count - height, 0))
  }

  /// Moves the window as little as needed to show some lines, with `margin` lines around them where there is room.
  mutating func reveal(_ lines: Range<Int>, count: Int, height: Int, margin: Int = 0) {
    let room = max(0, min(margin, (height - lines.count) / 2))
    if lines.upperBound + room > top + height { top = lines.upperBound + room - height }
    if lines.lowerBound - room < top { top = lines.lowerBound - room }
    scroll(by: 0, count: count, height: height)
  }

  /// Puts a line at the top, or as near to it as the end allows.
  mutating func show(_ line: Int, count: Int, height: Int) {
    top = line
    scroll(by: 0, count: count, height: height)
  }
}
