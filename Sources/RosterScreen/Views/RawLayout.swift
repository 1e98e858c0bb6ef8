package import RosterCore

/// Lays out a file as it is, each line with its number, hidden characters shown, and below it what is odd about it.
package struct RawLayout: IteratorProtocol, Sendable {
  /// The lines that are laid out at once.
  private static let step = 64

  private let layout: RawLineLayout
  private let theme: Theme
  /// The lines that are shown, as bytes of the file.
  private let lines: [Range<Int>]
  /// Whether a note is still to come, that only the first part of the file is shown.
  private var isCut: Bool
  private var index = 0

  /// Prepares the lines of an agent's file, which may be wider than any pane; notes on them have `width` cells.
  package init(of agent: Agent, width: Int, theme: Theme) {
    self.theme = theme
    layout = RawLineLayout(of: agent, width: width, theme: theme)
    let lines = Array(agent.source.lines)
    self.lines = Array(lines.prefix { $0.lowerBound < Limits.renderedBytes })
    isCut = self.lines.count < lines.count
  }

  /// The next lines of the file; `nil` at its end.
  package mutating func next() -> [PageLine]? {
    let shown = index..<min(index + Self.step, lines.count)
    index = shown.upperBound
    guard shown.isEmpty else { return shown.flatMap { layout.lines(ofLine: $0 + 1, in: lines[$0]) } }
    guard isCut else { return nil }
    isCut = false
    let note = "The file goes on; only its first \(Limits.renderedBytes >> 10) KiB are shown."
    return [PageLine(StyledText(note, theme.secondary))]
  }

  /// All lines of an agent's file with their notes.
  package static func lines(of agent: Agent, width: Int, theme: Theme) -> [PageLine] {
    var page = Page(then: .file(RawLayout(of: agent, width: width, theme: theme)))
    page.finish()
    return page.lines
  }
}
