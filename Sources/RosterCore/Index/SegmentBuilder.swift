/// Indexes agents one by one and seals them into a ``Segment``.
struct SegmentBuilder {
  private(set) var agents: [Agent] = []
  /// The bytes of the files of the agents.
  private(set) var byteCount = 0
  private var words = TermIndexBuilder(fieldCount: IndexField.allCases.count)
  private var values = ValueIndexBuilder()
  private var textHashes: [UInt64] = []

  /// Adds the words of an agent.
  mutating func add(_ agent: Agent) {
    agents.append(agent)
    byteCount += agent.source.bytes.count
    words.beginDoc()
    words.addTexts(of: agent)
    values.add(agent)
    textHashes.append(TextIdentity(agent.source).digest)
  }

  /// The segment of all agents that were added, and forgets them.
  mutating func build() -> Segment {
    let segment = Segment(
      agents: agents, words: words.build(), values: values.build(), textHashes: textHashes)
    (agents, textHashes, byteCount) = ([], [], 0)
    return segment
  }
}
