import RosterCore
import TestSupport
import Testing

/// Which names a text mentions: the rule of `MentionCandidate`, case by case.
@Suite struct MentionTests {
  /// The agents that are there, beside the one that mentions them.
  static let names = [
    "code-reviewer", "data-engineer", "real-time", "writer", "worker", "dba-pro", "Backend Architect", "QA",
    "データ設計者", "agent-x1",
  ]

  struct Case: CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  static let spelled = [
    Case("Let code-reviewer look.", "code-reviewer"), Case("code-reviewer", "code-reviewer"),
    Case("code-reviewer's turn, then (data-engineer).", "code-reviewer", "data-engineer"),
    Case("See agents/code-reviewer.md and data-engineer.agent.md.", "code-reviewer", "data-engineer"),
    Case("data-engineer, code-reviewer, data-engineer", "data-engineer", "code-reviewer"),
    Case("Code-Reviewer and CODE-REVIEWER"), Case("code reviewer, codereviewer"),
    Case("code-reviewers, a-code-reviewer, code-reviewer-2, my_code-reviewer"),
    Case("src/code-reviewer/x and code-reviewer/x"), Case("see [it](#code-reviewer)"),
    Case("--code-reviewer .code-reviewer code-reviewer.swift code-reviewer=1"),
    Case("unknown-name"), Case("The writer writes; a worker works."),
    Case("the Backend Architect decides"), Case("backend-architect decides", "Backend Architect"),
    Case("plugin:code-reviewer", "code-reviewer"), Case("x@code-reviewer.example"),
    Case("**Real-Time**: real-time", "real-time"),
  ]

  static let marked = [
    Case("`writer`", "writer"), Case("**writer** and *worker*", "writer", "worker"),
    Case("- **writer:** text", "writer"), Case("@writer: text, @QA", "writer", "QA"),
    Case("**Backend Architect**", "Backend Architect"), Case("**Backend Architect:** x", "Backend Architect"),
    Case("`データ設計者` と **データ設計者**", "データ設計者"), Case("**Writer** and `Worker`"),
    Case("`write`, `unknown-name`, **unknown-name**"), Case("`npm run writer`"),
    Case("**data engineer**"), Case("mail writer@writer.org"), Case("`QA` and `qa`", "QA"),
  ]

  static let delegated = [
    Case("Delegate to `code-reviewer`, then to writer.", "code-reviewer", "writer"),
    Case("`Backend Architect`", "Backend Architect"), Case("`the Backend Architect`"),
    Case("Delegate it to writer.", "writer"), Case("Hand the text over to the writer, please", "writer"),
    Case("Delegate the texts to writer for a look", "writer"), Case("Delegate to writer colleagues"),
    Case("Use the writer agent.", "writer"), Case("Call the worker subagent", "worker"),
    Case("The worker agent pattern"), Case("Escalate to the Backend Architect first.", "Backend Architect"),
    Case("Work with the writer on it"),
  ]

  static let missing = [
    Case("Questions go to `dba`.", "dba"),
    Case("Delegate to `dba`, `etl` or `code-reviewer`.", "dba", "etl", "code-reviewer"),
    Case("Delegate to dba."),
    Case("Delegates to:\n- `dba` for tables\n- **etl-expert** for pipes\n\nText `x`", "dba", "etl-expert"),
    Case("Escalate to the security-lead.", "security-lead"), Case("Work with cross-functional teams"),
    Case("Work with test-engineer on it", "test-engineer"), Case("Integrate with `react-query` and `x-ray`"),
    Case("- **With test-engineer**: plans", "test-engineer"),
    Case("Works with test-engineer, ops-expert and real-time", "test-engineer", "ops-expert", "real-time"),
    Case("Use the `api-docs` agent", "api-docs"), Case("use the api-docs agent"),
    Case("the sql-tuner subagent", "sql-tuner"),
    Case("@agent-security", "security"), Case("@agent-name or @agent-x1", "agent-x1"),
    Case("@release-manager", "release-manager"),
    Case("@testing-library/react and @media"),
    Case("a multi-agent system with sub-agents, delegate to sub-agents"),
    Case("Run `git-lfs`. Use `made-up-validator` here."),
    Case("Consult `made-up-validator` here.", "made-up-validator"),
    Case("Route requests to `load-balancer`"), Case("Report to `security-auditor`", "security-auditor"),
    Case("Hand off to `your-agent-name`"), Case("Delegate to `general-purpose`"),
    Case("Delegate work to `Foo`"),
  ]

