internal import RosterCore
internal import RosterScreen

/// One agent as `show` prints it: a title, then what the detail of the browser shows.
enum AgentDetail {
  /// The lines; prose is wrapped to `width` cells, code is not.
  static func lines(of agent: Agent, _ relations: Relations, width: Int?) -> [StyledText] {
    let theme = Theme()
    let width = width ?? Size.standard.columns
    let title =
      StyledText(sanitizing: agent.displayName, theme.title) + StyledText("  ")
      + StyledText(sanitizing: agent.path.string, theme.secondary)
    let lines = DetailLayout(width: width, theme: theme).lines(
      of: agent, relations, unfolded: Set(PageLine.Fold.allCases))
    return title.wrapped(to: width) + [StyledText()] + lines.map(\.text)
  }

  /// The lines of its file as it is, numbered, with notes on what is odd about them.
  static func rawLines(of agent: Agent, width: Int?) -> [StyledText] {
    RawLayout.lines(of: agent, width: width ?? Size.standard.columns, theme: Theme()).map(\.text)
  }
}
