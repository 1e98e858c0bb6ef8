import TestSupport
import Testing

/// The whole program on more than anybody has.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ExtremesTests {
  /// One test, as the folder takes long to make.
  @Test func whatCanBeReadIsShown() async throws {
    let extremes = try FolderOfExtremes()
    let places = ["crowd", "abyss"].map(extremes.folder.path)
    let listed = try output(of: ["list", "--format=paths"] + places).split(separator: "\n")
    let deep = listed.filter { $0.hasPrefix(places[1]) }
    #expect(listed.count - deep.count == FolderOfExtremes.agents)
    #expect((5...20).contains(deep.count), "as deep as paths reach on this system")
    #expect(try output(of: ["search", "very many"] + places).contains(/and [0-9]+ copies/))
    try await expectBrowser(on: places)
  }

  /// What a command prints that meets folders which are too deep.
  private func output(of arguments: [String]) throws -> String {
    let run = try ProgramRun("roster", arguments, in: "/")
    #expect(run.status == 0)
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 1 && run.errors.hasSuffix("/d: the path is too long for the system\n"))
    return run.output
  }

  private func expectBrowser(on places: [String]) async throws {
    let terminal = try PseudoTerminal(
      [builtProgram("roster")] + places,
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/"], columns: 120)
    terminal.type("jjG/very many\r")
    try await terminal.expect("extreme", within: .seconds(60))
    terminal.type("\u{1B}")
    try await terminal.expect("1 not read", within: .seconds(60))
    terminal.type("Q")
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.isAsBefore)
  }

  @Test func onlyTheFirstPartOfGigabytesIsRead() throws {
    let folder = try TemporaryFolder(["a.md": agent("a"), "sparse.md": ""])
    try folder.extend("sparse.md", toBytes: 8 << 30)
    try CommandCase(
      arguments: ["list", "--format=paths", "."], output: "{}/a.md\n",
      errors: "roster: {}/sparse.md: not text (a NUL byte near its start)\n"
    ).check(in: folder)
  }
}
