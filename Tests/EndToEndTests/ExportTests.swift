import Foundation
import RosterCore
import TestSupport
import Testing

@Suite struct ExportTests {
  static let keys = [
    "path", "pathBytes", "id", "size", "modified", "dialect", "name", "description", "summary",
    "descriptionTokens", "tools", "disallowedTools", "model", "color", "header", "encoding", "lineEnding",
    "bom",
    "fields", "body", "headings", "examples", "mentions", "mentionedBy", "diagnostics",
  ]

  @Test func everyKeyIsThereInItsOrder() throws {
    let folder = try TemporaryFolder(["a.md": agent("a"), "plain.md": "no header"])
    for arguments in [["export"], ["list", "--format=json"]] {
      for agent in try export(arguments + ["plain.md", "a.md"], in: folder) {
        #expect(agent.keys == Self.keys)
      }
    }
    let withText = try export(["export", "--body", "a.md"], in: folder)[0]
    #expect(withText.keys.filter { $0 != "text" } == Self.keys)
    #expect(withText.keys.firstIndex(of: "text") == 20)
  }

  @Test func writesWhatWasRead() throws {
    let folder = try TemporaryFolder([
      "in/x/reviewer.md": """
      ---
      name: reviewer
      description: "Reviews.\\n<example>Context: c\\nuser: 'u'\\nassistant: 'a'\\n<commentary>w</commentary></example>"
      tools: Read, Bash(git diff:*, git log:*), Read
      disallowedTools: [Write]
      model: [opus, sonnet]
      color: green
      limits: {depth: 3, ratio: 0.5, most: .inf, big: 9007199254740993, on: yes, off: false, none: }
      version: 1.10
      ---

      # One
      ## Two *words*

      """
    ])
    try setModified(folder.path("in/x/reviewer.md"))
    let exported = try export(["export", "in", "--body"], in: folder)
    let expected = """
      {"path":"\(folder.path("in/x/reviewer.md"))","pathBytes":null,"id":"x/reviewer.md",
      "size":371,"modified":"2026-08-22T14:03:09Z","dialect":"claude",
      "name":"reviewer",
      "description":"Reviews.\\n<example>Context: c\\nuser: 'u'\\nassistant: 'a'\\n<commentary>w</commentary></example>",
      "summary":"Reviews.","descriptionTokens":23,"tools":["Read","Bash(git diff:*, git log:*)"],"disallowedTools":["Write"],
      "model":["opus","sonnet"],"color":"green","header":"valid","encoding":"utf-8","lineEnding":"lf","bom":false,
      "fields":[
      {"key":"name","value":"reviewer","text":"reviewer","line":2},
      {"key":"description",
      "value":"Reviews.\\n<example>Context: c\\nuser: 'u'\\nassistant: 'a'\\n<commentary>w</commentary></example>",
      "text":"\\"Reviews.\\\\n<example>Context: c\\\\nuser: 'u'\\\\nassistant: 'a'\\\\n<commentary>w</commentary></example>\\"",
      "line":3},
      {"key":"tools","value":"Read, Bash(git diff:*, git log:*), Read","text":"Read, Bash(git diff:*, git log:*), Read",
      "line":4},
      {"key":"disallowedTools","value":["Write"],"text":"[Write]","line":5},
      {"key":"model","value":["opus","sonnet"],"text":"[opus, sonnet]","line":6},
      {"key":"color","value":"green","text":"green","line":7},
      {"key":"limits",
      "value":{"depth":3,"ratio":0.5,"most":".inf","big":"9007199254740993","on":"yes","off":false,"none":null},
      "text":"{depth: 3, ratio: 0.5, most: .inf, big: 9007199254740993, on: yes, off: false, none: }","line":8},
      {"key":"version","value":1.1,"text":"1.10","line":9}],
      "body":{"line":11,"bytes":22,"words":5,"tokens":6},"text":"\\n# One\\n## Two *words*\\n",
      "headings":[{"level":1,"title":"One","line":12},{"level":2,"title":"Two words","line":13}],
      "examples":[{"context":"c","user":"u","assistant":"a","commentary":"w"}],"mentions":[],"mentionedBy":[],"diagnostics":[]}
      """
    try expect(exported, [expected])
  }

