internal import RosterCore

/// Lays out which of several lists, such as tools, hold what: names in all, in some, and in one alone.
struct SetLayout {
  private let layout: ComparisonLayout

  /// How many names that all lists hold are shown.
  private static let shownInAll = 40

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var theme: Theme { layout.theme }

  func append(_ sets: SetComparison, to page: inout ComparisonLayout.Part) {
    if !sets.inAll.isEmpty, !layout.onlyDifferences {
      let names = Self.grouped(sets.inAll)
      let hidden = names.count - Self.shownInAll
      let more = hidden > 0 ? ["\(theme.signs.ellipsis) \(hidden.grouped) more"] : []
      page.lines += layout.columns.shared(
        label: StyledText("  in all", theme.secondary),
        chips(names.prefix(Self.shownInAll) + more, theme.equal))
    }
    if !sets.inSome.isEmpty {
      page.lines += TickTable(layout).lines(of: items(sets.inSome), label: "  in some")
    }
    let only = layout.comparison.agents.indices.map(sets.only)
    let holders = only.indices.filter { !only[$0].isEmpty }
    guard !holders.isEmpty else { return }
    page.lines += layout.row("  only here", differingIn: holders) { agent in
      only[agent].isEmpty ? nil : .init(chips(Self.grouped(only[agent]), theme.plain))
    }
  }

  private func chips(_ names: [String], _ style: Style) -> StyledText {
    StyledText(sanitizing: names.joined(separator: "  "), style)
  }

  /// The names that the same agents have, those of tools of one server as one.
  private func items(_ members: [SetComparison.Member]) -> [TickTable.Item] {
    let groups = Dictionary(grouping: members, by: \.holders)
    return members.filter { groups[$0.holders]?.first == $0 }.flatMap { first in
      Self.grouped((groups[first.holders] ?? []).map(\.name)).map {
        TickTable.Item(name: $0, holders: first.holders)
      }
    }
  }

  /// Names, those of tools of one server as its name and their number.
  private static func grouped(_ names: [String]) -> [String] {
    let tools = names.map { Tool($0) }
    return tools.filter { $0.server == nil }.map(\.text) + tools.servers
  }
}
