import TestSupport
import Testing

@testable import RosterCore

@Suite struct AgentTests {
  @Test(
    arguments: [
      ("reviewer", "reviewer"), ("", nil), ("~", nil), ("null", nil), ("\"\"", nil), ("\" a \"", "a"),
      ("007", "007"),
      ("1.10", "1.10"), ("true", "true"), ("2026-01-02", "2026-01-02"), ("|\n  a\n", "a"), ("[a]", nil),
      ("\"null\"", "null"),
    ] as [(String, String?)])
  func wordsOfFields(value: String, word: String?) {
    for key in ["name", "color", "model"] {
      let agent = agent("---\nkey: x\n\(key): \(value)\n---\nBody")
      switch key {
      case "name": #expect(agent.name == word)
      case "color": #expect(agent.color == word)
      default: #expect(agent.models == (word.map { [$0] } ?? (value == "[a]" ? ["a"] : [])))
      }
    }
  }

  @Test(arguments: [
    ("name: a-b", false), ("name: 'a:b'", true), ("name: -a", true), ("name: a\n*foo: bar", false),
  ])
  func refusedNames(header: String, isRefused: Bool) {
    let rules = agent("---\n\(header)\n---\nBody", at: "/x/.claude/agents/a.md").diagnostics.map(\.rule)
    #expect(rules.contains("name-refused") == isRefused)
  }

  @Test func listOfModels() {
    #expect(agent("---\nmodel: [a, ~, ' b ', 3]\n---\n").models == ["a", "b", "3"])
  }

  @Test(
    arguments: [
      ("", "header-missing", nil), ("# Notes\n", "header-missing", nil),
      ("---\nnot closed\n", "header-missing", nil),
      ("---\n---\nBody", "header-without-keys", 2), ("\n---\n- a\n---\nBody", "header-without-keys", 3),
      ("---\nwords\n---\n", "header-without-keys", 2),
    ] as [(String, String, Int?)])
  func filesThatToolsSkip(text: String, rule: String, line: Int?) {
    let diagnostics = agent(text).diagnostics
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.first?.position?.line == line)
    #expect(diagnostics.first?.cure != nil)
    #expect(agent(text, at: "/x/.cursor/rules/a.mdc").diagnostics.isEmpty, "rules need no header")
  }
}
