import TestSupport
import Testing

@Suite struct SnapshotTests {
  static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "in/api.md": agent("api-designer", "description: Designs interfaces."),
      "in/dba.md": agent("dba", "description: Tunes queries."),
    ])
  }

  @Test func textHasTheAskedSize() throws {
    let folder = try Self.folder()
    let run = try ProgramRun("roster", ["snapshot", "in", "--size", "60x12"], in: folder.path)
    let rows = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(rows.count == 12)
    #expect(run.output.contains("api-designer"))
    #expect(run.output.contains("dba"))
    #expect(run.status == 0)
  }

  @Test func keysArePressedBeforeTheScreenIsTaken() throws {
    let folder = try Self.folder()
    let typed = try ProgramRun("roster", ["snapshot", "in", "--keys", "/tunes<Enter>"], in: folder.path)
    #expect(typed.output.contains("dba"))
    #expect(!typed.output.contains("api-designer"))
    let given = try ProgramRun("roster", ["snapshot", "in", "--query", "tunes"], in: folder.path)
    #expect(!given.output.contains("api-designer"))
  }

  @Test func formats() throws {
    let folder = try Self.folder()
    let ansi = try ProgramRun("roster", ["snapshot", "in", "--format=ansi"], in: folder.path)
    #expect(ansi.output.contains("\u{1B}["))
    let svg = try ProgramRun("roster", ["snapshot", "in", "--format", "svg"], in: folder.path)
    #expect(svg.output.hasPrefix("<svg") || svg.output.hasPrefix("<?xml"))
    #expect(svg.output.hasSuffix("</svg>\n"))
  }

  @Test func unreadablePathsAreFailures() throws {
    let folder = try Self.folder()
    let run = try ProgramRun("roster", ["snapshot", "in", "nope"], in: folder.path)
    #expect(run.errors == "roster: nope: no such file or folder\n")
    #expect(run.status == 2)
    #expect(run.output.contains("dba"))
  }

  @Test func everySizeAndEveryKeyGiveAScreen() throws {
    let folder = try Self.folder()
    for size in ["1x1", "20x5", "3x100", "300x2"] {
      let keys = "jkgG<Enter>lh/a<Esc><Space>cq?<Tab>zZsoriRmJK][bdwxXu=<F1>qq"
      let run = try ProgramRun("roster", ["snapshot", "in", "--size", size, "--keys", keys], in: folder.path)
      #expect(run.status == 0, "\(size)")
    }
  }
}
