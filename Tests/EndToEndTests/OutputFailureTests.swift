import TestSupport
import Testing

@Suite struct OutputFailureTests {
  @Test(arguments: [
    ["list", "."], ["search", "a", "."], ["search", "a", ".", "--format=json"], ["export", ".", "--body"],
    ["help"], ["--version"],
  ])
  func closedPipeEndsQuietly(arguments: [String]) throws {
    let folder = try TemporaryFolder(["a.md": agent("a")])
    let run = try ProgramRun("roster", arguments, in: folder.path, output: .closedPipe)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ["list", "."], ["search", "a", "."], ["search", "a", ".", "--format=json"], ["export", ".", "--body"],
    ["--version"],
  ])
  func closedOutputIsAFailure(arguments: [String]) throws {
    let folder = try TemporaryFolder(["a.md": agent("a")])
    let run = try ProgramRun("roster", arguments, in: folder.path, output: .closed)
    #expect(run.errors == "roster: standard output: Bad file descriptor\n")
    #expect(run.status == 2)
  }

  #if os(Linux)
    @Test(arguments: [
      ["list", "."], ["search", "a", "."], ["search", "a", ".", "--format=json"], ["export", ".", "--body"],
      ["--version"],
    ])
    func fullDiskIsAFailure(arguments: [String]) throws {
      let folder = try TemporaryFolder(["a.md": agent("a")])
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
