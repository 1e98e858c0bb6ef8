extension AgentWriter {
  /// The ways in which the tools are written.
  private enum ToolsStyle: Sendable {
    case missing, blockList, commaString, flowList(quote: String), booleanMap
    case fixed(String)
  }

  /// As frequent as they are in public files, in a thousand.
  private static let toolsStyles = WeightedChoice<ToolsStyle>([
    (410, .missing), (280, .blockList), (250, .commaString), (22, .flowList(quote: "")),
    (14, .flowList(quote: "'")), (10, .flowList(quote: "\"")), (5, .booleanMap), (3, .fixed(" \"*\"")),
    (2, .fixed(" []")), (2, .fixed("")), (2, .fixed(" Read")),
  ])

  private static let builtIn = WeightedChoice<String>.zipf([
    "Read", "Write", "Edit", "Bash", "Grep", "Glob", "WebFetch", "WebSearch", "TodoWrite", "Task",
    "MultiEdit", "NotebookEdit", "LS", "Bash(git log:*, git diff:*)", "Agent(code-reviewer, test-writer)",
    "Skill",
  ])

  /// Adds the tools in one of the shapes that they come in.
  mutating func addTools() {
    let style = Self.toolsStyles.draw(&random)
    if case .missing = style { return }
    add("tools:")
    switch style {
    case .missing: break
    case .blockList: for tool in tools() { add("\n  - \(tool)") }
    case .commaString: add(" " + tools().joined(separator: ", "))
    case .flowList(let quote): addFlowList(quote)
    case .booleanMap:
      for tool in tools() { add("\n  \(tool.lowercased()): \(random.happens(perMille: 700))") }
    case .fixed(let text): add(text)
    }
    add("\n")
  }

  private mutating func addFlowList(_ quote: String) {
    // In a flow list a comma ends a word, so what holds one is left out unless there are quotes.
    let listed = tools().filter { !quote.isEmpty || !$0.contains("(") }
    add(" [" + listed.map { quote + $0 + quote }.joined(separator: ", ") + "]")
  }

  private mutating func tools() -> [String] {
    var tools: [String] = []
    for _ in 0..<random.number(in: 2...9) {
      let tool = Self.builtIn.draw(&random)
      if !tools.contains(tool) { tools.append(tool) }
    }
    guard random.happens(perMille: 70) else { return tools }
    let server = random.pick(["github", "context7", "playwright", "postgres", "browser"])
    return tools
      + (0..<random.number(in: 1...12)).map {
        "mcp__\(server)__\(random.pick(["get", "list", "run"]))_item_\($0)"
      }
  }
}
