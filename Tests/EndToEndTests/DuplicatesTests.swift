import TestSupport
import Testing

/// `list --duplicates`: agents with equal and nearly equal texts, in groups.
@Suite struct DuplicatesTests {
  private static let text = (1...40).map { "word\($0)" }.joined(separator: " ")

  static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "a/one.md": agent("one", body: text), "b/one.md": agent("one", body: text),
      "c/near.md": agent("near", body: text + " more"),
      "d/alone.md": agent("alone", body: "Nothing like it."),
    ])
  }

  static let cases = [
    CommandCase(
      arguments: ["list", "--duplicates", "."],
      output: """
               one   a/one.md  all tools  Does things.
         copy  one   b/one.md  all tools  Does things.
         99 %  near  near.md   all tools  Does things.

        """),
    CommandCase(
      arguments: ["list", "--duplicates", ".", "--format=paths"],
      output: "{}/a/one.md\n{}/b/one.md\n{}/c/near.md\n"),
    CommandCase(
      arguments: ["list", "--duplicates", ".", "-0", "--limit", "2"], output: "{}/a/one.md\0{}/b/one.md\0"),
    CommandCase(
      arguments: ["list", "--duplicates", ".", "--query", "near", "--format", "json"], output: "[]\n",
      status: 1),
    CommandCase(arguments: ["list", "--duplicates", "d"], status: 1),
  ]

  @Test(arguments: cases)
  func prints(_ example: CommandCase) throws { try example.check(in: Self.folder()) }

  @Test func jsonHasGroups() throws {
    let folder = try Self.folder()
    let run = try ProgramRun("roster", ["list", "--duplicates", ".", "--format", "json"], in: folder.path)
    let parts = run.output.split(separator: "},{").map {
      $0.split(separator: ",").suffix(2).joined(separator: ",")
    }
    #expect(parts.count == 3)
    #expect(parts[0] == #""similarity":100,"copy":false"#)
    #expect(parts[1] == #""similarity":100,"copy":true"#)
    #expect(run.output.hasPrefix("[[{") && run.output.hasSuffix("}]]\n"))
  }
}
