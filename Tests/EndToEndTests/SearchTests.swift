import RosterScreen
import TestSupport
import Testing

@Suite struct SearchTests {
  /// Two agents of equal text, one that holds a word in its text, one that is wide, and a crowd of one name.
  static func folder() throws -> TemporaryFolder {
    let gateway = agent(
      "api-gateway", "description: Routes requests.\ntools: Read, Bash",
      body: "# Gateway\n\nEvery client has a rate limit.")
    let folder = try TemporaryFolder([
      "api/gateway.md": gateway, "copy/gateway.md": gateway,
      "backend.md": agent("backend", "description: Builds what is behind the API."),
      "設計.md": agent("データ設計者", "description: \"Designs tables: 業務の言葉から API の形を決める。\""),
    ])
    for team in 1...5 {
      let text = agent("tester", "description: Tests team \(team).", body: "Calls the API of team \(team).")
      try folder.write(text, to: "crowd/\(team)/tester.md")
    }
    return folder
  }

  static let texts = [
    CommandCase(
      arguments: ["search", "api", "."],
      output: """
        api-gateway  api/gateway.md  and 1 copy
          description: Routes requests.
        backend  backend.md
          description: Builds what is behind the API.
        データ設計者  設計.md
          description: …tables: 業務の言葉から API の形を決める。
        tester  1/tester.md
          5: Calls the API of team 1.
        tester  2/tester.md
          5: Calls the API of team 2.
        tester  3/tester.md
          5: Calls the API of team 3.
        tester  2 more of this name

        """),
    CommandCase(
      arguments: ["search", "api", ".", "--limit", "2"],
      output: """
        api-gateway  api/gateway.md  and 1 copy
          description: Routes requests.
        backend  backend.md
          description: Builds what is behind the API.

        """),
    CommandCase(
      arguments: ["search", "api", ".", "--width", "30", "--limit", "3"],
      output: """
        api-gateway  api/gateway.md  …
          description: Routes request…
        backend  backend.md
          description: …ehind the API.
        データ設計者  設計.md
          description: …ら API の形を…

        """),
    // A term that the best line does not hold has a line of its own.
    CommandCase(
      arguments: ["search", "requests limit", "api"],
      output: """
        api-gateway  gateway.md
          description: Routes requests.
          8: Every client has a rate limit.

        """),
    // A path is quoted only where nothing that is printed shows the match.
    CommandCase(
      arguments: ["search", "path:crowd path:2", "."],
      output: "tester  2/tester.md\n  path: crowd/2/tester.md\n"),
    // Where all have one name, none is in the way of another.
    CommandCase(
      arguments: ["search", "tester", "crowd"],
      output: (1...5).map { "tester  \($0)/tester.md\n  description: Tests team \($0).\n" }.joined()),
    CommandCase(
      arguments: ["search", "", ".", "--limit", "3"],
      output: """
        api-gateway  api/gateway.md  and 1 copy
          description: Routes requests.
        backend  backend.md
          description: Builds what is behind the API.
        tester  1/tester.md
          description: Tests team 1.

        """),
  ]

  @Test(arguments: texts)
  func printsText(_ example: CommandCase) throws {
    try example.check(in: Self.folder())
  }

  static let others = [
    CommandCase(
      arguments: ["search", "api -team", ".", "--format", "paths"],
      output: "{}/api/gateway.md\n{}/backend.md\n{}/設計.md\n"),
    CommandCase(
      arguments: ["search", "api -team", ".", "-0"],
      output: "{}/api/gateway.md\0{}/backend.md\0{}/設計.md\0"),
    CommandCase(
      arguments: ["list", ".", "--query=api -team", "--null", "--format=paths", "--limit=2"],
      output: "{}/api/gateway.md\0{}/copy/gateway.md\0"),
    CommandCase(
      arguments: ["search", "--format", "paths", "--", "-api", "crowd", "."],
      errors: "roster: no agent fits '-api'\n", status: 1),
    CommandCase(
      arguments: ["search", "zzz\u{7}", "."], errors: "roster: no agent fits 'zzz^G'\n", status: 1),
    CommandCase(
      arguments: ["search", "zzz", ".", "--format", "json"],
      output: "{\"query\":\"zzz\",\"total\":0,\"results\":[]}\n",
      errors: "roster: no agent fits 'zzz'\n", status: 1),
    CommandCase(
      arguments: ["search", "zzz", ".", "--format", "paths"], errors: "roster: no agent fits 'zzz'\n",
      status: 1),
    CommandCase(
      arguments: ["search", "nope:backend", ".", "--format", "paths"],
      errors: """
        roster: There is no field 'nope'; it was looked for as text.
        roster: no agent fits 'nope:backend'

        """, status: 1),
    CommandCase(
      arguments: ["search", "behind", "nope", "backend.md", "--format", "paths"],
      output: "{}/backend.md\n",
      errors: """
        roster: 'nope' is taken for a path; a QUERY of several words stands in quotes
        roster: nope: no such file or folder

        """, status: 2),
    CommandCase(
      arguments: ["search", "go|rust nope:x", ".", "--explain-query"],
      output: """
        all of: either word "go" anywhere or word "rust" anywhere · word "nope:x" (unfinished) anywhere

        """, errors: "roster: There is no field 'nope'; it was looked for as text.\n"),
  ]

