internal import RosterCore

/// Lays out what the agents are about: a table of ticks for terms and one for sections, the most telling first.
struct CoverageLayout {
  private let layout: ComparisonLayout

  /// How many terms and sections that tell the agents apart are shown.
  private static let shownTerms = 20
  private static let shownSections = 10

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var coverage: Coverage { layout.comparison.coverage }
  private var columns: ComparisonColumns { layout.columns }
  private var theme: Theme { layout.theme }
  private var signs: Signs { layout.theme.signs }

  func append(to page: inout ComparisonLayout.Part) {
    append(coverage.terms, label: "covers", atMost: Self.shownTerms, to: &page)
    append(coverage.sections, label: "sections", atMost: Self.shownSections, to: &page)
    guard !coverage.isWhole else { return }
    let note = "(of the first \(Limits.coveredBytes >> 10) KiB of each text)"
    page.lines.append(columns.note(StyledText(note, theme.secondary)))
  }

  private func append(
    _ topics: [Topic], label: String, atMost limit: Int, to page: inout ComparisonLayout.Part
  ) {
    let telling = topics.filter { !$0.isInAll }
    if !telling.isEmpty {
      let start = page.lines.count
      let items = telling.prefix(limit).map { TickTable.Item(name: $0.name, holders: $0.holders) }
      page.lines += TickTable(layout).lines(of: items, label: label)
      if telling.count > limit {
        let text = "\(signs.ellipsis) \(telling.count - limit) more"
        page.lines.append(columns.note(StyledText(text, theme.secondary)))
      }
      page.differences.append(start..<page.lines.count)
    }
    let shared = topics.filter(\.isInAll).prefix(limit).map(\.name)
    guard !shared.isEmpty, !layout.onlyDifferences else { return }
    page.lines += row(telling.isEmpty ? label : "  in all", shared.joined(separator: " \(signs.dot) "))
  }

  /// A text that stands for all agents.
  private func row(_ label: String, _ text: String) -> [PageLine] {
    columns.shared(label: heading(label), StyledText(sanitizing: text, theme.equal))
  }

  private func heading(_ label: String) -> StyledText { StyledText(sanitizing: label, theme.secondary) }
}
