/// What is known of the names of built-in tools, by dialect.
enum ToolNames {
  /// A name of a built-in tool.
  struct BuiltIn: Sendable {
    var kind: Tool.Kind
    /// Whether the name is one of the past.
    var isOutdated = false
    /// The name that took its place.
    var replacement: String?
  }

  /// A built-in tool by its name in lower case: that of a dialect, else that of any other.
  static func builtIn(_ name: String, in dialect: Dialect) -> BuiltIn? {
    find(name, in: dialect) ?? anywhere[name]
  }

  /// What a dialect makes of a name in lower case.
  static func standing(of name: String, in dialect: Dialect) -> Tool.Standing {
    guard let own = find(name, in: dialect) else { return isClosed(dialect) ? .unknown : .current }
    return own.isOutdated ? .outdated(replacement: own.replacement) : .current
  }

  /// Whether a name that is not listed means nothing: elsewhere extensions add names of their own.
  private static func isClosed(_ dialect: Dialect) -> Bool { dialect == .claude || dialect == .skill }

  private static func find(_ name: String, in dialect: Dialect) -> BuiltIn? {
    if let own = tables[dialect]?[name] { return own }
    // `edit/createFile` and `edit/*` belong to a set of tools that VS Code brings along.
    guard dialect == .copilot, let slash = name.firstIndex(of: "/") else { return nil }
    return copilotSets[String(name[..<slash])].map { BuiltIn(kind: $0) }
  }

  private static let tables: [Dialect: [String: BuiltIn]] = {
    let claude = table(claudeNames, former: claudeFormerNames)
    return [
      .claude: claude, .skill: claude, .copilot: table(copilotNames, former: copilotFormerNames),
      .opencode: table(opencodeNames), .gemini: table(geminiNames), .qwen: table(qwenNames),
      .factory: table(factoryNames), .kiro: table(kiroNames),
    ]
  }()

  /// The names of all dialects; one that several know means what it does in the first of them.
  private static let anywhere: [String: BuiltIn] = Dialect.allCases.reduce(into: [:]) { names, dialect in
    names.merge(tables[dialect] ?? [:]) { first, _ in first }
  }

  /// A name in one of the lists of ``ToolNames``, and what it allows.
  typealias Names = [(kind: Tool.Kind, names: String)]
  /// A name of the past, what it allowed, and what it is called now.
  typealias FormerName = (name: String, kind: Tool.Kind, replacement: String?)

  private static func table(_ names: Names, former: [FormerName] = []) -> [String: BuiltIn] {
    var table: [String: BuiltIn] = [:]
    for entry in names {
      for name in entry.names.split(separator: " ") { table[name.lowercased()] = BuiltIn(kind: entry.kind) }
    }
    for entry in former {
      table[entry.name.lowercased()] = BuiltIn(
        kind: entry.kind, isOutdated: true, replacement: entry.replacement)
    }
    return table
  }
}
