import RosterCore
import RosterScreen
import TestSupport
import Testing

/// What stands above the text of an agent: what it may do, its fields, what its file is like.
@Suite struct HeaderLayoutTests {
  /// The lines of an agent with such a header, without the spaces at their ends.
  private func lines(_ header: String, width: Int = 60, unfolded: Set<PageLine.Fold> = []) -> [String] {
    let agent = agent("---\nname: a\n\(header)\n---\n", at: "/agents/a.md")
    return DetailLayout(width: width, theme: Theme()).lines(of: agent, unfolded: unfolded).map {
      var text = Substring($0.text.text)
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  @Test(
    arguments: [
      ("description: x", ["tools   inherits all tools"]),
      ("tools: []", ["tools   none granted"]),
      ("tools: '*'", ["tools   all tools (*)"]),
      ("tools: Read, Edit, Grep", ["tools   read     Read  Grep", "        write    Edit"]),
      (
        "tools: LS, Task, Frob",
        [
          "tools   read     LS (outdated)", "        run      Task (now Agent)", "        unknown  Frob",
        ]
      ),
      ("tools: Bash(git diff:*)", ["tools   run      Bash only git diff with any arguments"]),
      (
        "tools: Bash, Bash(git diff:*), Bash(npm test)",
        [
          "tools   run      Bash", "                 Bash only git diff with any arguments · npm",
          "                           test",
        ]
      ),
      ("tools: WebFetch(domain:a.example)", ["tools   network  WebFetch only a.example"]),
      (
        "tools: mcp__exa__find, mcp__docs",
        [
          "tools   MCP      exa   find", "                 docs  all of its tools",
        ]
      ),
      ("tools: m/a, m/b, m/c, m/d, m/e, n/f, n/g", ["tools   MCP      m 5  n 2  ⋯ names"]),
      (
        "disallowedTools: Bash(rm:*), Write",
        [
          "refused write    Write", "        run      Bash only rm with any arguments",
        ]
      ),
    ] as [(String, [String])])
  func tools(header: String, expected: [String]) {
    let lines = lines(header)
    #expect(expected == lines.filter(expected.contains))
  }

  @Test func serversUnfold() {
    let lines = lines("tools: m/a, m/b, m/c, m/d, m/e, n/f, n/g", unfolded: [.servers])
    #expect(lines.contains("tools   MCP      m  a  b  c  d  e"))
    #expect(lines.contains("                 n  f  g"))
  }

  @Test func enterUnfoldsServers() async throws {
    let text = "---\nname: a\ndescription: b\ntools: m/a, m/b, m/c, m/d, m/e, n/f, n/g\n---\nText."
    let driver = await AppDriver([agent(text)], size: Size(rows: 20, columns: 80))
    try await driver.press("<Enter><Tab><Enter>")
    #expect(driver.screen.contains("MCP      m  a  b  c  d  e"))
  }

  @Test func narrowToolsStandBelowTheirKind() {
    let lines = lines("tools: Read, Grep, Glob", width: 20)
    #expect(lines.contains("tools   read"))
    #expect(lines.contains("  Read  Grep  Glob"))
  }

  @Test(
    arguments: [
      ("maxTurns: 4", ["most turns   4"]), ("zeal: 4\nmaxTurns: 5", ["most turns   5", "zeal         4"]),
      ("skills: [a, b]", ["skills       a, b"]), ("hooks: {}", ["hooks        {}"]),
      (
        "mcpServers:\n  - docs\n  - own:\n      command: node\n      args: [a]",
        [
          "MCP servers", "  • docs", "  • own", "      command  node", "      args     a",
        ]
      ),
      (
        "permission:\n  edit: deny\n  bash:\n    git *: allow",
        [
          "permissions", "  edit  deny", "  bash", "    git *  allow",
        ]
      ),
      ("notes: |\n  one\n  two", ["notes        one", "             two"]),
      ("model: [a, b]\nmodel: c", ["model        a, b"]),
      ("tools:\n  bash:\n    git *: ask", ["tools", "  bash", "    git *  ask"]),
    ] as [(String, [String])])
  func fields(header: String, expected: [String]) {
    let lines = lines(header)
    let start = expected.first.flatMap { lines.firstIndex(of: $0) } ?? 0
    #expect(lines[start...].prefix(expected.count).elementsEqual(expected))
  }

  @Test func longTextsStandBelowTheirKeyAndFold() {
    let text = (1...30).map { "    Line \($0) of what to do.\n" }.joined()
    let header = "instructions: |\n    Begin.\n\n\(text)"
    let folded = lines(header)
    let start = folded.firstIndex(of: "instructions") ?? 0
    #expect(
      folded[start...].prefix(4).elementsEqual(["instructions", "  Begin.", "", "  Line 1 of what to do."]))
    #expect(folded.contains("  ⋯ 24 more lines"))
    #expect(lines(header, unfolded: [.texts]).contains("  Line 30 of what to do."))
  }

  @Test func manyExamplesAreFolded() {
    let example = "<example>user: 'go' assistant: 'gone'</example>"
    let many = "description: \"Goes. \(String(repeating: example, count: 5))\""
    #expect(lines(many).contains("⋯ 3 more examples"))
    #expect(lines(many).filter { $0 == "user    go" }.count == 2)
    #expect(lines(many, unfolded: [.examples]).filter { $0 == "user    go" }.count == 5)
  }

  @Test func tellsWhatTheFileIsLike() {
    let contents = Array("\u{FEFF}---\r\nname: a\r\ndescription: Reviews a diff.\r\n---\r\nBe kind.\r\n".utf8)
    let agent = Agent(parsing: contents, at: FilePath("/agents/a.md"))
    let lines = DetailLayout(width: 80, theme: Theme()).lines(of: agent).map(\.text.text)
    #expect(lines.contains("size    2 words · ~3 tokens · description ~4 tokens"))
    #expect(lines.contains("file    62 bytes · CRLF line ends · byte order mark"))
  }
}
