import Testing

@testable import RosterCore

@Suite struct ToolTests {
  @Test(arguments: [
    ("Read, Write", ["Read", "Write"]), ("Read", ["Read"]), ("*", ["*"]), ("", []), (" , ,", []),
    ("Bash(git diff:*, git log:*), Agent(a, b)", ["Bash(git diff:*, git log:*)", "Agent(a, b)"]),
    ("'Read', \"Write\"", ["Read", "Write"]), ("- Read\n- Write", ["Read", "Write"]),
    ("Bash(open, Read\nWrite", ["Bash(open", "Read", "Write"]), ("mcp__a__b,Read", ["mcp__a__b", "Read"]),
  ])
  func splits(text: String, expected: [String]) {
    #expect(ToolList.split(text) == expected)
  }

  @Test(
    arguments: [
      ("Read", Tool.Kind.read, nil, nil), ("Bash(git diff:*)", .run, nil, nil),
      ("WebFetch", .network, nil, nil),
      ("Edit", .write, nil, nil), ("mcp__exa__web_search_exa", .mcp, "exa", "web_search_exa"),
      ("mcp__context7", .mcp, "context7", "*"), ("mcp__context7__*", .mcp, "context7", "*"),
      ("mcp__a_b__c__d", .mcp, "a_b", "c__d"), ("mcp__mcp__x", .mcp, "mcp", "x"),
      ("playwright/click", .mcp, "playwright", "click"),
      ("github/*", .mcp, "github", "*"), ("Frobnicate", .other, nil, nil), ("mcp__", .other, nil, nil),
      ("./script", .other, nil, nil), ("*", .other, nil, nil),
    ] as [(String, Tool.Kind, String?, String?)])
  func takesApart(text: String, kind: Tool.Kind, server: String?, name: String?) {
    let tool = Tool(text)
    #expect(tool.kind == kind)
    #expect(tool.server == server)
    #expect(tool.nameInServer == name)
  }

  @Test(
    arguments: [
      ("Read", .claude, .read, .current), ("read", .claude, .read, .current),
      ("TaskList", .claude, .plan, .current), ("*", .claude, .other, .current),
      ("Task", .claude, .run, .outdated(replacement: "Agent")),
      ("LS", .claude, .read, .outdated(replacement: nil)),
      ("Task(planner)", .claude, .run, .outdated(replacement: "Agent")), ("Task", .copilot, .run, .current),
      ("Frobnicate", .claude, .other, .unknown), ("Frobnicate", .copilot, .other, .current),
      ("run_shell_command", .gemini, .run, .current), ("run_shell_command", .claude, .run, .unknown),
      ("webfetch", .opencode, .network, .current), ("search/codebase", .copilot, .read, .current),
      ("edit/createFile", .copilot, .write, .current), ("edit/*", .copilot, .write, .current),
      ("editFiles", .copilot, .write, .current),
      ("runSubagent", .copilot, .run, .outdated(replacement: "agent")),
      ("mcp__exa__search", .claude, .mcp, .current), ("github/*", .copilot, .mcp, .current),
      ("mcp_github_search", .gemini, .mcp, .current), ("@git/status", .kiro, .mcp, .current),
      ("@builtin", .kiro, .run, .current), ("LS", .factory, .read, .current),
      ("Read", .cursor, .read, .current),
    ] as [(String, Dialect, Tool.Kind, Tool.Standing)])
  func judges(text: String, dialect: Dialect, kind: Tool.Kind, standing: Tool.Standing) {
    let tool = Tool(text, in: dialect)
    #expect(tool.kind == kind)
    #expect(tool.standing == standing)
  }

  @Test(
    arguments: [
      ("Bash", []), ("Bash(*)", []), ("Bash()", []), ("Bash(git diff:*)", [.command("git diff")]),
      ("Bash(git diff *)", [.command("git diff")]), ("Bash(npm test)", [.exactly("npm test")]),
      ("Bash(git diff:*, npm test)", [.command("git diff"), .exactly("npm test")]),
      ("Bash(git log:*", [.command("git log")]), ("WebFetch(domain:example.com)", [.host("example.com")]),
      ("Read(./src/**)", [.exactly("./src/**")]), ("Agent(a, b)", [.exactly("a"), .exactly("b")]),
    ] as [(String, [ToolRestriction])])
  func restricts(text: String, expected: [ToolRestriction]) {
    #expect(Tool(text).restrictions == expected)
  }
}
