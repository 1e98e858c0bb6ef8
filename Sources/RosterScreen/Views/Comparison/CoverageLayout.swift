internal import RosterCore

/// Lays out what the agents are about: a table of ticks for terms and one for sections, the most telling first.
///
/// The names stand in each column, so that a tick is found without following a row across the page. Where the agents
/// stand below each other, a name has the numbers of those that have it.
struct CoverageLayout {
  private let layout: ComparisonLayout

  /// How many terms and sections that tell the agents apart are shown.
  private static let shownTerms = 20
  private static let shownSections = 10
  /// The cells of the longest name that is not cut, and those between two names.
  private static let longestName = 30
  private static let gap = 2

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var coverage: Coverage { layout.comparison.coverage }
  private var columns: ComparisonColumns { layout.columns }
  private var theme: Theme { layout.theme }
  private var signs: Signs { layout.theme.signs }

  func append(to page: inout ComparisonLayout.Page) {
    append(coverage.terms, label: "covers", atMost: Self.shownTerms, to: &page)
    append(coverage.sections, label: "sections", atMost: Self.shownSections, to: &page)
  }

  private func append(
    _ topics: [Topic], label: String, atMost limit: Int, to page: inout ComparisonLayout.Page
  ) {
    let telling = topics.filter { !$0.isInAll }
    if !telling.isEmpty {
      let start = page.lines.count
      page.lines += table(of: Array(telling.prefix(limit)), label: label)
      if telling.count > limit { page.lines.append(note("\(telling.count - limit) more")) }
      page.differences.append(start..<page.lines.count)
    }
    let shared = topics.filter(\.isInAll).prefix(limit).map(\.name)
    guard !shared.isEmpty, !layout.onlyDifferences else { return }
    page.lines += row(telling.isEmpty ? label : "  in all", shared.joined(separator: " \(signs.dot) "))
  }

  /// A text that stands for all agents, in the column of the base.
  private func row(_ label: String, _ text: String) -> [PageLine] {
    let (label, text) = (heading(label), StyledText(sanitizing: text, theme.equal))
    if columns.isStacked { return columns.shared(label: label, text) }
    return columns.rows(label: label, number: theme.secondary) { $0 == layout.comparison.base ? text : nil }
  }

  /// What is said below a table.
  private func note(_ text: String) -> PageLine {
    let text = StyledText("\(signs.ellipsis) \(text)", theme.secondary)
    return PageLine(
      columns.isStacked
        ? StyledText("   ") + text
        : columns.line(label: StyledText()) { agent, _ in agent == columns.shown[0] ? text : StyledText() })
  }

  private func heading(_ label: String) -> StyledText { StyledText(sanitizing: label, theme.secondary) }

  // MARK: Table

  /// As many topics on a line as there is room for, each at the same place in every column.
  private func table(of topics: [Topic], label: String) -> [PageLine] {
    let mark = columns.isStacked ? 2 * columns.shown.count : CellWidth.of(signs.mark) + 1
    let longest = topics.map { CellWidth.of(Sanitizer.visible($0.name)) }.max() ?? 0
    let width = min(mark + min(longest, Self.longestName), columns.width)
    let perLine = max((columns.width + Self.gap) / (width + Self.gap), 1)
    let lines = stride(from: 0, to: topics.count, by: perLine).map { start in
      line(of: topics[start..<min(start + perLine, topics.count)], itemWidth: width) {
        heading(start == 0 && !columns.isStacked ? label : "")
      }
    }
    return (columns.isStacked ? [PageLine(heading(label))] : []) + lines
  }

  private func line(of topics: ArraySlice<Topic>, itemWidth: Int, label: () -> StyledText) -> PageLine {
    if columns.isStacked {
      return PageLine(StyledText("   ") + joined(topics.map(numbered), itemWidth))
    }
    return PageLine(
      columns.line(label: label()) { agent, _ in joined(topics.map { ticked($0, agent) }, itemWidth) })
  }

  private func joined(_ items: [StyledText], _ width: Int) -> StyledText {
    items.reduce(into: StyledText()) { line, item in
      if !line.isEmpty { line.append(String(repeating: " ", count: Self.gap)) }
      line += item.clipped(to: width, ellipsis: signs.ellipsis).padded(to: width)
    }
  }

  /// A topic with a tick where an agent has it.
  private func ticked(_ topic: Topic, _ agent: Int) -> StyledText {
    let isThere = topic.mentions[agent] > 0
    let sign = StyledText(
      "\(isThere ? signs.mark : signs.absent) ", isThere ? theme.changed : theme.secondary)
    return sign + StyledText(sanitizing: topic.name, isThere ? theme.plain : theme.secondary)
  }

  /// A topic behind the numbers of the agents that have it.
  private func numbered(_ topic: Topic) -> StyledText {
    let numbers = columns.shown.map { agent in
      topic.mentions[agent] > 0
        ? StyledText("\(agent + 1) ", theme.changed) : StyledText("\(signs.absent) ", theme.secondary)
    }
    return numbers.reduce(StyledText(), +) + StyledText(sanitizing: topic.name, theme.plain)
  }
}
