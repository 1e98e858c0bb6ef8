internal import RosterCore

/// Why agents were found, where their names do not say it: worked out for what comes into view, and kept.
struct Reasons: Sendable {
  /// Finds in what is shown what the search found.
  let highlighter: Highlighter
  private var passages: [ObjectIdentifier: Passage?] = [:]

  init(_ highlighter: Highlighter = Highlighter()) {
    self.highlighter = highlighter
  }

  /// The passage that says why an agent was found; `nil` where its name does, and for one that was not looked at.
  func passage(of agent: Agent) -> Passage? { passages[ObjectIdentifier(agent)] ?? nil }

  /// Looks at an agent, unless that was done before.
  mutating func learn(_ agent: Agent) {
    guard !highlighter.isEmpty, passages[ObjectIdentifier(agent)] == nil else { return }
    let isExplained = highlighter.isExplained(byNameOf: agent)
    passages[ObjectIdentifier(agent)] = .some(isExplained ? nil : highlighter.passage(in: agent))
  }
}
