/// The keys at which a header is cut when it is not YAML.
///
/// Never a word that opens a line of an example dialogue (`user`, `assistant`, `Context`, `commentary`): such
/// lines belong to the description they stand in.
enum KnownKeys {
  /// Whether a header is cut at this key.
  static func contains(_ key: String) -> Bool { all.contains(key) }

  /// Whether the value of this key is a word or a list of words.
  static func holdsWords(_ key: String) -> Bool { wordKeys.contains(key) }

  private static let wordKeys: Set = ["name", "tools", "disallowedTools", "model", "color"]

  private static let all = Set([claude, opencode, copilot, gemini, others, rules, skills, extras].joined())

  /// Claude Code subagents.
  private static let claude = [
    "name", "description", "tools", "disallowedTools", "model", "permissionMode", "maxTurns", "skills",
    "mcpServers", "hooks", "memory", "background", "effort", "isolation", "color", "initialPrompt",
  ]

  /// OpenCode and Kilo Code.
  private static let opencode = [
    "mode", "variant", "temperature", "top_p", "permission", "steps", "maxSteps", "prompt", "hidden",
    "disable", "options", "displayName", "deprecated", "native",
  ]

  /// GitHub Copilot agents, chat modes and prompts.
  private static let copilot = [
    "target", "agents", "agent", "handoffs", "argument-hint", "user-invocable", "user-invokable",
    "disable-model-invocation", "infer", "mcp-servers", "metadata", "applyTo", "excludeAgent",
  ]

  /// Gemini CLI and Qwen Code.
  private static let gemini = [
    "kind", "display_name", "mcp_servers", "max_turns", "timeout_mins", "agent_card_url", "agent_card_json",
    "auth", "approvalMode",
  ]

  /// Cursor, Factory, Augment, Kiro, Antigravity, Junie, Kimi, Devin, Cline and Roo Code.
  private static let others = [
    "readonly", "is_background", "reasoningEffort", "reasoningLevel", "disabled_tools", "resources",
    "permissions", "welcomeMessage", "includeMcpJson", "includePowers", "keyboardShortcut", "allowedTools",
    "toolAliases", "toolsSettings", "mainAgent", "subagent", "subagents", "commandExecutionPolicy",
    "inheritMcp", "plugins", "allowPromptArgument", "whenToUse", "override", "max-nesting", "providerId",
    "modelId", "maxIterations", "slug", "roleDefinition", "customInstructions", "groups", "source",
  ]

  /// Rules of Cursor, Windsurf and Augment, and checks of Amp.
  private static let rules = ["globs", "alwaysApply", "trigger", "severity-default"]

  /// Agent Skills and commands; `context` is left out, which opens lines of prose too.
  private static let skills = [
    "license", "compatibility", "allowed-tools", "disallowed-tools", "when_to_use", "arguments", "paths",
    "shell",
  ]

  /// Keys that nobody specified and many use.
  private static let extras = [
    "capabilities", "priority", "type", "emoji", "vibe", "expertise_level", "category", "version", "author",
    "tags", "specialization", "instructions", "proactive", "triggers", "services", "on", "domains",
    "keywords", "dependencies", "interaction_protocol", "context_requirements", "collaboration_mode", "<<",
  ]
}
