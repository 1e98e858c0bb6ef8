import TestSupport
import Testing

@Suite struct ShowTests {
  static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "agents/platform/backend.md": agent("backend", body: "Platform."),
      "agents/services/backend.md": agent("backend", body: "Services."),
      "agents/vendor/services/backend.md": agent("backend-vendor", body: "Vendor."),
      "agents/solo.md": agent("one of a kind", body: "Solo \u{1B}[31m\u{202E}.\n\tcode"),
      "one.md": agent("outside"),
    ])
  }

  static let cases = [
    CommandCase(
      arguments: ["show", "one of a kind", "agents", "--raw"],
      output: "---\nname: one of a kind\ndescription: Does things.\n---\nSolo ^[[31m<U+202E>.\n\tcode\n"),
    CommandCase(
      arguments: ["show", "one of a kind", "agents", "--format=html"],
      output: "<p>Solo ^[[31m&lt;U+202E&gt;.\ncode</p>\n"),
    CommandCase(
      arguments: ["show", "--raw", "./one.md"],
      output: "---\nname: outside\ndescription: Does things.\n---\nBody.\n"),
    CommandCase(
      arguments: ["show", "platform/backend.md", "agents", "--raw"],
      output: "---\nname: backend\ndescription: Does things.\n---\nPlatform.\n"),
    CommandCase(
      arguments: ["show", "backend", "agents"],
      errors: """
        roster: 'backend' fits 2 agents; name one by its path:
          platform/backend.md
          agents/services/backend.md

        """, status: 2),
    CommandCase(
      arguments: ["show", "x\nroster: y", "agents"],
      errors: "roster: no agent is called 'x^Jroster: y', and no path ends in it\n", status: 1),
    CommandCase(
      arguments: ["show", "services/backend.md", "agents"],
      errors: """
        roster: 'services/backend.md' fits 2 agents; name one by its path:
          agents/services/backend.md
          vendor/services/backend.md

        """, status: 2),
    CommandCase(
      arguments: ["show", "bakcend", "agents"],
      errors: "roster: no agent is called 'bakcend', and no path ends in it, did you mean 'backend'?\n",
      status: 1),
    CommandCase(
      arguments: ["show", "backend", "nope", "agents/platform", "--raw"],
      output: "---\nname: backend\ndescription: Does things.\n---\nPlatform.\n",
      errors: "roster: nope: no such file or folder\n", status: 2),
    // A folder is no agent, so the word is taken for a name.
    CommandCase(
      arguments: ["show", "agents", "agents"],
      errors: "roster: no agent is called 'agents', and no path ends in it\n", status: 1),
  ]

  @Test(arguments: cases)
  func prints(_ example: CommandCase) throws {
    try example.check(in: Self.folder())
  }

  @Test func candidatesCanBeTypedAsTheyArePrinted() throws {
    let folder = try Self.folder()
    let run = try ProgramRun("roster", ["show", "backend", "agents"], in: folder.path)
    for candidate in run.errors.split(separator: "\n").dropFirst() {
      let word = String(candidate.trimmingPrefix { $0 == " " })
      #expect(try ProgramRun("roster", ["show", word, "agents"], in: folder.path).status == 0)
    }
  }

  @Test func saysWhoWorksWithWhom() throws {
    let folder = try TemporaryFolder([
      "in/lead.md": agent("lead", body: "Delegate to `dba`, then to `tester`."),
      "in/tester.md": agent("tester", body: "Report to `lead`."),
    ])
    let shown = try ProgramRun("roster", ["show", "lead", "in"], in: folder.path).output
    #expect(shown.contains("\nworks with   dba (not here)   tester ↗\nnamed by     tester ↗\n"))
    // Where nothing else is read, nothing is missing.
    let alone = try ProgramRun("roster", ["show", "in/lead.md"], in: folder.path).output
    #expect(alone.contains("\nworks with   dba   tester\n"))
  }

  @Test func breaksPathsBehindSlashes() throws {
    let folder = try Self.folder()
    let arguments = ["show", "agents/platform/backend.md", "--width=30"]
    let shown = try ProgramRun("roster", arguments, in: folder.path)
    let title = shown.output.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    #expect(title.first == "backend")
    #expect(title.last == "agents/platform/backend.md")
    #expect(title.dropFirst().joined() == folder.path + "/agents/platform/backend.md")
  }

  @Test func jsonIsTheExportedObjectWithItsText() throws {
    let folder = try Self.folder()
    let shown = try ProgramRun("roster", ["show", "one.md", "--format=json"], in: folder.path)
    let exported = try ProgramRun("roster", ["export", "--body", "one.md"], in: folder.path)
    #expect(try JSONNode(parsing: shown.outputBytes) == JSONNode(parsing: exported.outputBytes)[0])
    #expect(shown.status == 0)
  }
}
