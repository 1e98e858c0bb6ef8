internal import RosterCore

// The agents that are like one, and how they get into a comparison.
extension App {
  /// Lists the agents that are like the one at hand: in a comparison like the one in focus.
  mutating func showSimilar(_ kind: SimilarSearch.Kind) -> [Effect] {
    let origin =
      switch view {
      case .comparison: comparison?.focused
      case .similar: similar.origin
      default: current?.agent
      }
    guard let origin else { return [] }
    if view != .similar { focus.append(.similar) }
    similar = SimilarPane(origin, kind, generation: similar.generation)
    return askForSimilar()
  }

  mutating func askForSimilar() -> [Effect] {
    guard let origin = similar.origin else { return [] }
    similar.askAgain()
    return [.findSimilar(SimilarSearch(for: origin, similar.kind, in: index), generation: similar.generation)]
  }

  /// Adds the agent under the cursor to the comparison, or compares it with the one that it is like.
  mutating func compareSimilar() {
    guard let origin = similar.origin, let agent = similar.current?.agent else { return }
    guard focus.contains(.comparison) else {
      comparison = ComparisonPane([origin, agent], titles: titles(of: [origin, agent]), in: index)
      return focus.append(.comparison)
    }
    addToComparison(agent)
  }

  private mutating func addToComparison(_ agent: Agent) {
    guard let agents = comparison?.agents else { return }
    guard !agents.contains(where: { $0.path == agent.path }) else {
      return notice = "It is compared already"
    }
    guard agents.count < Comparison.agentCounts.upperBound else {
      return notice = "At most \(Comparison.agentCounts.upperBound) agents can be compared"
    }
    let titles = titles(of: agents + [agent])
    comparison?.add(agent, titles: titles)
    leaveView()
  }
}
