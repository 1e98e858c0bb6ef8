internal import RosterCore

/// Lays out which agents have what: names with a tick in each column.
///
/// The names stand in each column, so that a tick is found without following a row across the page. Where the agents
/// stand below each other, a name has the numbers of those that have it.
struct TickTable {
  /// A name, and the agents that have it, by their index.
  struct Item {
    let name: String
    let holders: [Int]
  }

  private let layout: ComparisonLayout

  /// The cells from which on a name that shares its line is cut, and those between two names.
  private static let longestName = 30
  private static let gap = 2

  init(_ layout: ComparisonLayout) { self.layout = layout }

  private var columns: ComparisonColumns { layout.columns }
  private var theme: Theme { layout.theme }
  private var signs: Signs { layout.theme.signs }

  /// As many names on a line as there is room for, each at the same place in every column.
  func lines(of items: [Item], label: String) -> [PageLine] {
    let heading = StyledText(sanitizing: label, theme.secondary)
    let mark = columns.isStacked ? 2 * columns.shown.count : CellWidth.of(signs.mark) + 1
    let longest = items.map { CellWidth.of(Sanitizer.visible($0.name)) }.max() ?? 0
    let narrow = min(mark + min(longest, Self.longestName), columns.width)
    let perLine = max((columns.width + Self.gap) / (narrow + Self.gap), 1)
    let width = perLine == 1 ? columns.width : narrow
    let parts = stride(from: 0, to: items.count, by: perLine).map { start in
      items[start..<min(start + perLine, items.count)]
    }
    if columns.isStacked {
      return [PageLine(heading)] + parts.map { line(of: $0, itemWidth: width, label: StyledText()) }
    }
    return zip(parts + [[]], labels(of: parts, heading)).map { part, label in
      line(of: part, itemWidth: width, label: label)
    }
  }

  /// What stands before each line: in which agents out of view names differ that do not in view.
  ///
  /// As the heading stands before the first line, what belongs there stands before the second one, which may have no
  /// names.
  private func labels(of parts: [ArraySlice<Item>], _ heading: StyledText) -> [StyledText] {
    var agents = parts.map { Set($0.flatMap(agentsDifferingOutOfView)) } + [[]]
    agents[1].formUnion(agents[0])
    if parts.count > 1 || agents[1].isEmpty { agents.removeLast() }
    return [heading]
      + agents.dropFirst().map { $0.isEmpty ? StyledText() : layout.sign(ofDifferenceIn: $0.sorted()) }
  }

  /// The agents that differ from the base, if none of these is in view.
  private func agentsDifferingOutOfView(in item: Item) -> [Int] {
    let isInBase = item.holders.contains(layout.comparison.base)
    let differing = layout.comparison.agents.indices.filter { item.holders.contains($0) != isInBase }
    return differing.contains(where: columns.shown.contains) ? [] : differing
  }

  private func line(of items: ArraySlice<Item>, itemWidth: Int, label: StyledText) -> PageLine {
    if columns.isStacked {
      return PageLine(StyledText("   ") + joined(items.map(numbered), itemWidth))
    }
    return PageLine(
      columns.line(label: label) { agent, _ in joined(items.map { ticked($0, agent) }, itemWidth) })
  }

  private func joined(_ items: [StyledText], _ width: Int) -> StyledText {
    items.reduce(into: StyledText()) { line, item in
      if !line.isEmpty { line.append(String(repeating: " ", count: Self.gap)) }
      line += item.clipped(to: width, ellipsis: signs.ellipsis).padded(to: width)
    }
  }

  /// A name with a tick where an agent has it.
  private func ticked(_ item: Item, _ agent: Int) -> StyledText {
    let isThere = item.holders.contains(agent)
    let sign = StyledText(
      "\(isThere ? signs.mark : signs.absent) ", isThere ? theme.changed : theme.secondary)
    return sign + StyledText(sanitizing: item.name, isThere ? theme.plain : theme.secondary)
  }

  /// A name behind the numbers of the agents that have it.
  private func numbered(_ item: Item) -> StyledText {
    let numbers = columns.shown.map { agent in
      item.holders.contains(agent)
        ? StyledText("\(agent + 1) ", theme.changed) : StyledText("\(signs.absent) ", theme.secondary)
    }
    return numbers.reduce(StyledText(), +) + StyledText(sanitizing: item.name, theme.plain)
  }
}
