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
    // What takes a line each comes before the tables.
    if !layout.onlyDifferences { part.lines += layout.row("size", size) }
    part.lines += layout.row("alike", alike)
    appendTools(to: &part)
    CoverageLayout(layout).append(to: &part)
    return part
  }

  private func append(_ lines: [PageLine], isDifference: Bool, to part: inout ComparisonLayout.Part) {
    let start = part.lines.count
    part.lines += lines
    if isDifference { part.differences.append(start..<part.lines.count) }
  }

  // MARK: Fields

  private func lines(of field: ComparedField) -> [PageLine] {
    if layout.columns.isStacked, field.isEqual {
      let text = value(of: field, agent: comparison.base)
      return layout.columns.shared(label: StyledText(sanitizing: field.key, theme.secondary), text)
    }
    let differing = field.equalsBase.indices.filter { !field.equalsBase[$0] }
    return layout.row(field.key, differingIn: differing) { agent in
      cell(of: agent, equalsBase: field.equalsBase[agent], value(of: field, agent: agent))
    }
  }

  /// What an agent has; where that is what the base has, only that it is equal.
  private func cell(
    of agent: Int, equalsBase: Bool, _ value: @autoclosure () -> StyledText
  ) -> ComparisonColumns.Cell {
    if agent == comparison.base { return .init(value()) }
    if equalsBase { return .init(StyledText(signs.equal, theme.equal)) }
    return .init(sign: StyledText("\(signs.notEqual) ", theme.changed), value())
  }

  private func value(of field: ComparedField, agent: Int) -> StyledText {
    guard let value = field.values[agent]?.rendered else {
      return StyledText("\(signs.absent) none", theme.secondary)
    }
    if let lists = field.lists, !field.isEqual { return StyledText(lists.count(in: agent).grouped) }
    let style = field.isEqual ? theme.equal : theme.plain
    let shown = field.key == "description" ? summary(of: value) : value.repairingMojibake()
    let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let swatch =
      field.key == "color" ? StyledText("\(signs.swatch) ", theme.swatch(AgentColor(value))) : StyledText()
    return swatch + StyledText(sanitizing: words, style, marks: theme.hidden)
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
    let lines = layout.row("tools", differingIn: differing) { agent in
      cell(
        of: agent, equalsBase: comparison.hasToolsOfBase(agent),
        StyledText(toolCount(of: comparison.agents[agent])))
    }
    append(lines, isDifference: !differing.isEmpty, to: &part)
    guard !differing.isEmpty else { return }
    SetLayout(layout).append(comparison.tools, to: &part)
  }

  private func toolCount(of agent: Agent) -> String {
    guard let tools = agent.tools else { return "inherits all" }
    if tools.isEmpty { return "none granted" }
    return agent.hasAllTools ? "all" : tools.count.grouped
  }

  // MARK: Measures

  private func size(_ agent: Int) -> ComparisonColumns.Cell {
    let size = comparison.sizes[agent]
    return facts([
      size.words.counted("word"), "~\(size.tokens.rounded.counted("token"))",
      size.headings.counted("heading"),
    ])
  }

  private func alike(_ agent: Int) -> ComparisonColumns.Cell {
    guard agent != comparison.base else { return facts(["text, tools and topics shared"]) }
    let topics = comparison.coverage.similarity(of: agent, and: comparison.base)
    let parts = [
      "\(comparison.similarity(of: agent).percent) % text", toolSimilarity(of: agent),
      comparison.coverage.terms.isEmpty ? nil : "\(topics.percent) % topics",
    ]
    return facts(parts.compactMap(\.self))
  }

  /// The share of tools; `nil` where one agent of the two inherits all, since nobody knows how many these are.
  private func toolSimilarity(of agent: Int) -> String? {
    let (agent, base) = (comparison.agents[agent], comparison.agents[comparison.base])
    guard (agent.tools == nil) == (base.tools == nil) else { return nil }
    return "\(Similarity(ofToolsOf: agent, and: base).percent) % tools"
  }

  /// Facts that are kept whole, as many on a line as there is room for.
  private func facts(_ facts: [String]) -> ComparisonColumns.Cell {
    let lines = facts.reduce(into: [String]()) { lines, fact in
      let longer = lines.last.map { "\($0) \(signs.dot) \(fact)" }
      if let longer, CellWidth.of(longer) <= layout.columns.width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(fact)
      }
    }
    return .init(paragraphs: lines.map { StyledText($0, theme.secondary) })
  }
}
