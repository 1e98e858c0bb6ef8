/// Which agents of an index have a text that others have too.
struct RepeatedTexts: Sendable {
  /// For each agent the number of its text among those that several have, or ``single``.
  private(set) var numbers: [UInt32] = []
  /// How many texts several agents have.
  private(set) var count = 0
  /// By the hash of each text, the number of the first agent that has it.
  private var firsts: [UInt64: Int] = [:]

  /// Stands for a text that only one agent has.
  static let single = UInt32.max

  /// Adds agents.
  ///
  /// - Parameters:
  ///   - hashes: Those of the texts of the agents to add.
  ///   - agents: All agents of the index, these the last.
  mutating func add(_ hashes: some Collection<UInt64>, of agents: [Agent]) {
    firsts.reserveCapacity(firsts.count + hashes.count)
    for hash in hashes { add(hash, of: agents) }
  }

  private mutating func add(_ hash: UInt64, of agents: [Agent]) {
    let agent = numbers.count
    numbers.append(Self.single)
    // Different texts of one hash, should there ever be any, take the next free one.
    var key = hash
    while let first = firsts[key] {
      if agents[first].hasEqualText(to: agents[agent]) { return join(agent, to: first) }
      key &+= 1
    }
    firsts[key] = agent
  }

  private mutating func join(_ agent: Int, to first: Int) {
    if numbers[first] == Self.single {
      numbers[first] = UInt32(count)
      count += 1
    }
    numbers[agent] = numbers[first]
  }
}

extension Agent {
  /// Whether the text is that of another, see ``TextIdentity``.
  fileprivate func hasEqualText(to other: Agent) -> Bool {
    // Copies mostly have the same line ends too, and then comparing takes a tenth of hashing.
    source.bytes == other.source.bytes || TextIdentity(source) == TextIdentity(other.source)
  }
}