  @Test func missingValuesAreNull() throws {
    let folder = try TemporaryFolder(["plain.md": "text"])
    try setModified(folder.path("plain.md"))
    let expected = """
      {"path":"\(folder.path("plain.md"))","pathBytes":null,"id":"plain.md","size":4,
      "modified":"2026-08-22T14:03:09Z","dialect":"claude","name":null,
      "description":null,"summary":null,"descriptionTokens":0,"tools":null,"disallowedTools":null,"model":null,"color":null,
      "header":"missing","encoding":"utf-8","lineEnding":"none","bom":false,"fields":[],
      "body":{"line":1,"bytes":4,"words":1,"tokens":1},"headings":[],"examples":[],"mentions":[],"mentionedBy":[],
      "diagnostics":[{"rule":"header-missing","severity":"error","line":null,"column":null,
      "message":"There is no header: the tool takes the file for documentation and skips it. \
      Start it with name: and description: between two lines ---."}]}
      """
    try expect(try export(["export", "plain.md"], in: folder), [expected])
  }

  /// Sets the time of a file to one second of 2026-08-22.
  private func setModified(_ path: String) throws {
    let date = Date(timeIntervalSince1970: 1_787_407_389)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
  }

  struct FieldCase: CustomTestStringConvertible {
    let fields: String
    let key: String
    let expected: String
    var testDescription: String { fields }
  }

