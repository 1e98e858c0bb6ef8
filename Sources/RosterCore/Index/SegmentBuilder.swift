/// Indexes agents one by one and seals them into a ``Segment``.
struct SegmentBuilder {
  private(set) var agents: [Agent] = []
  /// The bytes of the files of the agents.
  private(set) var byteCount = 0
  private var words = TermIndexBuilder(fieldCount: IndexField.allCases.count)
  private var values = ValueIndexBuilder()
  private var notes: [AgentNotes] = []

  /// Adds the words of an agent.
  mutating func add(_ agent: Agent) {
    agents.append(agent)
    byteCount += agent.source.bytes.count
    words.beginDoc()
    let headings = Outline(of: agent.source, in: agent.body).headings.map { Array($0.title.utf8) }
    words.addTexts(of: agent, headings: headings)
    values.add(agent)
    notes.append(AgentNotes(of: agent, headings: headings))
  }

  /// The segment of all agents that were added, and forgets them.
  mutating func build() -> Segment {
    let segment = Segment(
      agents: agents, words: words.build(), values: values.build(), notes: notes)
    (agents, notes, byteCount) = ([], [], 0)
    return segment
  }
}
