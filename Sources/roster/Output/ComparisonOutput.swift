internal import RosterCore
internal import RosterScreen

/// What `compare` prints.
struct ComparisonOutput {
  let comparison: Comparison
  let arguments: ParsedArguments
  let surroundings: Surroundings

  /// The cells in a line where output is no terminal and nobody says how many.
  private static let standardWidth = 120

  /// Prints how the agents differ.
  func write() throws(OutputError) {
    switch arguments.choice(.format) as CompareFormat {
    case .text: try writeText()
    case .json: try surroundings.output.writeJSON(ComparisonObject(comparison: comparison))
    case .unified: try writeUnified()
    }
  }

  private func writeText() throws(OutputError) {
    let usesColor = surroundings.usesColor(arguments)
    let titles = comparison.agents.map { Sanitizer.visible($0.path.tail(2).string) }
    let layout = ComparisonLayout(
      comparison, titles: titles, width: surroundings.width(arguments) ?? Self.standardWidth, theme: Theme(),
      showsAllColumns: true)
    for line in layout.headLines + [StyledText()] + layout.lines.map(\.text) {
      try surroundings.printLine(line.droppingTrailingSpaces, usesColor)
    }
  }

  /// The files as `diff -u` prints them, each against the first.
  private func writeUnified() throws(OutputError) {
    let base = comparison.agents[comparison.base]
    for agent in comparison.agents where agent !== base {
      let difference = UnifiedDiff(from: TextSlice(base.source), to: TextSlice(agent.source))
      let text = difference.text(leftLabel: label(of: base), rightLabel: label(of: agent))
      for line in SourceText(decoding: Array(text.utf8)).visibleLines {
        try surroundings.output.writeLine(line)
      }
    }
  }

  private func label(of agent: Agent) -> String { Sanitizer.visible(agent.path.string) }
}
