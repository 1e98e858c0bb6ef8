package import RosterCore

/// Lays out one agent for reading: what it is for, what it may do, what is wrong with it, its text.
package struct DetailLayout {
  private let theme: Theme
  /// The cells of a line.
  private let width: Int

  /// Prose is not set wider than this, in cells.
  static let proseWidth = 100

  package init(width: Int, theme: Theme) {
    self.width = max(width, 2)
    self.theme = theme
  }

  /// The lines of an agent, without its title.
  ///
  /// - Parameters:
  ///   - agent: The agent.
  ///   - relations: Whom it mentions, and who mentions it; `nil` where that is not known.
  ///   - unfolded: The parts that are shown whole, however much they hold.
  /// - Returns: The lines, no wider than the width unless they are marked as wide.
  package func lines(
    of agent: Agent, _ relations: Relations? = nil, unfolded: Set<PageLine.Fold> = []
  ) -> [PageLine] {
    var page = page(of: AgentReading(agent, relations), unfolded: unfolded)
    page.finish()
    return page.lines
  }

  /// The same lines, the text of the agent laid out as far as it is asked for.
  func page(of reading: AgentReading, unfolded: Set<PageLine.Fold>) -> Page {
    let layout = MarkdownLayout(width: width, theme: theme)
    let head = head(of: reading, unfolded)
    return Page(head, then: .body(BodyLayout(of: reading, layout)))
  }

  /// What is told of an agent above its text.
  private func head(of reading: AgentReading, _ unfolded: Set<PageLine.Fold>) -> [PageLine] {
    let agent = reading.agent
    let description = Description(reading: (agent.description ?? "").rendered)
    let sections = [
      prose(description.introduction), facts(of: reading, unfolded),
      FieldsLayout(width: width, theme: theme, showsTexts: unfolded.contains(.texts)).lines(of: agent),
      ProblemsLayout(width: width, theme: theme).lines(of: agent),
      prose(description.remainder),
      ExamplesLayout(width: width, theme: theme, showsAll: unfolded.contains(.examples))
        .lines(of: description.examples),
    ]
    return sections.filter { !$0.isEmpty }.map(\.asPart).joined(separator: [PageLine()]).map { $0 }
  }

  /// The lines of a file or folder that could not be read.
  package func lines(of failure: FileError) -> [PageLine] {
    let reason = StyledText("\(theme.signs.problem) ", theme.error) + StyledText("Not read: ", theme.title)
    return [PageLine(reason + StyledText(sanitizing: failure.explanation, theme.plain))]
      + [PageLine()] + wrap(StyledText(sanitizing: failure.path.string, theme.secondary))
  }

  /// The lines of hits that share a name: where each is, and what it is for.
  func lines(of hits: [Hit]) -> [PageLine] {
    hits.flatMap { hit in
      let place = StyledText(sanitizing: hit.agent.id.string, theme.title)
      let summary = Description(reading: (hit.agent.description ?? "").rendered).introduction
      let purpose = StyledText(
        sanitizing: String(summary.prefix { !$0.isNewline }), theme.secondary, marks: theme.hidden)
      return [PageLine(place)]
        + purpose.wrapped(to: min(width, Self.proseWidth)).prefix(2).map { PageLine($0) } + [PageLine()]
    }
  }

  /// What an agent may do, and with whom.
  private func facts(of reading: AgentReading, _ unfolded: Set<PageLine.Fold>) -> [PageLine] {
    let agent = reading.agent
    let relations = RelationsLayout(width: min(width, Self.proseWidth), theme: theme, unfolded: unfolded)
    let tools = ToolsLayout(width: width, theme: theme, showsServers: unfolded.contains(.servers))
    let facts = FactsLayout(width: width, theme: theme)
    return facts.lines(of: agent) + tools.lines(of: agent) + relations.lines(of: reading)
      + facts.fileLines(of: agent).asPart
  }

  /// Paragraphs of running text, mojibake already put right.
  private func prose(_ text: String) -> [PageLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrap(StyledText(sanitizing: String($0), theme.plain, marks: theme.hidden))
    }.droppingBlankEdges.searched(as: .description)
  }

  private func wrap(_ text: StyledText) -> [PageLine] {
    text.wrapped(to: min(width, Self.proseWidth)).map { PageLine($0) }
  }
}

extension Theme {
  /// The style of a diagnostic's sign.
  func style(of severity: Diagnostic.Severity) -> Style {
    switch severity {
    case .error: error
    case .warning: warning
    case .note: note
    }
  }
}

extension [PageLine] {
  /// The lines without blank ones at either end.
  fileprivate var droppingBlankEdges: [PageLine] {
    guard let first = firstIndex(where: { !$0.text.isEmpty }),
      let last = lastIndex(where: { !$0.text.isEmpty })
    else { return [] }
    return Array(self[first...last])
  }
}
