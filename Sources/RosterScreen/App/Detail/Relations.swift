package import RosterCore

/// What is known of whom agents mention, and of who mentions them.
package struct Relations: Sendable {
  private let names: AgentNames
  /// Who mentions whom; `nil` as long as that is not known.
  private let graph: MentionGraph?
  /// The number of this knowledge, as it comes in step by step.
  let revision: Int

  /// Knows the names of some agents and, where it is given, who mentions whom among them.
  package init(names: AgentNames, graph: MentionGraph? = nil, revision: Int = 0) {
    self.names = names
    self.graph = graph
    self.revision = revision
  }

  /// Knows the names of the agents after a reload; who mentions whom is as it was, until that is found out again.
  init(names: AgentNames, after before: Relations?) {
    self.init(names: names, graph: before?.graph, revision: (before?.revision ?? 0) + 1)
  }

  /// Whether others than the agent at hand were read, so that a name that none of them bears is missing.
  var knowsOthers: Bool { names.agents.count > 1 }

  /// The names that an agent's file mentions, in order.
  func mentions(in agent: Agent) -> [Mention] { names.mentions(in: agent) }

  /// Where the body of an agent, whose file holds `mentions`, mentions others that are there, in order.
  ///
  /// The places are bytes of its `readableBody`.
  func links(inBodyOf agent: Agent, among mentions: [Mention]) -> [Link] {
    names.mentions(inBodyOf: agent, among: mentions).flatMap { mention in
      mention.agents.first.map { agent in mention.places.map { Link(bytes: $0, path: agent.path) } } ?? []
    }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The agents that mention an agent, in the order of their paths; none as long as that is not known.
  func agents(mentioning agent: Agent) -> [Agent] { graph?.agents(mentioning: agent) ?? [] }

  /// A place in a text that leads to another agent.
  struct Link: Hashable {
    let bytes: Range<Int>
    let path: FilePath
  }
}
