import RosterCore
import Testing

@testable import RosterScreen

@Suite struct ToolServersTests {
  @Test(arguments: [
    ([], []), (["Read", "Bash(ls)"], []), (["mcp__exa__search", "Read", "mcp__exa__crawl"], ["exa 2"]),
    (["mcp__docs", "mcp__exa__*", "github/*"], ["docs all", "exa all", "github all"]),
    (["mcp__exa__search", "mcp__docs__get", "mcp__exa__*"], ["exa 2", "docs 1"]),
  ])
  func servers(names: [String], expected: [String]) {
    #expect(names.map { Tool($0) }.servers == expected)
  }
}
