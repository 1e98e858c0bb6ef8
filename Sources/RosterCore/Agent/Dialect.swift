/// The tool that a file was written for, guessed from its path alone.
public enum Dialect: String, Sendable, CaseIterable {
  case claude, copilot, opencode, gemini, qwen, cursor, codex, factory, kiro, skill

  /// Guesses from the names of the file and the folders around it, the nearest first; Claude where none tells.
  ///
  ///     Dialect(guessedFrom: FilePath("x/.github/agents/plan.agent.md"))  // .copilot
  init(guessedFrom path: FilePath) {
    let name = path.name.string
    if name == "SKILL.md" {
      self = .skill
    } else if name.hasSuffix(".agent.md") || name.hasSuffix(".chatmode.md") {
      self = .copilot
    } else if path.fileExtension == "mdc" {
      self = .cursor
    } else {
      let folders = path.parent.components.reversed()
      self = folders.lazy.compactMap { Self.folders[$0.string] }.first ?? .claude
    }
  }

  private static let folders: [String: Dialect] = [
    ".claude": .claude, ".github": .copilot, ".copilot": .copilot, ".opencode": .opencode,
    "opencode": .opencode, ".gemini": .gemini, ".qwen": .qwen, ".cursor": .cursor, ".codex": .codex,
    ".factory": .factory, ".kiro": .kiro,
  ]

  /// Whether the tool skips a file that has no `name`.
  var requiresName: Bool {
    switch self {
    case .claude, .gemini, .qwen, .factory, .codex, .skill: true
    case .copilot, .opencode, .cursor, .kiro: false
    }
  }

  /// Whether the tool skips a file that has no `description`.
  var requiresDescription: Bool {
    switch self {
    case .claude, .gemini, .qwen, .codex, .skill, .copilot, .opencode: true
    case .cursor, .factory, .kiro: false
    }
  }
}
