/// What queries ask of agents with `is:` and `has:`, found out once.
struct AgentTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// The header was not valid and was repaired.
  static let isRepaired = AgentTraits(rawValue: 1)
  /// There is an error or a warning about it.
  static let hasProblem = AgentTraits(rawValue: 2)
  /// Its description holds examples.
  static let hasExamples = AgentTraits(rawValue: 4)
  /// It names a tool of an MCP server.
  static let hasMCP = AgentTraits(rawValue: 8)
  /// It is granted all tools: see ``Agent/hasAllTools``.
  static let hasAllTools = AgentTraits(rawValue: 16)
  /// Its list of tools is empty.
  static let hasNoTools = AgentTraits(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of agent: Agent) {
    var traits: AgentTraits = []
    if agent.header.status == .repaired { traits.insert(.isRepaired) }
    if agent.problem != nil { traits.insert(.hasProblem) }
    if let text = agent.description, !Description(reading: text).examples.isEmpty {
      traits.insert(.hasExamples)
    }
    if agent.hasAllTools { traits.insert(.hasAllTools) }
    let tools = agent.toolEntries ?? []
    if agent.tools?.isEmpty == true { traits.insert(.hasNoTools) }
    if tools.contains(where: { $0.kind == .mcp }) { traits.insert(.hasMCP) }
    self = traits
  }
}
