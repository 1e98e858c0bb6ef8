internal import RosterCore
internal import RosterScreen

/// One agent as `show` prints it: a title, then what the detail of the browser shows.
enum AgentDetail {
  /// The lines; prose is wrapped to `width` cells, code is not.
  static func lines(of agent: Agent, _ relations: Relations, width: Int?) -> [StyledText] {
    let theme = Theme()
    let width = width ?? Size.standard.columns
    let lines = DetailLayout(width: width, theme: theme).lines(
      of: agent, relations, unfolded: Set(PageLine.Fold.allCases))
    return title(of: agent, width: width, theme: theme) + [StyledText()] + lines.map(\.text)
  }

  /// The name and the path, which begins a line of its own where both do not fit on one.
  private static func title(of agent: Agent, width: Int, theme: Theme) -> [StyledText] {
    let name = StyledText(sanitizing: agent.displayName.rendered, theme.title)
    let path = Sanitizer.visible(agent.path.string)
    let line = name + StyledText("  ") + StyledText(path, theme.secondary)
    guard line.width > width else { return [line] }
    return name.wrapped(to: width)
      + path.wrappedBehindSlashes(to: width).flatMap { StyledText($0, theme.secondary).wrapped(to: width) }
  }

  /// The lines of its file as it is, numbered, with notes on what is odd about them.
  static func rawLines(of agent: Agent, width: Int?) -> [StyledText] {
    RawLayout.lines(of: agent, width: width ?? Size.standard.columns, theme: Theme()).map(\.text)
  }
}

extension String {
  /// A path as lines of at most `width` cells, but for folders with names that are longer.
  ///
  ///     "/home/me/agents/dba.md".wrappedBehindSlashes(to: 10)  // ["/home/me/", "agents/", "dba.md"]
  fileprivate func wrappedBehindSlashes(to width: Int) -> [String] {
    var lines = [""]
    for (index, name) in split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { lines[lines.count - 1] += "/" }
      let line = lines[lines.count - 1]
      if !line.isEmpty, CellWidth.of(line + name) >= width { lines.append("") }
      lines[lines.count - 1] += name
    }
    return lines
  }
}
