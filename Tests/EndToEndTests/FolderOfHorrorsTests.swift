import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every command on a folder of horrors: what can be read is shown, the rest is told, and nothing is written.
@Suite(.serialized, .timeLimit(.minutes(5))) struct FolderOfHorrorsTests {
  private let horrors: FolderOfHorrors
  private var folder: TemporaryFolder { horrors.folder }

  init() throws { horrors = try FolderOfHorrors() }

  /// What every command that reads the folder says on standard error.
  private func expectTellingErrors(
    _ run: ProgramRun, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = run.errors.split(separator: "\n").map {
      String($0).replacing("roster: \(folder.path)/", with: "")
    }
    let abyss = lines.filter { $0.hasPrefix("abyss/xxx") }
    #expect(
      lines.filter { !$0.hasPrefix("abyss/") } == FolderOfHorrors.failures, sourceLocation: sourceLocation)
    #expect(
      abyss.count == 1 && abyss[0].hasSuffix(": the path is too long for the system"),
      sourceLocation: sourceLocation)
  }

  private static let commands = [
    ["list", "{}"], ["list", "{}", "--format=json"], ["list", "{}", "--duplicates"], ["search", "a", "{}"],
    ["search", "a", "{}", "--format=json"], ["show", "good.md", "{}"], ["export", "{}"], ["{}"],
    ["snapshot", "{}", "--keys", "G<Enter>"], ["compare", "good.md", "deep/d/bottom.md", "--in", "{}"],
  ]

  @Test func everyCommandTellsWhatItCouldNotRead() throws {
    for arguments in Self.commands {
      let run = try ProgramRun(
        "roster", arguments.map { $0.replacing("{}", with: folder.path) }, in: "/")
      #expect(run.status == 0, "\(arguments)")
      expectTellingErrors(run)
      let isControl = { (byte: UInt8) in byte < 0x20 && byte != 0x0A || byte == 0x7F }
      #expect(!run.outputBytes.contains(where: isControl), "\(arguments)")
      #expect(!run.errors.utf8.contains(where: isControl), "\(arguments)")
    }
  }

  @Test func everyAgentIsListed() throws {
    let run = try ProgramRun("roster", ["list", "-0", folder.path], in: folder.path)
    let wanted = FolderOfHorrors.agents.map { Array(folder.path.utf8) + [UInt8(ascii: "/")] + $0 }
    #expect(run.outputBytes.split(separator: 0).map(Array.init) == wanted)
  }

  @Test func horrorsThatAreNamedAreFailures() throws {
    for name in ["pipe.md", "socket.md", "zero.md", "loop", "binary.md"] {
      let run = try ProgramRun("roster", ["show", name], in: folder.path)
      #expect(run.status == 2)
      #expect(run.output.isEmpty && run.errors.hasPrefix("roster: \(name): "), "\(run.errors)")
    }
  }

  /// Enough descriptors to start, and hardly any to work with.
  @Test func fewDescriptorsAreEnough() throws {
    let run = try ProgramRun(command: [
      "sh", "-c", "ulimit -n 16; exec \"$0\" list --format=paths \"$1\"", builtProgram("roster"), folder.path,
    ])
    #expect(run.status == 0)
    expectTellingErrors(run)
  }

  @Test func aFolderThatWasRemovedHasNoAgents() throws {
    let script = "mkdir removed; cd removed; rmdir ../removed; unset HOME; exec \"$0\" \"$@\""
    for command in ["list", "export", "snapshot"] {
      let run = try ProgramRun(command: [
        "sh", "-c", "cd '\(folder.path)'; \(script)", builtProgram("roster"), command, ".",
      ])
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("roster: .: no such file or folder\n"))
    }
  }

  @Test func theBrowserShowsThemAndNothingIsWritten() async throws {
    let before = try Self.stamps(in: folder)
    let terminal = try PseudoTerminal(
      [builtProgram("roster"), folder.path],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/proc", "TMPDIR": "/proc"],
      columns: 120)
    try await terminal.expect("4 agents")
    try await terminal.expect("9 not read")
    terminal.type("G")
    try await terminal.expect("Not read")
    terminal.type("gjj\r")
    terminal.type("qkk /a\r  c]qRQ")
    #expect(try await terminal.expectEnd() == 0)
    #expect(terminal.isAsBefore)
    #expect(try Self.stamps(in: folder) == before)
  }

  /// What is there, and when it was changed last.
  private static func stamps(in folder: TemporaryFolder) throws -> [String: Date] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path) + ["."]
    return names.reduce(into: [:]) { stamps, name in
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path(name))
      stamps[name] = attributes?[.modificationDate] as? Date
    }
  }
}
