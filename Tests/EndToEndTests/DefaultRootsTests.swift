import TestSupport
import Testing

@Suite struct DefaultRootsTests {
  @Test(arguments: [["list"], ["list", "--format=json"], ["export"], ["show", "x"], ["compare", "x"], []])
  func tellsWhereItLooked(arguments: [String]) throws {
    let folder = try TemporaryFolder([
      "repository/.git/HEAD": "", "repository/deep/keep": "", "home/keep": "",
    ])
    let run = try ProgramRun(
      "roster", arguments, in: folder.path("repository/deep"), environment: ["HOME": folder.path("home")])
    let places = ["repository/deep", "repository", "home"].map { "'\(folder.path($0))/.claude/agents'" }
    let advice =
      "no agents: looked in \(places.joined(separator: ", ")); name another folder, as in 'roster list PATH'"
    #expect(run.errors == "roster: \(advice)\n")
    #expect(run.status == 1)
    #expect(["", "[]\n"].contains(run.output))
  }

  @Test func readsEveryFolderThatIsThere() throws {
    let folder = try TemporaryFolder([
      "repository/.git/HEAD": "", "repository/deep/keep": "",
      "repository/.claude/agents/a.md": agent("a"), "home/.claude/agents/b.md": agent("b"),
      ".claude/agents/outside.md": agent("outside"),
    ])
    let run = try ProgramRun(
      "roster", ["list", "--format=paths"], in: folder.path("repository/deep"),
      environment: ["HOME": folder.path("home")])
    #expect(
      run.output
        == "\(folder.path("home"))/.claude/agents/b.md\n\(folder.path("repository"))/.claude/agents/a.md\n")
    #expect(run.status == 0)
  }
}
