import RosterScreen
import TestSupport
import Testing

@Suite struct ListTests {
  /// Two agents of one name, one that is wide, one that is broken.
  static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "a/reviewer.md": agent(
        "reviewer", "description: Reviews code.\ntools: Read, Grep\nmodel: sonnet\ncolor: green"),
      "b/reviewer.md": agent("reviewer", "description: Reviews prose.\ntools: []\nmodel: opus"),
      "b/設計.md": agent("データ設計者", "description: |\n  Two\n  lines.\ntools: Bash"),
      "broken.md": agent("broken", "description: Use when: always"),
      "README.md": "# Not an agent\n",
      "note.rst": agent("not-looked-at"),
    ])
  }

  static let cases = [
    CommandCase(
      arguments: ["list", "."],
      output: """
        reviewer      a/reviewer.md  sonnet  2 tools           Reviews code.
        reviewer      b/reviewer.md  opus    no tools          Reviews prose.
        データ設計者  設計.md                1 tool            Two lines.
        broken        broken.md              all tools  error  Use when: always

        """),
    CommandCase(
      arguments: ["list", ".", "--width", "44", "--limit", "2"],
      output: """
        reviewer  a/re….md  Reviews code.
        reviewer  b/re….md  Reviews prose.

        """),
    CommandCase(
      arguments: ["list", "b", "--format", "paths"],
      output: "{}/b/reviewer.md\n{}/b/設計.md\n"),
    CommandCase(arguments: ["list", "--format=paths", "b/../broken.md"], output: "{}/b/../broken.md\n"),
    CommandCase(arguments: ["list", "--format=paths", "./broken.md", "broken.md"], output: "{}/broken.md\n"),
    CommandCase(
      arguments: ["list", "--format=paths", "nope", "broken.md"], output: "{}/broken.md\n",
      errors: "roster: nope: no such file or folder\n", status: 2),
    CommandCase(
      arguments: ["list", "nope\u{1B}[31m"], errors: "roster: nope^[[31m: no such file or folder\n", status: 2
    ),
    CommandCase(arguments: ["list", ""], errors: "roster: '': no such file or folder\n", status: 2),
    CommandCase(
      arguments: ["b", "--query", "two lines"],
      output: "データ設計者  設計.md  1 tool  Two lines.\n"),
    CommandCase(
      arguments: ["list", "--query", "code -prose", ".", "-0"], output: "{}/a/reviewer.md\0"),
    CommandCase(
      arguments: ["list", ".", "--null", "--format", "json"],
      errors: "roster: '--null' and '--format' exclude each other; see 'roster help list'\n", status: 2),
    CommandCase(
      arguments: ["b", "--query", "zzz\u{7}"], errors: "roster: no agent fits 'zzz^G'\n", status: 1),
    CommandCase(arguments: ["broken.md"], output: "broken  broken.md  all tools  error  Use when: always\n"),
  ]

  @Test(arguments: cases)
  func prints(_ example: CommandCase) throws {
    try example.check(in: Self.folder())
  }

  @Test func emptyFoldersAreNothingFound() throws {
    let folder = try TemporaryFolder(["README.md": "no agent"])
    let advice =
      "roster: no agents in '.': none of the files there starts with a header between '---' lines\n"
    try CommandCase(arguments: ["list", "."], errors: advice, status: 1).check(in: folder)
    try CommandCase(arguments: ["list", ".", "--format=json"], output: "[]\n", errors: advice, status: 1)
      .check(in: folder)
    try CommandCase(arguments: ["export", "."], output: "[]\n", errors: advice, status: 1).check(in: folder)
  }

  @Test func longCellsOfAPipeAreWholeAndLeaveTheOthersInTheirColumns() throws {
    let long = String(repeating: "long-", count: 8) + "name"
    let folder = try TemporaryFolder(["a.md": agent(long), "b.md": agent("short")])
    try CommandCase(
      arguments: ["list", "."],
      output: """
        \(long)  a.md  all tools  Does things.
        short                             b.md  all tools  Does things.

        """
    ).check(in: folder)
  }

  @Test func wholeOutputIsSafe() throws {
    let folder = try TemporaryFolder([
      "x\u{1B}]0;\u{7}\n.md": agent("\"a\\e[31m\"", "description: \"\\u202E\\x9B2J\\r\\n \\tz\"")
    ])
    try CommandCase(
      arguments: ["list", "."],
      output: "a^[[31m  x^[]0;^G .md  all tools  <U+202E><U+009B>2J z\n"
    ).check(in: folder)
  }

  @Test func colorsOnlyWhereTheyAreWanted() throws {
    let folder = try TemporaryFolder(["a.md": agent("a")])
    let plain = "a  a.md  all tools  Does things.\n"
    let colored = "\u{1B}[1ma\u{1B}[0m  \u{1B}[2ma.md\u{1B}[0m  all tools  Does things.\n"
    for example in [
      CommandCase(arguments: ["list", "."], output: plain),
      CommandCase(
        arguments: ["list", ".", "--color", "always"], environment: ["NO_COLOR": "1"], output: colored),
      CommandCase(arguments: ["list", "."], terminal: 80, output: colored),
      CommandCase(arguments: ["list", "."], environment: ["NO_COLOR": ""], terminal: 80, output: colored),
      CommandCase(arguments: ["list", "."], environment: ["NO_COLOR": "1"], terminal: 80, output: plain),
      CommandCase(arguments: ["list", "."], environment: ["TERM": "dumb"], terminal: 80, output: plain),
      CommandCase(arguments: ["."], environment: ["TERM": "dumb"], terminal: 80, output: plain),
      CommandCase(arguments: ["list", ".", "--color=never"], terminal: 80, output: plain),
    ] {
      try example.check(in: folder)
    }
  }

  @Test(arguments: [1, 2, 5, 20, 21, 40, 79, 80, 200])
  func linesFitTheirWidth(width: Int) throws {
    let folder = try Self.folder()
    let run = try ProgramRun("roster", ["list", ".", "--width", "\(width)"], in: folder.path)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { CellWidth.of(String($0)) <= width && $0.last != " " })
  }

  @Test func pathsAreBytesInAPipeAndSafeOnATerminal() throws {
    let folder = try TemporaryFolder(["a\u{1B}b.md": agent("a")])
    try CommandCase(arguments: ["list", "--format=paths", "."], output: "{}/a\u{1B}b.md\n").check(in: folder)
    try CommandCase(arguments: ["list", "--format=paths", "."], terminal: 300, output: "{}/a^[b.md\n")
      .check(in: folder)
  }

  @Test func pathsThatAreNotUTF8AreTakenAndPrintedByteForByte() throws {
    let folder = try TemporaryFolder()
    let path = bytes(folder.path) + [0x2F, 0x61, 0xFF, 0x2E, 0x6D, 0x64]
    try writeFile(bytes(agent("a")), at: path)
    for argument in [path, bytes(folder.path)] {
      let run = try ProgramRun("roster", [bytes("list"), bytes("--format=paths"), argument], in: "/")
      #expect(run.outputBytes == path + [0x0A])
      #expect(run.status == 0)
    }
    let missing = try ProgramRun("roster", [bytes("list"), [0x61, 0xFE]], in: folder.path)
    #expect(missing.errors == "roster: a\u{FFFD}: no such file or folder\n")
  }
}
