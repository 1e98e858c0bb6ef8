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
      var line = line(number, source.string(in: range), at: range.lowerBound, severity)
      line.search(as: agent.field(at: range.lowerBound), from: Self.gutter(number).utf8.count + 2)
      lines.append(line)
    }
    return lines
  }

  private static func gutter(_ number: Int) -> String { String(number).leftPadded(to: 5) }

  private func line(
    _ number: Int, _ text: String, at offset: Int, _ severity: Diagnostic.Severity?
  ) -> PageLine {
    let sign = severity == nil ? " " : theme.signs.problem
    var line = StyledText(Self.gutter(number), theme.secondary)
    line.append(sign, severity.map(theme.style(of:)) ?? theme.plain)
    line.append(" ")
    let visible = StyledText(sanitizing: text, theme.plain, marks: theme.hidden, at: offset)
    return PageLine(line + visible, offset: offset, isWide: true)
  }
}

extension Agent {
  /// What a line of the file belongs to, by its first byte.
  fileprivate func field(at offset: Int) -> IndexField {
    guard offset < body.lowerBound else { return .body }
    switch header.fields.last(where: { $0.keyRange.lowerBound <= offset })?.key {
    case "name": return .name
    case "description": return .description
    case "tools": return .tools
    case "model": return .model
    default: return .other
    }
  }
}
