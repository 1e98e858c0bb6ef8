/// Agents whose files hold the same text.
///
/// Two texts are the same when their lines are: a byte order mark, the encoding, the kind of the line ends (LF, CRLF
/// or CR) and a line end at the very end make no difference. Everything else does, the header, trailing spaces and
/// empty lines included.
///
///     EqualTexts(among: library.agents).copies(of: reviewer).map(\.path.string)  // ["/b/reviewer.md"]
public struct EqualTexts: Sendable {
  private let agentGroups: AgentGroups

  /// Compares the texts of agents of different paths, in any order; the result does not depend on it.
  public init(among agents: [Agent]) {
    agentGroups = AgentGroups(Dictionary(grouping: agents) { TextIdentity($0.source) }.values)
  }

  /// The agents that have their text in common, at least two in each group, by path; the groups by their first paths.
  public var groups: [[Agent]] { agentGroups.all }

  /// Whether another agent has the text of this one.
  public func contains(_ agent: Agent) -> Bool { agentGroups.contains(agent) }

  /// The other agents with the text of this one, in the order of their paths.
  public func copies(of agent: Agent) -> [Agent] { agentGroups.others(than: agent) }
}