  @Test func aReadingNeedsNoAgents() throws {
    let folder = try TemporaryFolder(["x.txt": "no agent"])
    try CommandCase(
      arguments: ["search", "perm:plan ", "--explain-query"], output: "word \"plan\" in perm\n"
    ).check(in: folder)
  }

  @Test(arguments: others)
  func prints(_ example: CommandCase) throws {
    try example.check(in: Self.folder())
  }

  @Test func aFolderWithoutAgentsIsNothingFound() throws {
    let advice =
      "roster: no agents in '.': none of the files there starts with a header between '---' lines\n"
    try CommandCase(
      arguments: ["search", "x", ".", "--format=json"],
      output: "{\"query\":\"x\",\"total\":0,\"results\":[]}\n", errors: advice, status: 1
    ).check(in: try TemporaryFolder())
  }

  @Test func tailsCanBeShown() throws {
    let folder = try Self.folder()
    let run = try ProgramRun("roster", ["search", "api", "."], in: folder.path)
    for line in run.output.split(separator: "\n") where line.contains(".md") {
      let tail = line.split(separator: " ")[1]
      #expect(try ProgramRun("roster", ["show", String(tail), "."], in: folder.path).status == 0, "\(line)")
    }
  }

  @Test func aTerminalGetsColorsAndTheTotal() throws {
    let folder = try TemporaryFolder([
      "a.md": agent("api-one", body: "Mind the API."), "b.md": agent("two", body: "Mind the API."),
      "c.md": agent("two", body: "Mind the API."), "d.md": agent("three"),
    ])
    let (accent, bold, dim, end) = ("\u{1B}[1;36m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m")
    let accentInBold = "\u{1B}[1;4;36m"
    try CommandCase(
      arguments: ["search", "api", ".", "--limit", "2"], terminal: 80,
      output: """
        \(accentInBold)api\(end)\(bold)-one\(end)  \(dim)a.md\(end)
        \(dim)  description: \(end)Does things.
        \(bold)two\(end)  \(dim)b.md\(end)\(dim)  and 1 copy\(end)
        \(dim)  5: \(end)Mind the \(accent)API\(end).
        \(dim)3 of 4 agents, 1 of them a copy\(end)

        """
    ).check(in: folder)
    let plain = try ProgramRun("roster", ["search", "api", "."], in: folder.path, output: .captured)
    #expect(!plain.output.contains("\u{1B}") && !plain.output.contains("of 4 agents"))
    let colored = try ProgramRun("roster", ["search", "api", ".", "--color=always"], in: folder.path)
    #expect(colored.output.contains("\(accent)API\(end)") && !colored.output.contains("of 4 agents"))
  }

  @Test func wholeOutputIsSafe() throws {
    let folder = try TemporaryFolder([
      "x\u{1B}]0;\u{7}\n.md": agent(
        "\"api\\e[31m\"", "description: \"\\u202Eone \\x9B2J\"", body: "two\u{1B}[2J \u{202E}api\r\u{85}"),
      "b.md": agent("b", body: "\u{1B}]0;title\u{7} api \u{202E}three"),
    ])
    for format in ["text", "json"] {
      let arguments = ["search", "api", ".", "--explain", "--format", format]
      let run = try ProgramRun("roster", arguments, in: folder.path)
      #expect(run.status == 0)
      #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || !Self.isHidden($0) }, "\(run.output)")
    }
    let text = try ProgramRun("roster", ["search", "api", "."], in: folder.path).output
    #expect(text.hasPrefix("api^[[31m  x^[]0;^G .md\n  description: <U+202E>one <U+009B>2J\n"))
    #expect(text.hasSuffix("b  b.md\n  5: ^[]0;title^G api <U+202E>three\n"))
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || scalar == "\u{202E}"
  }

  @Test(arguments: [1, 2, 9, 15, 16, 20, 33, 79, 200])
  func linesFitTheirWidth(width: Int) throws {
    let arguments = ["search", "api", ".", "--explain", "--width", "\(width)"]
    let folder = try Self.folder()
    let run = try ProgramRun("roster", arguments, in: folder.path)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(run.status == 0 && lines.count > 12)
    #expect(lines.allSatisfy { CellWidth.of(String($0)) <= width })
  }
}
