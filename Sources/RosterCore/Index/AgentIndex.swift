/// The index of all agents that are known: segments, never changed, only replaced.
public final class AgentIndex: Sendable {
  /// The parts, in the order in which they came in.
  public let segments: [Segment]
  /// How many agents there are.
  public let count: Int
  /// What may stand before a colon in a query: the keys that the headers have.
  public let fieldNames: FieldNames
  /// The hashes of texts that more than one agent has.
  let repeatedTexts: Set<UInt64>
  /// The agents that `is:near` means.
  let nearCopies = NearCopies()

  /// Gathers segments.
  public init(_ segments: [Segment]) {
    self.segments = segments.filter { !$0.agents.isEmpty }
    count = segments.reduce(0) { $0 + $1.agents.count }
    fieldNames = FieldNames(headerKeys: segments.flatMap(\.headerKeys))
    repeatedTexts = segments.flatMap(\.textHashes).repeated
  }

  /// An index of no agents.
  public convenience init() { self.init([]) }

  /// Indexes agents that are not in files, as of a preview or a test.
  public convenience init(indexing agents: [Agent]) { self.init([Segment(indexing: agents)]) }

  /// The index with more agents; cheap, whatever their number.
  public func adding(_ segment: Segment) -> AgentIndex { AgentIndex(segments + [segment]) }

  /// The index in one segment.
  public func merged() -> AgentIndex {
    segments.count > 1 ? AgentIndex([Segment.merging(segments)]) : self
  }

  /// The index of some agents, in one segment, with what is known of them already.
  ///
  /// Agents of `previous` are not looked at again, those that are not wanted any more are left out, and new ones are
  /// indexed. An agent that was read anew is another one, even where it has the same path.
  ///
  /// - Parameters:
  ///   - agents: The agents that are wanted, each once.
  ///   - previous: An index of some of them, and of others.
  /// - Returns: `previous` itself where it is that already.
  public static func covering(_ agents: [Agent], reusing previous: AgentIndex) -> AgentIndex {
    let wanted = Set(agents.map(ObjectIdentifier.init))
    let known = previous.segments.flatMap(\.agents).map(ObjectIdentifier.init)
    let missing = known.count == agents.count && wanted.isSubset(of: known) ? [] : agents.without(Set(known))
    let index = missing.isEmpty ? previous : previous.adding(Segment(indexing: missing))
    guard index.count > agents.count else { return index.merged() }
    return AgentIndex([Segment.merging(index.segments) { wanted.contains(ObjectIdentifier($0)) }])
  }
}

extension [Agent] {
  /// The agents that are not among some others.
  fileprivate func without(_ others: Set<ObjectIdentifier>) -> [Agent] {
    filter { !others.contains(ObjectIdentifier($0)) }
  }
}

extension [UInt64] {
  /// The numbers that are there more than once.
  fileprivate var repeated: Set<UInt64> {
    let sorted = sorted()
    return Set(zip(sorted, sorted.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
  }
}
