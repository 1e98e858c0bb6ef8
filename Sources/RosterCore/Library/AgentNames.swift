/// The names of the agents of a library, to find out which of them a text mentions.
///
/// A name is mentioned as the agent bears it or in kebab form: `Backend Architect`, `backend-architect`. Several agents
/// may bear one name. What counts as a mention is told by ``MentionCandidate``.
///
///     let names = AgentNames(of: library.agents)
///     names.mentions(in: agent).map(\.name)  // ["backend-engineer", "test-engineer", "dba"]
public struct AgentNames: Sendable {
  /// All agents, in the order of their paths.
  public let agents: [Agent]
  private let table: NameKeyTable
  /// For each number of the table the agents that bear the name, as indexes.
  private let bearers: [[Int]]

  /// Gathers the names that agents are shown under.
  ///
  /// - Parameter agents: All that are there, in the order of their paths.
  public init(of agents: [Agent] = []) {
    var table = NameKeyTable()
    var bearers: [[Int]] = []
    for (index, agent) in agents.enumerated() {
      let number = table.insert(Array(agent.displayName.utf8).span)
      if number == bearers.count { bearers.append([]) }
      bearers[number].append(index)
    }
    self.agents = agents
    self.table = table
    self.bearers = bearers
  }

  /// The names that an agent's file mentions, by their first places, which count in its ``Agent/source``.
  public func mentions(in agent: Agent) -> [Mention] {
    mentions(agent.mentionCandidates, in: agent.source, of: agent)
  }

  /// The names that the body of an agent mentions, with their places in its ``Agent/readableBody``.
  ///
  /// Only a body that was put right is looked through again; otherwise these are some of `mentions`, those of the file.
  public func mentions(inBodyOf agent: Agent, among mentions: [Mention]) -> [Mention] {
    guard agent.isMojibake else { return mentions.compactMap { $0.behind(agent.body.lowerBound) } }
    let body = agent.readableBody
    return self.mentions(body.mentionCandidates(in: body.bytes.indices), in: body, of: agent)
  }

  // MARK: Finding

  private func mentions(_ candidates: [MentionCandidate], in text: SourceText, of agent: Agent) -> [Mention] {
    places(candidates, in: text.bytes, notOf: agent).map { places in
      let bearers = bearers(ofNameIn: text.bytes, places[0], near: agent)
      return Mention(
        name: bearers.first.map { agents[$0.index].displayName } ?? text.string(in: places[0]),
        agents: bearers.map { agents[$0.index] },
        nearestCount: bearers.count { $0.sharedFolders == bearers[0].sharedFolders }, places: places)
    }
  }

  /// The agents that are meant by what an agent's file mentions, as indexes, in any order, each once.
  func agentsMeant(by agent: Agent) -> [Int] {
    let bytes = agent.source.bytes
    return places(agent.mentionCandidates, in: bytes, notOf: agent).flatMap { places in
      let bearers = bearers(ofNameIn: bytes, places[0], near: agent)
      return bearers.prefix { $0.sharedFolders == bearers[0].sharedFolders }.map(\.index)
    }
  }

  /// The places of each name that counts, by their first ones.
  private func places(
    _ candidates: [MentionCandidate], in bytes: [UInt8], notOf agent: Agent
  ) -> [[Range<Int>]] {
    let text = bytes.span
    var seen = NameKeyTable()
    _ = seen.insert(Array(agent.displayName.utf8).span)
    var places: [[Range<Int>]] = []
    var end = 0
    for candidate in candidates where candidate.range.lowerBound >= end {
      let name = text.extracting(candidate.range)
      guard candidate.evidence == .called || isBorne(name) else { continue }
      end = candidate.range.upperBound
      let number = seen.insert(name) - 1
      if number == places.count { places.append([]) }
      if number >= 0 { places[number].append(candidate.range) }
    }
    return places
  }

  /// Whether there is an agent of a name that is written as the agent bears it, or in kebab form.
  private func isBorne(_ name: Span<UInt8>) -> Bool {
    guard let number = table.number(of: name) else { return false }
    if name.isNameKey { return true }
    return bearers[number].contains { index in
      let borne = agents[index].displayName.utf8
      return borne.count == name.count && zip(borne, name.indices).allSatisfy { $0 == name[$1] }
    }
  }

  /// An agent that bears a name, as an index, and how many folders its path shares with the one that mentions it.
  private typealias Bearer = (index: Int, sharedFolders: Int)

  /// The agents that bear a name that stands somewhere, the nearest ones first, then by path.
  private func bearers(ofNameIn bytes: [UInt8], _ place: Range<Int>, near agent: Agent) -> [Bearer] {
    guard let number = table.number(of: bytes.span.extracting(place)) else { return [] }
    let bearers = bearers[number].map { Bearer($0, agents[$0].path.sharedFolders(with: agent.path)) }
    guard bearers.count > 1 else { return bearers }
    return bearers.sorted { left, right in
      left.sharedFolders == right.sharedFolders
        ? left.index < right.index : left.sharedFolders > right.sharedFolders
    }
  }
}

extension Mention {
  /// The mention with its places behind a byte, counted from there; `nil` where there are none.
  fileprivate func behind(_ start: Int) -> Mention? {
    let places = places.drop { $0.lowerBound < start }
    guard !places.isEmpty else { return nil }
    return Mention(
      name: name, agents: agents, nearestCount: nearestCount,
      places: places.map { $0.lowerBound - start..<$0.upperBound - start })
  }
}

extension FilePath {
  /// How many folders two paths have in common, counted from the root.
  fileprivate func sharedFolders(with other: FilePath) -> Int {
    var count = 0
    for offset in 0..<min(bytes.count, other.bytes.count) {
      guard bytes[offset] == other.bytes[offset] else { break }
      if bytes[offset] == Self.separator { count += 1 }
    }
    return count
  }
}
