/// What names of agents end in, and what they are not.
enum AgentNoun {
  /// Whether a name in kebab form ends in what somebody is, as `engineer` in `data-engineer`.
  ///
  /// One in `agent` must not be a kind of agents: `sub-agent`, `multi-agent`.
  static func ends(_ name: ArraySlice<UInt8>) -> Bool {
    guard let joint = name.lastIndex(of: UInt8(ascii: "-")) else { return false }
    let noun = String(decoding: name[(joint + 1)...], as: UTF8.self)
    guard noun == "agent" else { return nouns.contains(noun) }
    return !kindsOfAgents.contains(String(decoding: name[..<joint], as: UTF8.self))
  }

  /// Whether a name stands for any, as `agent-name`, or for an agent that is part of a tool, so that it is not missing.
  static func isPlaceholder(_ name: ArraySlice<UInt8>) -> Bool {
    if builtIn.contains(String(decoding: name, as: UTF8.self)) { return true }
    return name.split(separator: UInt8(ascii: "-")).contains { part in
      placeholders.contains(String(decoding: part, as: UTF8.self))
    }
  }

  /// The agents that come with Claude Code.
  private static let builtIn: Set<String> = [
    "claude", "claude-code-guide", "explore", "general-purpose", "plan", "statusline-setup",
  ]

  private static let placeholders: Set<String> = [
    "name", "your", "my", "example", "foo", "bar", "xxx", "some", "string",
  ]

  private static let kindsOfAgents: Set<String> = [
    "ai", "child", "co", "cross", "current", "custom", "inter", "llm", "multi", "new", "next", "non", "other",
    "parent", "peer", "per", "same", "single", "specialist", "sub", "target", "user",
  ]

  private static let nouns = Set(
    """
    admin administrator advisor advocate analyst analyzer archaeologist architect artist assistant auditor author \
    automator builder checker coach coder commander conductor consultant coordinator copywriter creator critic \
    curator dba debugger designer detective developer director documenter editor enforcer engineer evaluator \
    executor expert fixer generator guardian historian hunter implementer integrator investigator janitor keeper \
    lead librarian maintainer manager marketer master mentor migrator modernizer navigator operator optimizer \
    orchestrator organizer planner pro producer programmer prototyper refactorer researcher responder reviewer \
    scientist scribe specialist steward strategist supervisor surgeon synthesizer tester tracker translator \
    troubleshooter tuner validator writer
    """.split(separator: " ").map(String.init))
}
