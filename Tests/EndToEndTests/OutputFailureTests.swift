import TestSupport
import Testing

@Suite struct OutputFailureTests {
  /// Every command that prints, in each form it prints in.
  private static let commands =
    [
      ["list", "."], ["list", ".", "--format=json"], ["list", ".", "-0"], ["search", "a", "."],
      ["search", "a", ".", "--format=json"], ["search", "a", "--explain-query"], ["show", "a.md"],
      ["show", "a.md", "--raw"], ["show", "a.md", "--format=json"], ["show", "a.md", "--format=html"],
      ["compare", "a.md", "b.md"], ["compare", "a.md", "b.md", "--format=json"],
      ["compare", "a.md", "b.md", "--format=unified"], ["export", ".", "--body"], ["snapshot", "."],
      ["snapshot", ".", "--format=svg"], ["help"], ["help", "list"], ["--version"], ["."],
    ]

  @Test(arguments: commands)
  func closedPipeEndsQuietly(arguments: [String]) throws {
    let folder = try TemporaryFolder(["a.md": agent("a"), "b.md": agent("b")])
    let run = try ProgramRun("roster", arguments, in: folder.path, output: .closedPipe)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: commands)
  func closedOutputIsAFailure(arguments: [String]) throws {
    let folder = try TemporaryFolder(["a.md": agent("a"), "b.md": agent("b")])
    let run = try ProgramRun("roster", arguments, in: folder.path, output: .closed)
    #expect(run.errors == "roster: standard output: Bad file descriptor\n")
    #expect(run.status == 2)
  }

  #if os(Linux)
    @Test(arguments: commands)
    func fullDiskIsAFailure(arguments: [String]) throws {
      let folder = try TemporaryFolder(["a.md": agent("a"), "b.md": agent("b")])
      let run = try ProgramRun("roster", arguments, in: folder.path, output: .path("/dev/full"))
      #expect(run.errors == "roster: standard output: No space left on device\n")
      #expect(run.status == 2)
    }
  #endif

  @Test func unreadableFilesInsideFoldersAreMessagesOnly() throws {
    let folder = try TemporaryFolder(["a.md": agent("a"), "b\u{7}.md": ""])
    try folder.link("broken.md", to: "nowhere")
    try CommandCase(
      arguments: ["list", "--format=paths", "."], output: "{}/a.md\n",
      errors: "roster: {}/broken.md: a link to something that does not exist\n"
    ).check(in: folder)
    try CommandCase(
      arguments: ["list", "--format=paths", "broken.md", "a.md"], output: "{}/a.md\n",
      errors: "roster: broken.md: a link to something that does not exist\n", status: 2
    ).check(in: folder)
  }

  @Test func binaryFilesThatAreNamedAreFailures() throws {
    let folder = try TemporaryFolder(["x\u{9B}.md": "\u{0}\u{1}"])
    try CommandCase(
      arguments: ["list", "x\u{9B}.md"],
      errors: "roster: x<U+009B>.md: not text (a NUL byte near its start)\n",
      status: 2
    ).check(in: folder)
  }
}
