import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the browser reads comes, goes and becomes something else as a whole.
@Suite(.serialized, .enabled(if: TmuxSession.isPossible), .timeLimit(.minutes(15))) struct BrowserRootTests {
  @Test func aRootIsRemovedAndMadeAgain() async throws {
    let folder = try TemporaryFolder(["agents/sub/a.md": agent("alpha")])
    let session = try TmuxSession.roster([folder.path("agents")])
    try await session.expect("▌    alpha")
    for name in ["bravo", "charlie"] {
      try FileManager.default.removeItem(atPath: folder.path("agents"))
      try await session.expect("no such file or folder")
      try folder.write(agent(name), to: "agents/sub/b.md")
      try await session.expect("▌    \(name)")
    }
  }

  @Test func aRootThatIsALinkLeadsElsewhere() async throws {
    let folder = try TemporaryFolder(["one/a.md": agent("alpha"), "two/b.md": agent("bravo")])
    try folder.link("agents", to: "one")
    let session = try TmuxSession.roster([folder.path("agents")])
    try await session.expect("▌    alpha")
    try FileManager.default.removeItem(atPath: folder.path("agents"))
    try folder.link("agents", to: "two")
    try await session.expect("▌    bravo")
    try folder.link("other", to: "one")
    try #require(unsafe rename(folder.path("other"), folder.path("agents")) == 0)
    try await session.expect("▌    alpha")
    try folder.write(agent("aardvark"), to: "one/c.md")
    try await session.expect("2 agents")
  }

  @Test func theWorkingFolderIsRemovedAndMadeAgain() async throws {
    let folder = try TemporaryFolder(["work/a.md": agent("alpha")])
    let session = try TmuxSession(
      ["sh", "-c", "cd \"$0\"; exec \"$1\" .", folder.path("work"), builtProgram("roster")], columns: 100,
      rows: 30, environment: ["EDITOR": "true"])
    try await session.expect("▌    alpha")
    try FileManager.default.removeItem(atPath: folder.path("work"))
    try await session.expect("no such file or folder")
    try await session.press("R/x<Esc>?q")
    try folder.write(agent("bravo"), to: "work/a.md")
    try await session.expect("▌    bravo")
    try await session.press("e")
    try await session.expect("Edited a.md")
    try await session.press("Q")
    try await session.expect("EXIT=0")
  }

  @Test func theUsualFoldersAreSeenWhenTheyAppear() async throws {
    let folder = try TemporaryFolder([
      "home/.claude/agents/a.md": agent("alpha"), "work/.git/HEAD": "", "work/deep/keep": "",
    ])
    let session = try TmuxSession(
      ["sh", "-c", "cd \"$0\"; exec \"$1\"", folder.path("work/deep"), builtProgram("roster")], columns: 100,
      rows: 30, environment: ["HOME": folder.path("home")])
    try await session.expect("  1 agent")
    try folder.write(agent("bravo"), to: "work/.claude/agents/b.md")
    try await session.expect("2 agents")
    try folder.write(agent("charlie"), to: "work/deep/.claude/agents/c.md")
    try await session.expect("3 agents")
    try FileManager.default.removeItem(atPath: folder.path("home/.claude"))
    try await session.expect("2 agents")
    #expect(!(try session.screen().contains("not read")))
    try folder.write(agent("delta"), to: "home/.claude/agents/d.md")
    try await session.expect("3 agents")
    try await session.press("Q")
    try await session.expect("EXIT=0")
  }

  /// More changes than the system keeps for anybody while the program sleeps.
  @Test func changesThatTheSystemForgotAreSeen() async throws {
    let folder = try TemporaryFolder(["a.md": agent("alpha")])
    let terminal = try PseudoTerminal(
      [builtProgram("roster"), folder.path],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/"], columns: 120)
    try await terminal.expect("alpha")
    terminal.process.send(signal: SIGSTOP)
    let limit = try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    // Each is two changes, there and back.
    for _ in 0..<(limit.flatMap { Int($0.dropLast()) } ?? 1_000) / 2 {
      _ = unsafe rename(folder.path("a.md"), folder.path("b.md"))
      _ = unsafe rename(folder.path("b.md"), folder.path("a.md"))
    }
    try folder.write(agent("zebra"), to: "new/z.md")
    terminal.process.send(signal: SIGCONT)
    try await terminal.expect("zebra")
    try folder.write(agent("yak"), to: "new/y.md")
    try await terminal.expect("yak")
    terminal.type("Q")
    #expect(try await terminal.expectEnd() == 0)
  }
}