  static let fieldCases = [
    FieldCase(fields: "tools: []", key: "tools", expected: "[]"),
    FieldCase(fields: "tools:", key: "tools", expected: "null"),
    FieldCase(fields: "tools: '*'", key: "tools", expected: #"["*"]"#),
    FieldCase(fields: "tools: {a: true, b: false}", key: "tools", expected: #"["a"]"#),
    FieldCase(fields: "tools: {a: true, b: false}", key: "disallowedTools", expected: #"["b"]"#),
    FieldCase(
      fields: "hooks: {a: 1, b: 2}", key: "fields",
      expected: """
        [{"key":"name","value":"a","text":"a","line":2},
        {"key":"hooks","value":{"a":1,"b":2},"text":"{a: 1, b: 2}","line":3}]
        """),
    FieldCase(fields: "model: opus", key: "model", expected: #""opus""#),
    FieldCase(fields: "model: [opus]", key: "model", expected: #"["opus"]"#),
    FieldCase(fields: "a: b: c", key: "header", expected: #""repaired""#),
  ]

  @Test(arguments: fieldCases)
  func field(_ example: FieldCase) throws {
    let folder = try TemporaryFolder(["a.md": agent("a", example.fields)])
    let exported = try export(["export", "."], in: folder)[0]
    #expect(exported[example.key] == (try JSONNode(parsing: bytes(example.expected))))
  }

  @Test func mentionsAreNamesInTheirOrder() throws {
    let folder = try TemporaryFolder([
      "lead.md": agent(
        "lead", "tools: Agent(tester)", body: "Delegate to `dba`, then `tester`; `lead`, `Big Boss`."),
      "tester.md": agent("tester"), "boss.md": agent("Big Boss", body: "Be a big-boss, no code-reviewer."),
    ])
    let mentions = try export(["export", "."], in: folder).map { $0["mentions"] }
    let expected = ["[]", #"["tester","dba","Big Boss"]"#, "[]"]
    #expect(mentions == (try expected.map { try JSONNode(parsing: bytes($0)) }))
    let mentioning = try export(["export", "."], in: folder).map { $0["mentionedBy"]?.elements.map(\.string) }
    #expect(mentioning == [[folder.path("lead.md")], [], [folder.path("lead.md")]])
  }

  @Test func sortsByPathAndStopsAtTheLimit() throws {
    let folder = try TemporaryFolder(["b.md": agent("1"), "a/z.md": agent("2"), "c.md": agent("3")])
    let all = try export(["export", "."], in: folder).map { $0["id"]?.string }
    #expect(all == ["a/z.md", "b.md", "c.md"])
    #expect(
      try export(["export", ".", "--limit=2"], in: folder).map { $0["id"]?.string } == ["a/z.md", "b.md"])
  }

  @Test func pathsThatAreNotUTF8KeepTheirBytes() throws {
    let folder = try TemporaryFolder()
    let path = bytes(folder.path) + [0x2F, 0xFF, 0x2E, 0x6D, 0x64]
    try writeFile(bytes(agent("a")), at: path)
    let exported = try export(["export", "."], in: folder)[0]
    #expect(exported["path"] == .string(folder.path("\u{FFFD}.md")))
    #expect(exported["id"] == .string("\u{FFFD}.md"))
    #expect(exported["pathBytes"] == .string(Base64.encode(path)))
  }

  /// Whatever bytes a file holds, the output is JSON, no hidden scalar stands in it raw, and every agent is there.
  @Test(.timeLimit(.minutes(15)))
  func anyBytesMakeJSON() throws {
    var generator = SeededGenerator()
    let folder = try TemporaryFolder()
    for number in 0..<300 {
      try folder.write(Self.noise(using: &generator), to: "\(number).md")
    }
    let run = try ProgramRun("roster", ["export", "--body", "."], in: folder.path)
    let agents = try JSONNode(parsing: run.outputBytes).elements
    #expect(agents.count == 300, "seed \(generator.seed)")
    for agent in agents { #expect(agent.keys.count == Self.keys.count + 1, "seed \(generator.seed)") }
    let raw = run.output.unicodeScalars.filter { Sanitizer.isHidden($0) && $0 != "\n" }
    #expect(raw.isEmpty, "seed \(generator.seed)")
  }

  /// A header that has a key, then pieces of YAML, controls and bytes that are no text.
  private static func noise(using generator: inout SeededGenerator) -> [UInt8] {
    let pieces: [[UInt8]] =
      [
        "\n", "\n", "\r\n", "\r", ": ", "- ", "{", "}", "[", "]", "\"", "'", "|\n  ", ">-\n  ", "&a ", "*a ",
        "#", "---\n", "...", "\\n", "\\x9b", "\\u202e", "\u{1B}[2J", "\u{202E}", "\u{200B}", "\u{E0041}",
        "\0", "é", "設", "â†’", "<example>", "</example>", "user: ", "tools: ", ".inf", "1e999",
        "99999999999999999999", "description: ", "  ", "\t", "? ", "!!str ", "true",
      ].map { bytes($0) } + [[0xFF], [0xC3], [0xF0, 0x9F], [0x80]]
    let count = Int.random(in: 0...40, using: &generator)
    let noise = (0..<count).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
    return bytes("---\nname: a\nx: ") + noise
  }

  /// Compares objects member by member, so that a failure names what differs.
  private func expect(
    _ agents: [JSONNode], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try expected.map { try JSONNode(parsing: bytes($0)) }
    #expect(agents.map(\.keys) == expected.map(\.keys), sourceLocation: sourceLocation)
    for (agent, expected) in zip(agents, expected) {
      for key in expected.keys {
        #expect(agent[key] == expected[key], "\(key)", sourceLocation: sourceLocation)
      }
    }
  }

  private func export(_ arguments: [String], in folder: TemporaryFolder) throws -> [JSONNode] {
    let run = try ProgramRun("roster", arguments, in: folder.path)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    return try JSONNode(parsing: run.outputBytes).elements
  }
}
