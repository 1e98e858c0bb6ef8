import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files change while `roster` shows them in a real terminal.
@Suite(.serialized, .enabled(if: TmuxSession.isPossible), .timeLimit(.minutes(15)))
struct BrowserReloadTests {
  private static func text(_ name: String, _ body: String = "Body.") -> String {
    "---\nname: \(name)\ndescription: About \(name).\n---\n\(body)\n"
  }

  private static func folder() throws -> TemporaryFolder {
    let names = ["alpha", "bravo", "charlie"]
    return try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: names.map { ("\($0).md", text($0)) }))
  }

  private static func rename(_ folder: TemporaryFolder, _ name: String, to other: String) throws {
    try #require(unsafe Foundation.rename(folder.path(name), folder.path(other)) == 0)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func everyKindOfChangeShows(columns: Int, rows: Int) async throws {
    let folder = try Self.folder()
    let session = try TmuxSession.roster([folder.path], columns: columns, rows: rows)
    try await session.expect("3 agents")
    try await session.press("j")
    try await session.expect("▌    bravo")
    try folder.write(Self.text("aardvark"), to: "new/folder/a.md")
    try await session.expect("4 agents")
    try folder.write(Self.text("zebra"), to: "new/folder/a.md")
    try await session.expect("zebra")
    try Self.rename(folder, "new/folder", to: "moved")
    try await session.expect("moved/")
    try FileManager.default.removeItem(atPath: folder.path("moved"))
    try await session.expect("3 agents")
    try Self.rename(folder, "bravo.md", to: "zulu.md")
    try folder.write(Self.text("bravo", "Written elsewhere."), to: "bravo.new")
    try Self.rename(folder, "bravo.new", to: "zulu.md")
    try await session.press("<Enter>")
    try await session.expect("Written elsewhere.")
    try FileManager.default.removeItem(atPath: folder.path("zulu.md"))
    try await session.expect("About charlie.")
  }

  @Test func whatIsTypedAndComparedGoesOn() async throws {
    let folder = try Self.folder()
    let session = try TmuxSession.roster([folder.path], columns: 120, rows: 40)
    try await session.expect("3 agents")
    try await session.press("/about")
    try await session.expect("3 of 3 agents")
    try folder.write(Self.text("delta"), to: "delta.md")
    try await session.expect("4 of 4 agents")
    try await session.press(" bravo")
    try await session.expect("1 of 4 agents")
    try await session.press("<Enter><Esc>")
    try await session.expect("▌    bravo")
    try await session.press("c")
    try await session.expect("base: 1")
    try folder.write(Self.text("charlie", "Something entirely new."), to: "charlie.md")
    try await session.expect("Something entirely new.")
  }

  @Test func aStormLeavesTheScreenAlive() async throws {
    let folder = try Self.folder()
    let session = try TmuxSession.roster([folder.path])
    try await session.expect("3 agents")
    for number in 0..<10_000 { try folder.write(Self.text("storm"), to: "s\(number % 100).md") }
    try await session.expect("103 agents")
    try await session.press("jj")
    try await session.expect("▌    charlie")
  }

  @Test func theEditorsChangeShowsOnReturn() async throws {
    let folder = try Self.folder()
    let editor = try folder.write("#!/bin/sh\necho Edited by hand. >> \"$1\"\n", to: "editor")
    _ = unsafe chmod(editor, 0o700)
    let session = try TmuxSession.roster([folder.path], environment: ["EDITOR": editor])
    try await session.expect("3 agents")
    try await session.press("<Enter>e")
    try await session.expect("Edited by hand.")
  }

  /// The system lets a user in a namespace of its own watch hardly anything.
  @Test(arguments: ["watches", "instances"])
  func changesShowWhereNothingCanBeWatched(what: String) async throws {
    let limit = "echo 0 > /proc/sys/user/max_inotify_\(what)"
    guard try ProgramRun(command: ["unshare", "-Ur", "sh", "-c", limit]).status == 0 else {
      return print("The system gives no namespaces to users: watching without watches is not tested.")
    }
    let folder = try Self.folder()
    let session = try TmuxSession(
      ["unshare", "-Ur", "sh", "-c", "\(limit); exec \"$@\"", "sh", builtProgram("roster"), folder.path],
      columns: 100, rows: 30)
    try await session.expect("The system cannot watch all folders")
    try await session.press("j")
    try folder.write(Self.text("delta"), to: "delta.md")
    try await session.expect("4 agents")
  }

  #if os(Linux)
    @Test func nothingRunsWhileNothingChanges() async throws {
      let folder = try Self.folder()
      let terminal = try PseudoTerminal(
        [builtProgram("roster"), folder.path], environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
      try await terminal.expect("agent")
      // Whatever follows the first screen comes to its end.
      var (before, now) = (-1, 0)
      _ = try await poll(within: .seconds(60)) {
        (before, now) = (now, try Self.processorTicks(of: terminal.process.id))
        usleep(500_000)
        return before == now
      }
      #expect(before == now, "half a second without any work never came")
    }

    /// The processor time that a program has taken, in hundredths of a second.
    private static func processorTicks(of process: Int32) throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      // Behind the name, which stands in parentheses, the state is the first column.
      let columns = status.split(separator: ")").last?.split(separator: " ") ?? []
      return try #require(Int(columns[11])) + #require(Int(columns[12]))
    }
  #endif
}
