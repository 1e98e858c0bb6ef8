/// Which agents of an index have equal names, capitals aside.
struct SharedNames: Sendable {
  /// For each agent the number of its name.
  private(set) var numbers: [UInt32] = []
  private var known: [String: UInt32] = [:]

  /// How many names there are.
  var count: Int { known.count }

  /// Adds agents behind those that were added before.
  mutating func add(_ agents: [Agent]) {
    for agent in agents {
      let number = known[agent.sortName] ?? UInt32(known.count)
      known[agent.sortName] = number
      numbers.append(number)
    }
  }
}
