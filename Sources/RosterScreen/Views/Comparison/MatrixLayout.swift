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
    let inAll = comparison.tools.inAll
    if !inAll.isEmpty, !layout.onlyDifferences {
      append(
        row("  in all") { $0 == comparison.base ? chips(inAll, theme.equal) : nil }, isDifference: false,
        to: &page)
    }
    appendMembers("  in some", to: &page) { agent in
      comparison.tools.inSome.filter { $0.holders.contains(agent) }.map(\.name)
    }
    appendMembers("  only here", to: &page, comparison.tools.only)
  }

  private func appendMembers(
    _ label: String, to page: inout ComparisonLayout.Page, _ names: (Int) -> [String]
  ) {
    guard comparison.agents.indices.contains(where: { !names($0).isEmpty }) else { return }
    let lines = row(label) { names($0).isEmpty ? nil : chips(names($0), theme.plain) }
    append(lines, isDifference: false, to: &page)
  }

  private func toolCount(_ agent: Int) -> StyledText {
    let isBase = agent == comparison.base
    if !isBase, comparison.hasToolsOfBase(agent) { return StyledText(signs.equal, theme.equal) }
    let text = comparison.agents[agent].tools.map { $0.isEmpty ? "none granted" : $0.count.grouped }
    let sign = StyledText(isBase ? "" : "\(signs.notEqual) ", theme.changed)
    return sign + StyledText(text ?? "inherits all", theme.plain)
  }

  /// Tools by name, those of a server as its name and their number.
  private func chips(_ names: [String], _ style: Style) -> StyledText {
    let tools = names.map { Tool($0) }
    let plain = tools.filter { $0.server == nil }.map(\.text)
    return StyledText(sanitizing: (plain + tools.servers).joined(separator: "  "), style)
  }

  // MARK: Measures

  private func size(_ agent: Int) -> StyledText {
    StyledText(comparison.agents[agent].wordCount.counted("word"), theme.secondary)
  }

  private func alike(_ agent: Int) -> StyledText? {
    guard agent != comparison.base else { return StyledText("words of the text", theme.secondary) }
    let text = "\(comparison.similarity(of: agent).percent) %"
    guard !comparison.coverage.terms.isEmpty else { return StyledText(text, theme.secondary) }
    let topics = comparison.coverage.similarity(of: agent, and: comparison.base).percent
    return StyledText("\(text), \(topics) % of the topics", theme.secondary)
  }
}
