/// One search through some agents, on all processors.
public struct Search: Sendable {
  private let query: Query

  /// Agents looked through between two looks at the task's cancellation.
  private static let chunkAgents = 64

  /// Prepares a search.
  public init(_ query: Query) { self.query = query }

  /// The agents that hold all words of the query, best first.
  ///
  /// An empty query finds nothing to prefer: all agents, in their order.
  ///
  /// - Returns: `nil` where the task was cancelled.
  public func hits(in agents: [Agent]) async -> [Hit]? {
    guard !query.isEmpty else { return agents.map { Hit(agent: $0, place: .wholeName) } }
    let workers = processorCount()
    let share = (agents.count + workers - 1) / max(workers, 1)
    let parts = await withTaskGroup(of: [Hit].self) { group in
      for start in stride(from: 0, to: agents.count, by: max(share, 1)) {
        group.addTask { [self] in hits(in: agents[start..<min(start + share, agents.count)]) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return Task.isCancelled ? nil : parts.sorted()
  }

  private func hits(in agents: ArraySlice<Agent>) -> [Hit] {
    var hits: [Hit] = []
    for (count, agent) in agents.enumerated() {
      if count % Self.chunkAgents == 0, Task.isCancelled { break }
      if let place = place(in: agent) { hits.append(Hit(agent: agent, place: place)) }
    }
    return hits
  }

  /// The best place that holds all words, or `nil` where a word is nowhere.
  func place(in agent: Agent) -> Hit.Place? {
    guard let firstWord = query.words.first else { return .text }
    let name = Array(agent.displayName.utf8)
    let elsewhere = query.words.filter { $0.firstMatch(in: name.span, from: 0) == nil }
    guard elsewhere.isEmpty else { return place(of: elsewhere, in: agent) }
    let isWhole = query.places(in: agent.displayName).first == 0..<name.count
    let startsName = firstWord.firstMatch(in: name.span, from: 0)?.lowerBound == 0
    return isWhole ? .wholeName : startsName ? .nameStart : .name
  }

  /// The place of words that the name does not hold.
  private func place(of words: [FoldedPattern], in agent: Agent) -> Hit.Place? {
    let fields = agent.searchableFields
    let rest = words.filter { word in !fields.contains { word.firstMatch(in: $0.span, from: 0) != nil } }
    guard !rest.isEmpty else { return .header }
    var texts = [agent.source.bytes]
    if agent.isMojibake, let mojibake = Mojibake(in: agent.source.bytes, range: agent.body) {
      texts.append(mojibake.repaired)
    }
    let isFound = rest.allSatisfy { word in
      texts.contains { word.firstMatch(in: $0.span, from: 0) != nil }
    }
    return isFound ? .text : nil
  }
}

extension Agent {
  /// The description and the tools as bytes.
  fileprivate var searchableFields: [[UInt8]] {
    let description = isMojibake ? description?.repairingMojibake() : description
    return [Array((description ?? "").utf8)] + (tools ?? []).map { Array($0.utf8) }
  }

  /// Whether the file holds text that went through a wrong encoding.
  fileprivate var isMojibake: Bool {
    diagnostics.contains { diagnostic in
      if case .mojibake = diagnostic.finding { true } else { false }
    }
  }
}
