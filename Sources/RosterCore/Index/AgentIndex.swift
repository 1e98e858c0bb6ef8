/// The index of all agents that are known: segments, never changed, only replaced.
public final class AgentIndex: Sendable {
  /// The parts, in the order in which they came in.
  public let segments: [Segment]
  /// How many agents there are.
  public let count: Int

  /// Gathers segments.
  public init(_ segments: [Segment]) {
    self.segments = segments.filter { !$0.agents.isEmpty }
    count = segments.reduce(0) { $0 + $1.agents.count }
  }

  /// An index of no agents.
  public convenience init() { self.init([]) }

  /// The index with more agents; cheap, whatever their number.
  public func adding(_ segment: Segment) -> AgentIndex { AgentIndex(segments + [segment]) }
}
