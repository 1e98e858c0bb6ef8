import TestSupport
import Testing

/// The whole program on files that change while it reads and shows them.
@Suite(.serialized, .timeLimit(.minutes(5))) struct RestlessFolderTests {
  @Test(arguments: [
    ["list", "."], ["list", ".", "--format=json"], ["search", "x", "."], ["show", "3.md"],
    ["show", "3.md", "--raw"],
    ["compare", "3.md", "4.md"], ["export", ".", "--body"], ["snapshot", ".", "--keys", "G<Enter>"],
  ])
  func everyCommandComesToAnEnd(arguments: [String]) throws {
    let restless = try RestlessFolder()
    for _ in 0..<5 {
      let run = try ProgramRun("roster", arguments, in: restless.folder.path)
      #expect((0...2).contains(run.status))
      #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("roster: ") }, "\(run.errors)")
    }
  }

  @Test func theBrowserShowsWhatIsThereInTheEnd() async throws {
    let restless = try RestlessFolder()
    let terminal = try PseudoTerminal(
      [builtProgram("roster"), restless.folder.path],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/"])
    // Escape never quits, whatever is there to be left.
    for keys in ["", "j\r", "\u{1B}", "/x", "\u{1B}[B\r", "\u{1B}", "  c", "]G", "\u{1B}", "G\rr", "R"]
      + Array(repeating: "\u{1B}", count: 4)
    {
      terminal.type(keys)
      try await Task.sleep(for: .milliseconds(100))
      #expect(terminal.process.statusIfEnded() == nil)
    }
    restless.rest()
    try restless.folder.write("---\nname: the-last-one\n---\n", to: "last.md")
    try await terminal.expect("the-last-one")
    terminal.type("Q")
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.isAsBefore)
  }
}
