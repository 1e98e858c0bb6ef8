/// Indexes agents as they come in and seals them into segments: small ones first, so that the first agents can be
/// listed at once, then larger ones, so that there are few.
struct SegmentBatcher {
  private var builder = SegmentBuilder()
  /// The agents of the segment at hand.
  private var wantedCount = 32
  /// How many agents are enough for a segment: far fewer than it can number, as more may be added before it is sealed.
  private let mostAgents: Int

  /// Starts with no agents.
  init(mostAgents: Int = Segment.mostAgents / 4) { self.mostAgents = mostAgents }

  /// Bytes of files in a segment, beyond which it is sealed: what is noted before it is sorted takes more than the index.
  ///
  /// An eighth of all bytes so far, so that the number of segments grows slowly.
  private var byteLimit: Int { max(4 << 20, indexedBytes / 8) }
  private var indexedBytes = 0

  /// Indexes an agent.
  mutating func add(_ agent: Agent) { builder.add(agent) }

  /// The segment at hand, where it is large enough.
  mutating func nextSegment() -> Segment? {
    guard builder.agents.count >= wantedCount || builder.byteCount >= byteLimit else { return nil }
    wantedCount = min(2 * wantedCount, mostAgents)
    return lastSegment()
  }

  /// The segment at hand, whatever its size; `nil` where it has no agents.
  mutating func lastSegment() -> Segment? {
    guard !builder.agents.isEmpty else { return nil }
    indexedBytes += builder.byteCount
    return builder.build()
  }
}
