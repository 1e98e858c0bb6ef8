internal import RosterCore

/// Lays out whom an agent mentions, and who mentions it: names side by side, each of them a target.
struct RelationsLayout {
  let width: Int
  let theme: Theme
  /// The parts that are shown whole, however many names there are.
  let unfolded: Set<PageLine.Fold>

  /// The cells of the labels on the left.
  private static let labelWidth = 13
  /// From this width on, names stand beside their label.
  private static let wideColumns = 36
  /// The names beyond which only some are shown.
  private static let mostNames = 12

  /// A piece of a line: a name with what belongs to it.
  private struct Chip {
    var text: StyledText
    var action: PageLine.Target.Action?
  }

  func lines(of reading: AgentReading) -> [PageLine] {
    guard let relations = reading.relations else { return [] }
    let mentions = reading.mentions.map { chip(of: $0, knowsOthers: relations.knowsOthers) }
    return lines("works with", .mentions, mentions)
      + lines("named by", .mentioned, chips(of: relations.agents(mentioning: reading.agent)))
  }

  // MARK: Names

  private func chip(of mention: Mention, knowsOthers: Bool) -> Chip {
    guard let agent = mention.agents.first else {
      let name = name(mention.name, theme.secondary)
      return Chip(text: knowsOthers ? name + StyledText(" (not here)", theme.secondary) : name)
    }
    var text = link(mention.name)
    if mention.agents.count > 1 { text.append(" 1 of \(mention.agents.count)", theme.secondary) }
    return Chip(text: text, action: .agent(agent.path))
  }

  /// Agents by their names; those that share one with what tells them apart.
  private func chips(of agents: [Agent]) -> [Chip] {
    let namesakes = Dictionary(grouping: agents, by: \.rowName).mapValues { $0.map(\.path) }
    return agents.map { agent in
      var text = link(agent.rowName)
      let others = namesakes[agent.rowName, default: []].filter { $0 != agent.path }
      if !others.isEmpty {
        let tail = agent.path.shortestTail(notAmong: others)
        text.append(" " + Sanitizer.visible(tail.string), theme.secondary)
      }
      return Chip(text: text, action: .agent(agent.path))
    }
  }

  private func link(_ text: String) -> StyledText {
    name(text, theme.link) + StyledText(" \(theme.signs.link)", theme.accent)
  }

  private func name(_ text: String, _ style: Style) -> StyledText {
    StyledText(sanitizing: text, style, marks: theme.hidden)
  }

  // MARK: Lines

  /// A label and the chips beside or below it, as many to a line as fit.
  private func lines(_ label: String, _ part: PageLine.Fold, _ chips: [Chip]) -> [PageLine] {
    guard !chips.isEmpty else { return [] }
    let isBeside = width >= Self.wideColumns
    let indent = isBeside ? Self.labelWidth : 2
    var lines = isBeside ? [] : [PageLine(StyledText(label, theme.secondary))]
    var line = PageLine(StyledText((isBeside ? label : "").padded(to: indent), theme.secondary))
    for chip in folded(chips, part) {
      let text = chip.text.clippedInMiddle(to: max(width - indent, 1), ellipsis: theme.signs.ellipsis)
      if line.text.width > indent, line.text.width + Self.gap.width + text.width > width {
        lines.append(line)
        line = PageLine(StyledText(String(repeating: " ", count: indent)))
      }
      if line.text.width > indent { line.text += Self.gap }
      line.append(text, chip.action)
    }
    return (lines + [line]).asPart
  }

  private static let gap = StyledText("   ")

  /// The first chips of many, with one behind them for the others.
  private func folded(_ chips: [Chip], _ part: PageLine.Fold) -> [Chip] {
    guard chips.count > Self.mostNames, !unfolded.contains(part) else { return chips }
    let shown = part == .mentions ? Self.mostNames : 0
    let rest = shown == 0 ? chips.count.counted("agent") : "\(chips.count - shown) more"
    let fold = Chip(text: StyledText("\(theme.signs.fold) \(rest)", theme.link), action: .unfold(part))
    return chips.prefix(shown) + [fold]
  }
}
