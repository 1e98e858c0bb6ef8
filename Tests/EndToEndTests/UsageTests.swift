import TestSupport
import Testing

@Suite struct UsageTests {
  static let cases = [
    CommandCase(arguments: ["--version"], output: "roster 0.1.0\n"),
    CommandCase(
      arguments: ["list", "--fromat=json"],
      errors: "roster: unknown option '--fromat', did you mean '--format'?; see 'roster help list'\n",
      status: 2),
    CommandCase(
      arguments: ["list", "--\u{1B}]0;x\u{7}"],
      errors: "roster: unknown option '--^[]0;x^G'; see 'roster help list'\n", status: 2),
    CommandCase(
      arguments: ["show"], errors: "roster: the AGENT is missing; see 'roster help show'\n", status: 2),
    CommandCase(
      arguments: ["help", "lsit"],
      errors: "roster: there is no command 'lsit', did you mean 'list'?; see 'roster help help'\n", status: 2),
    CommandCase(
      arguments: ["lsit"],
      errors: """
        roster: 'lsit' is taken for a path; did you mean 'roster list'?
        roster: lsit: no such file or folder

        """, status: 2),
    CommandCase(
      arguments: ["serach", "api"],
      errors: """
        roster: 'serach' is taken for a path; did you mean 'roster search'?
        roster: api: no such file or folder
        roster: serach: no such file or folder

        """, status: 2),
    CommandCase(
      arguments: ["search", "-java"],
      errors: "roster: unknown option '-java'; a QUERY that starts with '-' stands behind '--': "
        + "roster search -- -java; see 'roster help search'\n", status: 2),
    CommandCase(
      arguments: ["search", "x", "-0", "--format", "json"],
      errors: "roster: '--null' and '--format' exclude each other; see 'roster help search'\n", status: 2),
    CommandCase(
      arguments: ["snapshot", "--keys", "<Entr>"],
      errors:
        "roster: '--keys' holds '<Entr>', which is no key; '<lt>' stands for '<'; see 'roster help snapshot'\n",
      status: 2),
    CommandCase(
      arguments: ["show", "x", "--raw", "--format", "json"],
      errors: "roster: '--raw' and '--format' exclude each other; see 'roster help show'\n", status: 2),
  ]

  @Test(arguments: cases)
  func prints(_ example: CommandCase) throws {
    try example.check(in: try TemporaryFolder())
  }

  @Test(arguments: [
    ["help"], ["--help"], ["-h"], ["list", "-h"], ["--bogus", "x", "-h"], ["help", "compare"],
    ["help", "search"],
    ["compare", "--help"],
  ])
  func helpGoesToStandardOutput(arguments: [String]) throws {
    let run = try ProgramRun("roster", arguments, in: "/")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("roster"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test(arguments: [["list", "."], ["search", "a", "."], ["show", "a.md"], ["compare", "a.md", "b.md"]])
  func everyWidthIsFine(arguments: [String]) throws {
    let folder = try TemporaryFolder(["a.md": agent("a"), "b.md": agent("b", body: "Other.")])
    for width in [1, 2, 1_000_000, Int.max] {
      let run = try ProgramRun("roster", arguments + ["--width", "\(width)"], in: folder.path)
      #expect(run.status == 0)
      #expect(!run.output.isEmpty)
    }
  }

  @Test func everyCommandIsInTheOverviewAndHasHelp() throws {
    let overview = try ProgramRun("roster", ["help"], in: "/").output
    for command in ["list", "search", "show", "compare", "export", "snapshot", "help"] {
      #expect(overview.contains("  roster \(command)"))
      let help = try ProgramRun("roster", ["help", command], in: "/").output
      #expect(help.hasPrefix("roster \(command)"))
      #expect(try ProgramRun("roster", [command, "--help"], in: "/").output == help)
    }
  }
}