  static let code = [
    Case("```\ncode-reviewer\n```"), Case("```\n`writer`\n```\ncode-reviewer", "code-reviewer"),
    Case("~~~\n# Delegate to code-reviewer.\n~~~", "code-reviewer"),
    Case("```\nDelegate to dba-expert\n```", "dba-expert"),
    Case("```\nTask(subagent_type=\"ops-bot\", prompt=\"made-up-writer\")\n```", "ops-bot"),
    Case("```yaml\nsubagent_type: writer\n```", "writer"),
    Case("```\n{\"agentName\": \"ops-bot\"}\n```", "ops-bot"),
    Case("```\n@code-reviewer @worker @dba-expert\n```", "code-reviewer", "dba-expert"),
    Case("`Task(ops-bot)`", "ops-bot"),
    Case("```swift\nTask(with: request)\nAgent(model)\n```"),
    Case("- list\n  ```\n  code-reviewer\n  ```\n  writer"),
    Case("```\ncode-reviewer"),
  ]

  @Test(arguments: spelled + marked + delegated + missing + code)
  func mentions(example: Case) {
    let agents = Self.names.map { agent("---\nname: \($0)\n---\n", at: "/a/\($0).md") }
    let naming = agent("---\nname: naming\n---\n\(example.text)\n", at: "/a/naming.md")
    let names = AgentNames(of: agents + [naming])
    #expect(names.mentions(in: naming).map(\.name) == example.expected)
    let present = Set(Self.names)
    for mention in names.mentions(in: naming) { #expect(mention.isMissing != present.contains(mention.name)) }
  }

  static let headers = [
    Case("tools: Read, Agent(dba, code-reviewer), Task(Explore)", "dba", "code-reviewer"),
    Case("tools:\n  - Agent(writer)\n  - writer", "writer"), Case("tools: Read, Bash(code-reviewer:*)"),
    Case("agents: ['QA', dba]", "QA", "dba"), Case("agents: '*'"), Case("agents: writer", "writer"),
    Case(
      "handoffs:\n  - label: Go on\n    agent: writer\n    prompt: writer\n  - agent: dba", "writer", "dba"),
    Case("description: Use after code-reviewer, before naming.", "code-reviewer"),
    Case("model: code-reviewer\nfoo: '`writer`'"),
  ]

  @Test(arguments: headers)
  func headerMentions(example: Case) {
    let agents = Self.names.map { agent("---\nname: \($0)\n---\n", at: "/a/\($0).md") }
    let naming = agent("---\nname: naming\n\(example.text)\n---\n", at: "/a/naming.md")
    #expect(AgentNames(of: agents + [naming]).mentions(in: naming).map(\.name) == example.expected)
  }

  @Test func neverTheAgentItself() {
    let own = agent(
      "---\nname: Code Reviewer\n---\nThe code-reviewer agent, `code-reviewer`, @code-reviewer.\n")
    #expect(AgentNames(of: [own]).mentions(in: own).isEmpty)
  }

  @Test func placesAreThoseOfTheName() throws {
    let writer = agent("---\nname: writer\n---\n", at: "/a/writer.md")
    let naming = agent(
      "---\nname: naming\ntools: Agent(writer)\n---\nâ†’ ask `writer`, @agent-writer.\n", at: "/a/n.md")
    let names = AgentNames(of: [naming, writer])
    let mention = try #require(names.mentions(in: naming).first)
    #expect(mention.places.count == 3)
    for place in mention.places { #expect(naming.source.string(in: place) == "writer") }
    let inBody = try #require(names.mentions(inBodyOf: naming, among: []).first)
    #expect(inBody.places.map { naming.readableBody.string(in: $0) } == ["writer", "writer"])
  }

  @Test func placesInBodiesCountFromTheirStart() throws {
    let writer = agent("---\nname: writer\n---\n", at: "/a/writer.md")
    let naming = agent(
      "---\nname: naming\ntools: Agent(writer), Agent(dba)\n---\nAsk `writer`.\n", at: "/a/n.md")
    let names = AgentNames(of: [naming, writer])
    let inBody = names.mentions(inBodyOf: naming, among: names.mentions(in: naming))
    #expect(inBody.map(\.name) == ["writer"])
    #expect(inBody.flatMap(\.places).map { naming.readableBody.string(in: $0) } == ["writer"])
  }
}
