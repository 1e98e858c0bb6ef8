internal import RosterCore

/// Lays out the fields, the tools and the topics of a comparison, one row each.
struct MatrixLayout {
  private let layout: ComparisonLayout

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var comparison: Comparison { layout.comparison }
  private var theme: Theme { layout.theme }
  private var signs: Signs { layout.theme.signs }

  func append(to page: inout ComparisonLayout.Page) {
    for field in comparison.fields where !layout.onlyDifferences || !field.isEqual {
      append(lines(of: field), isDifference: !field.isEqual, to: &page)
      if let lists = field.lists, !field.isEqual { SetLayout(layout).append(lists, to: &page) }
    }
    appendTools(to: &page)
    CoverageLayout(layout).append(to: &page)
    if !layout.onlyDifferences { append(row("size", size), isDifference: false, to: &page) }
    append(row("alike", alike), isDifference: false, to: &page)
  }

  private func append(_ lines: [PageLine], isDifference: Bool, to page: inout ComparisonLayout.Page) {
    let start = page.lines.count
    page.lines += lines
    if isDifference { page.differences.append(start..<page.lines.count) }
  }

  private func row(_ label: String, _ cell: (Int) -> StyledText?) -> [PageLine] {
    let label = StyledText(sanitizing: label, theme.secondary)
    return layout.columns.rows(label: label, number: theme.secondary, cell)
  }

  // MARK: Fields

  private func lines(of field: ComparedField) -> [PageLine] {
    guard layout.columns.isStacked, field.isEqual, let text = value(of: field, agent: comparison.base) else {
      return row(field.key) { value(of: field, agent: $0) }
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

  private func appendTools(to page: inout ComparisonLayout.Page) {
    let isEqual = comparison.agents.indices.allSatisfy(comparison.hasToolsOfBase)
    guard !isEqual || !layout.onlyDifferences else { return }
    append(row("tools", toolCount), isDifference: !isEqual, to: &page)
    guard !isEqual else { return }
    SetLayout(layout).append(comparison.tools, to: &page)
  }

  private func toolCount(_ agent: Int) -> StyledText {
    let isBase = agent == comparison.base
    if !isBase, comparison.hasToolsOfBase(agent) { return StyledText(signs.equal, theme.equal) }
    let tools = comparison.agents[agent].tools
    let count = comparison.agents[agent].hasAllTools ? "all" : tools?.count.grouped ?? "all"
    let text = tools.map { $0.isEmpty ? "none granted" : count } ?? "inherits all"
    let sign = StyledText(isBase ? "" : "\(signs.notEqual) ", theme.changed)
    return sign + StyledText(text, theme.plain)
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
