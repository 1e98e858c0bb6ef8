/// Some agents with the index of their words.
public final class Segment: Sendable {
  /// How many agents the index of a segment can number.
  static let mostAgents = Int(PostingList.Doc.max) + 1

  /// The agents; the index refers to them by their place.
  public let agents: [Agent]
  /// The words of the texts.
  let words: TermIndex
  /// What helps to find literals by the words.
  let literals: LiteralIndex
  /// The values of the headers.
  let values: ValueIndex
  /// What else is known of each agent.
  let notes: [AgentNotes]
  /// The names of the agents, to look for letters in.
  let names: NameTable
  /// How the agents follow each other where they fit a query as well.
  let order: AgentOrder
  /// The keys that the headers have, folded; those inside a map behind the keys of the map and a dot.
  let headerKeys: [String]

  /// Indexes agents, at most 65,536.
  public convenience init(indexing agents: [Agent]) {
    var builder = SegmentBuilder()
    for agent in agents { builder.add(agent) }
    self.init(builder.build())
  }

  /// Joins agents with what was made of them.
  init(agents: [Agent], words: TermIndex, values: ValueIndex, notes: [AgentNotes]) {
    precondition(agents.count <= Self.mostAgents, "more agents than a segment can number")
    self.agents = agents
    self.words = words
    literals = LiteralIndex(of: words)
    self.values = values
    self.notes = notes
    names = NameTable(names: agents.map(\.displayName))
    order = AgentOrder(of: agents)
    headerKeys = values.keys
  }

  private convenience init(_ other: Segment) {
    self.init(agents: other.agents, words: other.words, values: other.values, notes: other.notes)
  }
}
