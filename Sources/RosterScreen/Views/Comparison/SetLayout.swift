internal import RosterCore

/// Lays out which of several lists, such as tools, hold what: names in all, in some, and in one alone.
struct SetLayout {
  private let layout: ComparisonLayout

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var theme: Theme { layout.theme }

  func append(_ sets: SetComparison, to page: inout ComparisonLayout.Page) {
    if !sets.inAll.isEmpty, !layout.onlyDifferences {
      page.lines += layout.columns.shared(
        label: StyledText("  in all", theme.secondary), chips(sets.inAll, theme.equal))
    }
    if !sets.inSome.isEmpty {
      page.lines += TickTable(layout).lines(of: items(sets.inSome), label: "  in some")
    }
    let agents = layout.comparison.agents.indices
    guard agents.contains(where: { !sets.only(in: $0).isEmpty }) else { return }
    page.lines += row("  only here") { agent in
      sets.only(in: agent).isEmpty ? nil : chips(sets.only(in: agent), theme.plain)
    }
  }

  private func row(_ label: String, _ cell: (Int) -> StyledText?) -> [PageLine] {
    layout.columns.rows(label: StyledText(label, theme.secondary), number: theme.secondary, cell)
  }

  /// Names, those of tools of one server as its name and their number.
  private func chips(_ names: [String], _ style: Style) -> StyledText {
    StyledText(sanitizing: Self.grouped(names).joined(separator: "  "), style)
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

  private static func grouped(_ names: [String]) -> [String] {
    let tools = names.map { Tool($0) }
    return tools.filter { $0.server == nil }.map(\.text) + tools.servers
  }
}
