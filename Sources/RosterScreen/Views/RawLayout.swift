package import RosterCore

/// Lays out a file as it is, each line with its number, hidden characters shown.
package struct RawLayout {
  private let theme: Theme

  package init(theme: Theme) { self.theme = theme }

  /// The lines of an agent's file, which may be wider than any pane.
  package func lines(of agent: Agent) -> [PageLine] {
    let source = agent.source
    let places = Dictionary(grouping: agent.diagnostics, by: { $0.position?.line })
    var lines: [PageLine] = []
    for range in source.lines {
      guard range.lowerBound < Limits.renderedBytes else {
        return lines + [PageLine(StyledText("The file goes on.", theme.secondary))]
      }
      let number = lines.count + 1
      let severity = places[number]?.map(\.severity).max()
      lines.append(line(number, source.string(in: range), at: range.lowerBound, severity))
    }
    return lines
  }

  private func line(
    _ number: Int, _ text: String, at offset: Int, _ severity: Diagnostic.Severity?
  ) -> PageLine {
    let sign = severity == nil ? " " : theme.signs.problem
    var line = StyledText(String(number).leftPadded(to: 5), theme.secondary)
    line.append(sign, severity.map(theme.style(of:)) ?? theme.plain)
    line.append(" ")
    let visible = StyledText(sanitizing: text, theme.plain, marks: theme.hidden, at: offset)
    return PageLine(line + visible, offset: offset, isWide: true)
  }
}
