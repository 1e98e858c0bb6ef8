internal import RosterCore

/// Lays out the fields, the tools and the topics of a comparison, one row each.
struct MatrixLayout {
  private let layout: ComparisonLayout

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var comparison: Comparison { layout.comparison }
  private var theme: Theme { layout.theme }
  private var signs: Signs { layout.theme.signs }

  /// Its lines.
  var part: ComparisonLayout.Part {
    var part = ComparisonLayout.Part()
    for field in comparison.fields where !layout.onlyDifferences || !field.isEqual {
      append(lines(of: field), isDifference: !field.isEqual, to: &part)
      if let lists = field.lists, !field.isEqual { SetLayout(layout).append(lists, to: &part) }
    }
    appendTools(to: &part)
    CoverageLayout(layout).append(to: &part)
    if !layout.onlyDifferences { part.lines += layout.row("size", size) }
    part.lines += layout.row("alike", alike)
    return part
  }

  private func append(_ lines: [PageLine], isDifference: Bool, to part: inout ComparisonLayout.Part) {
    let start = part.lines.count
    part.lines += lines
    if isDifference { part.differences.append(start..<part.lines.count) }
  }

  // MARK: Fields

  private func lines(of field: ComparedField) -> [PageLine] {
    guard layout.columns.isStacked, field.isEqual, let text = value(of: field, agent: comparison.base) else {
      let differing = field.equalsBase.indices.filter { !field.equalsBase[$0] }
      return layout.row(field.key, differingIn: differing) { value(of: field, agent: $0) }
    }
    return layout.columns.shared(label: StyledText(sanitizing: field.key, theme.secondary), text)
  }

  /// A value; one that the base has too is only said to be equal.
  private func value(of field: ComparedField, agent: Int) -> StyledText? {
    let isBase = agent == comparison.base
    if !isBase, field.equalsBase[agent] { return StyledText(signs.equal, theme.equal) }
    let sign = isBase ? "" : "\(signs.notEqual) "
    let text = StyledText(sign, theme.changed)
    guard let value = field.values[agent] else {
      return text + StyledText("\(signs.absent) none", theme.secondary)
    }
    if let lists = field.lists, !field.isEqual { return text + StyledText(lists.count(in: agent).grouped) }
    let style = field.isEqual ? theme.equal : theme.plain
    let shown = field.key == "description" ? summary(of: value) : value.repairingMojibake()
    let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let swatch =
      field.key == "color" ? StyledText("\(signs.swatch) ", theme.swatch(AgentColor(value))) : StyledText()
    return text + swatch + StyledText(sanitizing: words, style, marks: theme.hidden)
  }

  /// What a description says, and how many examples follow.
  private func summary(of text: String) -> String {
    let description = Description(reading: text)
    let count = description.examples.count
    return description.introduction + (count == 0 ? "" : " (\(count.counted("example")))")
  }

  // MARK: Tools

  private func appendTools(to part: inout ComparisonLayout.Part) {
    let differing = comparison.agents.indices.filter { !comparison.hasToolsOfBase($0) }
    guard !differing.isEmpty || !layout.onlyDifferences else { return }
    let lines = layout.row("tools", differingIn: differing, toolCount)
    append(lines, isDifference: !differing.isEmpty, to: &part)
    guard !differing.isEmpty else { return }
    SetLayout(layout).append(comparison.tools, to: &part)
  }

  private func toolCount(_ agent: Int) -> StyledText {
    let isBase = agent == comparison.base
    if !isBase, comparison.hasToolsOfBase(agent) { return StyledText(signs.equal, theme.equal) }
    let sign = StyledText(isBase ? "" : "\(signs.notEqual) ", theme.changed)
    return sign + StyledText(toolCount(of: comparison.agents[agent]), theme.plain)
  }

  private func toolCount(of agent: Agent) -> String {
    guard let tools = agent.tools else { return "inherits all" }
    if tools.isEmpty { return "none granted" }
    return agent.hasAllTools ? "all" : tools.count.grouped
  }

  // MARK: Measures

  private func size(_ agent: Int) -> StyledText {
    let agent = comparison.agents[agent]
    let parts = [
      agent.wordCount.counted("word"), "about \(agent.bodyTokens.grouped) tokens",
      Outline(of: agent.source, in: agent.body).headings.count.counted("heading"),
    ]
    return StyledText(parts.joined(separator: " \(signs.dot) "), theme.secondary)
  }

  private func alike(_ agent: Int) -> StyledText? {
    guard agent != comparison.base else {
      return StyledText("text, tools and topics shared", theme.secondary)
    }
    let tools = Similarity(ofToolsOf: comparison.agents[agent], and: comparison.agents[comparison.base])
    let topics = comparison.coverage.similarity(of: agent, and: comparison.base)
    let parts = [
      "\(comparison.similarity(of: agent).percent) % text", "\(tools.percent) % tools",
      comparison.coverage.terms.isEmpty ? nil : "\(topics.percent) % topics",
    ]
    return StyledText(parts.compactMap(\.self).joined(separator: " \(signs.dot) "), theme.secondary)
  }
}
