import TestSupport
import Testing

@testable import RosterCore

@Suite struct ToolListTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let tools: String
    let granted: [String]?
    var refused: [String]?
    var testDescription: String { id }

    init(_ id: String, _ tools: String, _ granted: [String]?, refused: [String]? = nil) {
      self.id = id
      self.tools = tools
      self.granted = granted
      self.refused = refused
    }
  }

  @Test(arguments: [
    ("", true), ("tools: ~", true), ("tools: \"*\"", true), ("tools: [\"*\"]", true), ("tools: []", false),
    ("tools: Read", false), ("tools: [\"*\", Read]", false),
  ])
  func allTools(header: String, hasAll: Bool) {
    let agent = agent("---\nname: x\n\(header)\n---\n")
    #expect(agent.hasAllTools == hasAll)
    #expect(AgentTraits(of: agent).contains(.hasAllTools) == hasAll)
  }

  @Test(arguments: [
    Case("nothing", "", nil), Case("null", "~", nil), Case("empty text", "\"\"", []),
    Case("empty list", "[]", []), Case("empty map", "{}", []), Case("star", "\"*\"", ["*"]),
    Case("commas", "Read, Bash(a, b), Read", ["Read", "Bash(a, b)"]),
    Case("list", "[Read, 'Write']", ["Read", "Write"]),
    Case("nulls in a list", "[~, null, \"\", Read]", ["Read"]),
    Case("items are not split", "\n- Read, Write\n- Grep", ["Read, Write", "Grep"]),
    Case(
      "parentheses in a list", "[Read, Bash(git diff:*, git log:*), Grep]",
      ["Read", "Bash(git diff:*, git log:*)", "Grep"]),
    Case("parenthesis that stays open", "[Bash(a, b, c]", ["Bash(a", "b", "c"]),
    Case("parenthesis in a text that stays open", "Read, Bash(a, b, Edit", ["Read", "Bash(a", "b", "Edit"]),
    Case("parenthesis that was not open", "Read), Write", ["Read)", "Write"]),
    Case(
      "map", "{Read: true, Bash: false, Edit: ask, Grep: deny, Glob: }", ["Read", "Edit", "Glob"],
      refused: ["Bash", "Grep"]),
    Case("switches as text", "{Read: \"true\", Bash: \"False\"}", ["Read"], refused: ["Bash"]),
    Case("nested map", "\n  Bash:\n    \"git *\": deny\n  Edit: off", ["Bash"], refused: ["Edit"]),
    Case(
      "maps in a list", "[Read, {Bash: false}, {Edit: true}, [Write]]", ["Read", "Edit", "Write"],
      refused: ["Bash"]),
    Case("star that is not YAML", "*", ["*"]), Case("list that is not YAML", "[*]", ["*"]),
    Case("names that are not YAML", "[@codebase, 'read']", ["@codebase", "read"]),
    Case("list that is not closed", "[Read, Write", ["Read", "Write"]),
    Case("code marks", "`Read`, `Write`", ["Read", "Write"]),
  ])
  func shapes(_ example: Case) {
    let agent = agent("---\nname: a\ntools: \(example.tools)\nmodel: b\n---\nBody")
    #expect(agent.tools == example.granted)
    #expect(agent.disallowedTools == example.refused)
    #expect(agent.models == ["b"])
  }

  @Test func manyOpenParentheses() {
    let items = Array(
      repeating: YAMLValue.scalar(.init(text: "a(", style: .plain, kind: .string)), count: 90_000)
    #expect(ToolList(reading: .sequence(items)).granted == ["a("])
  }
}
