internal import RosterCore

// Marks, and the comparison that they lead to.
extension App {
  mutating func mark(_ command: Command) {
    switch command {
    case .mark:
      let agent = view == .similar ? similar.current?.agent : current?.agent
      guard let path = agent?.path else { return }
      marks.toggle(path)
      if view == .list { list.move(by: 1) } else if view == .similar { similar.move(by: 1) }
    case .markAll: marks.add(list.rows.flatMap(\.agents).map(\.path))
    default: marks.removeAll()
    }
  }

  /// Looks again where many marks changed that the query asks for.
  ///
  /// A single one leaves the rows as they are, so that it can be changed back.
  mutating func searchMarks() -> [Effect] { query.asks(for: .marked) ? renewSearch() : [] }

  /// Compares the marked agents; with one mark, it and the one under the cursor; with none, this and the next.
  mutating func compare() {
    let most = Comparison.agentCounts.upperBound
    guard marks.count <= most else {
      return notice = "At most \(most) agents can be compared; \(marks.count) are marked"
    }
    var agents = marks.paths.compactMap(list.agent(at:))
    if agents.count == 1, let current = current?.agent, current !== agents[0] { agents.append(current) }
    if agents.isEmpty {
      let following = list.rows.dropFirst(list.cursor).lazy.compactMap(\.agent).prefix(2)
      agents = Array(([trail.visited].compactMap(\.self) + following).prefix(2))
    }
    guard agents.count > 1 else { return notice = "Mark two to six agents with Space to compare them" }
    comparison = ComparisonPane(agents, titles: titles(of: agents), in: index)
    focus.append(.comparison)
  }

  /// What agents are called above their columns: what tells them apart, with the name where it is not one for all.
  func titles(of agents: [Agent]) -> [String] {
    let isOneName = Set(agents.map(\.rowName)).count == 1
    return agents.map { agent in
      let place = list.place(of: agent)
      if place.isEmpty { return agent.rowName }
      return isOneName ? place : "\(agent.rowName)  \(place)"
    }
  }

  mutating func changeComparison(_ command: Command) {
    switch command {
    case .nextDifference: comparison?.stepDifference(by: 1)
    case .previousDifference: comparison?.stepDifference(by: -1)
    case .base: comparison?.chooseNextBase()
    case .onlyDifferences: comparison?.toggleOnlyDifferences()
    case .ignoreSpacing: comparison?.toggleIgnoringSpacing()
    case .swapColumn: comparison?.swapColumn()
    case .scrollAlone:
      if comparison?.toggleLoose() == false { notice = "Only columns side by side scroll alone" }
    default:
      if comparison?.dropColumn() == false { notice = "Two agents are the least to compare" }
    }
  }

  /// Lists the sections of the comparison, those that differ marked.
  mutating func showSections() {
    guard let comparison, !comparison.page.sections.isEmpty else {
      return notice = "The texts have no sections to jump to"
    }
    let entries = comparison.page.sections.enumerated().map { index, section in
      let sign = section.differs ? theme.signs.notEqual : theme.signs.equal
      return OutlinePane.Entry(
        level: 1, title: "\(sign.leftPadded(to: 2)) \(Sanitizer.visible(section.title))", offset: index)
    }
    outline = OutlinePane(entries, offset: comparison.section)
    focus.append(.outline)
  }
}
