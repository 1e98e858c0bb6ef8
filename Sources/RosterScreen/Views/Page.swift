/// The lines of a text, laid out as far as they were asked for: what is far from the screen costs nothing.
///
///     var page = Page(then: .file(RawLayout(of: agent, width: 80, theme: Theme())))
///     page.layOut(upTo: 60)
///     page.lines.count  // 60 or more, of a file that has so many
package struct Page: Sendable {
  /// What makes the lines that are missing, some at a time.
  enum Rest: Sendable {
    case body(BodyLayout)
    case file(RawLayout)
  }

  /// The lines so far.
  package private(set) var lines: [PageLine]
  private var rest: Rest?

  /// A page that is complete.
  package init(_ lines: [PageLine] = []) { self.lines = lines }

  /// A page that starts with `lines`; those that `rest` makes, if any, stand behind a blank one.
  init(_ lines: [PageLine] = [], then rest: Rest) {
    self.lines = lines
    self.rest = rest
    grow()
    let isBetween = !lines.isEmpty && self.lines.count > lines.count
    if isBetween { self.lines.insert(contentsOf: [PageLine()].asPart, at: lines.count) }
  }

  /// Whether all lines are laid out.
  package var isComplete: Bool { rest == nil }

  private mutating func grow() {
    if let next = rest?.next() { lines += next } else { rest = nil }
  }

  /// Lays out until there are `count` lines, or no more.
  package mutating func layOut(upTo count: Int) {
    while !isComplete, lines.count < count { grow() }
  }

  /// Lays out until a line starts behind a byte of the text, or there are no more.
  package mutating func layOut(behind offset: Int) {
    var checked = 0
    while !isComplete, !lines[checked...].contains(where: { $0.offset.map { $0 > offset } ?? false }) {
      checked = lines.count
      grow()
    }
  }

  /// Lays out everything.
  package mutating func finish() { layOut(upTo: .max) }
}

extension Page.Rest: IteratorProtocol {
  /// The next lines, at least one; `nil` at the end.
  mutating func next() -> [PageLine]? {
    switch self {
    case .body(var layout):
      defer { self = .body(layout) }
      return layout.next()
    case .file(var layout):
      defer { self = .file(layout) }
      return layout.next()
    }
  }
}
