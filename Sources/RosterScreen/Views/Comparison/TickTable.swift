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

  /// The cells of the longest name that is not cut, and those between two names.
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
    let width = min(mark + min(longest, Self.longestName), columns.width)
    let perLine = max((columns.width + Self.gap) / (width + Self.gap), 1)
    let lines = stride(from: 0, to: items.count, by: perLine).map { start in
      line(
        of: items[start..<min(start + perLine, items.count)], itemWidth: width,
        label: start == 0 ? heading : StyledText())
    }
    return (columns.isStacked ? [PageLine(heading)] : []) + lines
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
