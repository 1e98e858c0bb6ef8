import Testing

@testable import RosterCore

@Suite struct ToolTests {
  @Test(arguments: [
    ("Read, Write", ["Read", "Write"]), ("Read", ["Read"]), ("*", ["*"]), ("", []), (" , ,", []),
    ("Bash(git diff:*, git log:*), Agent(a, b)", ["Bash(git diff:*, git log:*)", "Agent(a, b)"]),
    ("'Read', \"Write\"", ["Read", "Write"]), ("- Read\n- Write", ["Read", "Write"]),
    ("Bash(open, Read\nWrite", ["Bash(open, Read", "Write"]), ("mcp__a__b,Read", ["mcp__a__b", "Read"]),
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
      ("mcp__a_b__c__d", .mcp, "a_b", "c__d"), ("playwright/click", .mcp, "playwright", "click"),
      ("github/*", .mcp, "github", "*"), ("Frobnicate", .other, nil, nil), ("mcp__", .other, nil, nil),
      ("./script", .other, nil, nil), ("*", .other, nil, nil),
    ] as [(String, Tool.Kind, String?, String?)])
  func takesApart(text: String, kind: Tool.Kind, server: String?, name: String?) {
    let tool = Tool(text)
    #expect(tool.kind == kind)
    #expect(tool.server == server)
    #expect(tool.nameInServer == name)
  }
}
