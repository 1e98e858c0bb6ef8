import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders that the user may not read.
@Suite(.serialized, .timeLimit(.minutes(5))) struct PermissionTests {
  /// A folder with one agent that can be read, and others behind closed doors.
  private final class ClosedDoors: Sendable {
    let folder: TemporaryFolder
    static let failures = ["closed", "closed.md", "link.md", "unentered/c.md", "unlisted"]
      .map { "\($0): permission denied" }
    /// Nothing is allowed, not listing, not entering: whether the folder is one's own or not.
    private static let modes: [(name: String, mode: mode_t)] = [
      ("closed.md", 0), ("closed", 0), ("unlisted", 0o311), ("unentered", 0o644),
    ]

    init() throws {
      let text: String = agent("shut")
      folder = try TemporaryFolder([
        "open.md": agent("open"), "closed.md": text, "closed/a.md": text, "unlisted/b.md": text,
        "unentered/c.md": text,
      ])
      try folder.link("link.md", to: "closed/a.md")
      for (name, mode) in Self.modes { allow(mode, for: name) }
    }

    deinit { for (name, _) in Self.modes { allow(0o755, for: name) } }

    func allow(_ mode: mode_t, for name: String) { _ = unsafe chmod(folder.path(name), mode) }
  }

  private let doors: ClosedDoors
  private var folder: TemporaryFolder { doors.folder }
  private static let roster = OrdinaryUser.command(builtProgram("roster"))

  init() throws { doors = try ClosedDoors() }

  private static let commands = [
    ["list", "{}"], ["search", "open", "{}"], ["show", "open", "{}"], ["export", "{}"], ["snapshot", "{}"],
  ]

  @Test(arguments: commands) func whatMayNotBeReadIsTold(arguments: [String]) throws {
    guard let roster = Self.roster else { return }
    let run = try ProgramRun(command: roster + arguments.map { $0.replacing("{}", with: folder.path) })
    #expect(run.status == 0)
    #expect(run.output.contains("open") && !run.output.contains("shut"))
    let told = run.errors.split(separator: "\n").map {
      String($0).replacing("roster: \(folder.path)/", with: "")
    }
    #expect(told == ClosedDoors.failures)
  }

  @Test(arguments: ["closed.md", "closed", "closed/a.md", "link.md", "unentered/c.md", "unlisted"])
  func whatIsNamedMustBeReadable(name: String) throws {
    guard let roster = Self.roster else { return }
    for command in ["list", "export"] {
      let run = try ProgramRun(command: roster + [command, folder.path(name)])
      #expect(run.status == 2)
      #expect(run.errors.contains("/\(name): permission denied\n"), "\(command): \(run.errors)")
    }
  }

  @Test(.enabled(if: TmuxSession.isPossible)) func theBrowserShowsWhatBecomesReadable() async throws {
    guard let roster = Self.roster else { return }
    let session = try TmuxSession(roster + [folder.path], columns: 120, rows: 24)
    try await session.expect("5 not read")
    for (name, left) in [("closed.md", 4), ("unlisted", 3), ("unentered", 2)] {
      doors.allow(0o755, for: name)
      try await session.expect("\(left) not read")
    }
    try session.send("Q")
    try await session.expect("EXIT=0")
  }
}
