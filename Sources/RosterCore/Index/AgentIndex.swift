/// The index of all agents that are known: segments, never changed, only replaced.
public final class AgentIndex: Sendable {
  /// The parts, in the order in which they came in.
  public let segments: [Segment]
  /// How many agents there are.
  public var count: Int { agents.count }
  /// What may stand before a colon in a query: the keys that the headers have.
  public let fieldNames: FieldNames
  private let headerKeys: Set<String>
  /// The agents of all segments; their places are their numbers in the index.
  public let agents: [Agent]
  /// How the agents follow each other where they fit a query as well.
  let order: AgentOrder
  /// Which of them have equal texts.
  let repeatedTexts: RepeatedTexts
  /// Which of them have equal names.
  let sharedNames: SharedNames
  /// How alike the agents are.
  let similarity = KeptSimilarity()

  /// An index of no agents.
  public init() {
    (segments, agents, order, repeatedTexts) = ([], [], AgentOrder(of: []), RepeatedTexts())
    (headerKeys, fieldNames, sharedNames) = ([], FieldNames(headerKeys: []), SharedNames())
  }

  /// Gathers segments, those without agents left out.
  public convenience init(_ segments: [Segment]) { self.init(AgentIndex(), adding: segments) }

  private init(_ index: AgentIndex, adding segments: [Segment]) {
    let added = segments.filter { !$0.agents.isEmpty }
    self.segments = index.segments + added
    // One segment, the usual case, shares its agents.
    let agents =
      index.agents.isEmpty && added.count == 1 ? added[0].agents : index.agents + added.flatMap(\.agents)
    order = added.reduce(index.order) { $0.joined(with: $1.order) { agents[$0] } }
    self.agents = agents
    headerKeys = index.headerKeys.union(added.lazy.flatMap(\.headerKeys))
    let hasNewKeys = headerKeys.count > index.headerKeys.count
    fieldNames = hasNewKeys ? FieldNames(headerKeys: headerKeys) : index.fieldNames
    var texts = index.repeatedTexts
    texts.add(added.flatMap(\.notes).map(\.textHash), of: agents)
    repeatedTexts = texts
    var names = index.sharedNames
    for segment in added { names.add(segment.agents) }
    sharedNames = names
  }

  /// Indexes agents that are not in files, as of a preview or a test.
  public convenience init(indexing agents: [Agent]) {
    var batcher = SegmentBatcher()
    var segments: [Segment] = []
    for agent in agents {
      batcher.add(agent)
      if let segment = batcher.nextSegment() { segments.append(segment) }
    }
    if let segment = batcher.lastSegment() { segments.append(segment) }
    self.init(Segment.fewest(of: segments))
  }

  /// The index with more agents; cheap, whatever their number.
  public func adding(_ segment: Segment) -> AgentIndex { AgentIndex(self, adding: [segment]) }

  /// The index in one segment, or in as many as it takes to number all agents.
  public func merged() -> AgentIndex {
    let fewest = Segment.fewest(of: segments)
    return fewest.count < segments.count ? AgentIndex(fewest) : self
  }

  /// The index of some agents, in as few segments as can be, with what is known of them already.
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
    let missing = agents.without(previous.agents)
    let index =
      missing.isEmpty ? previous : AgentIndex(previous.segments + AgentIndex(indexing: missing).segments)
    guard index.count > agents.count else { return index.merged() }
    return AgentIndex(Segment.fewest(of: index.segments) { wanted.contains(ObjectIdentifier($0)) })
  }
}

extension [Agent] {
  /// The agents that are not among some others, in their order; one that was read anew is another one.
  package func without(_ others: [Agent]) -> [Agent] {
    let others = Set(others.map(ObjectIdentifier.init))
    return filter { !others.contains(ObjectIdentifier($0)) }
  }
}
