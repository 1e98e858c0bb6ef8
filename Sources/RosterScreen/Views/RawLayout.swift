package import RosterCore

/// Lays out a file as it is, each line with its number, hidden characters shown, and below it what is odd about it.
package struct RawLayout {
  private let width: Int
  private let theme: Theme

  /// Prepares a layout whose notes have `width` cells; the lines of the file may be wider.
  package init(width: Int, theme: Theme) {
    self.width = width
    self.theme = theme
  }

  /// The lines of an agent's file, which may be wider than any pane.
  package func lines(of agent: Agent) -> [PageLine] {
    let layout = RawLineLayout(of: agent, width: width, theme: theme)
    var lines: [PageLine] = []
    for (index, range) in agent.source.lines.enumerated() {
      guard range.lowerBound < Limits.renderedBytes else {
        return lines + [PageLine(StyledText("The file goes on.", theme.secondary))]
      }
      lines += layout.lines(ofLine: index + 1, in: range)
    }
    return lines
  }
}
