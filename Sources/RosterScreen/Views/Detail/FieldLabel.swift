/// What the keys of headers are called on the screen: those that tools know, in words.
enum FieldLabel {
  /// The words for a key; `nil` for one that no tool knows.
  ///
  ///     FieldLabel.words(for: "permissionMode")  // "permissions"
  static func words(for key: String) -> String? { known[key] }

  private static let known: [String: String] = {
    let keys: [(label: String, keys: String)] = [
      // What it may do.
      ("permissions", "permissionMode permission permissions approvalMode"),
      ("commands", "commandExecutionPolicy"), ("allowed", "allowed-tools allowedTools"),
      ("refused", "disallowed-tools disabled_tools"), ("read-only", "readonly"),
      ("skills", "skills"), ("agents", "agents subagents"), ("hands over", "handoffs"),
      ("MCP servers", "mcpServers mcp-servers mcp_servers"), ("hooks", "hooks"), ("plugins", "plugins"),
      ("resources", "resources"), ("isolation", "isolation"), ("memory", "memory"),
      // How it runs.
      ("effort", "effort reasoningEffort reasoningLevel"), ("variant", "variant"),
      ("temperature", "temperature"), ("top p", "top_p"), ("target", "target"), ("mode", "mode"),
      ("kind", "kind"),
      ("most turns", "maxTurns max_turns steps maxSteps maxIterations"), ("minutes", "timeout_mins"),
      ("background", "background is_background"), ("first turn", "initialPrompt"), ("prompt", "prompt"),
      ("options", "options"),
      // Who may call it, and when.
      ("shown as", "display_name displayName"), ("argument", "argument-hint"), ("arguments", "arguments"),
      ("for users", "user-invocable user-invokable"), ("not by model", "disable-model-invocation"),
      ("by model", "infer"), ("hidden", "hidden"), ("disabled", "disable"),
      ("use when", "when_to_use whenToUse"),
      ("welcome", "welcomeMessage"), ("files", "globs applyTo paths"), ("always on", "alwaysApply"),
      ("trigger", "trigger"),
      // Where it comes from.
      ("version", "version"), ("author", "author"), ("license", "license"), ("needs", "compatibility"),
      ("metadata", "metadata"),
    ]
    return keys.reduce(into: [:]) { labels, entry in
      for key in entry.keys.split(separator: " ") { labels[String(key)] = entry.label }
    }
  }()
}
