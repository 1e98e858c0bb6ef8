/// The places that agents have in some orders, so that putting many of them in order compares numbers alone.
struct AgentOrder: Equatable, Sendable {
  /// The agents by path.
  let byPath: AgentPlaces
  /// The agents by the length of their names, and by path among names of one length.
  let byName: AgentPlaces

  init(of agents: [Agent]) {
    let paths = agents.map(\.path)
    let inPathOrder = agents.indices.sorted { paths[$0] < paths[$1] }
    let lengths = agents.map(\.nameLength)
    let inNameOrder = inPathOrder.stableSorted { lengths[$0] < lengths[$1] }
    byPath = AgentPlaces(inPathOrder.map(UInt32.init))
    byName = AgentPlaces(inNameOrder.map(UInt32.init))
  }

  private init(byPath: AgentPlaces, byName: AgentPlaces) { (self.byPath, self.byName) = (byPath, byName) }

  /// Adds a few others to these agents, as of an index that is still growing.
  ///
  /// - Parameters:
  ///   - others: The order of the others, whose numbers are to stand behind those of these agents.
  ///   - agent: Tells an agent by its number.
  /// - Returns: The order of them all.
  func joined(with others: AgentOrder, agent: (Int) -> Agent) -> AgentOrder {
    guard !byPath.numbers.isEmpty else { return others }
    return AgentOrder(
      byPath: byPath.joined(with: others.byPath) { agent($0).path < agent($1).path },
      byName: byName.joined(with: others.byName) { left, right in
        let (left, right) = (agent(left), agent(right))
        return left.nameLength == right.nameLength
          ? left.path < right.path : left.nameLength < right.nameLength
      })
  }
}

extension Agent {
  /// What shorter names go before longer ones by, in bytes.
  fileprivate var nameLength: Int { displayName.utf8.count }
}
