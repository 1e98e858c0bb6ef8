import TestSupport
import Testing

/// Which agents `compare` compares, and how it ends; what it prints is tested elsewhere.
@Suite struct CompareArgumentsTests {
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "pair/1/twin.md": agent("twin", body: "Same."), "pair/2/twin.md": agent("twin", body: "Same."),
      "pair/other.md": agent("other", body: "Else."),
    ])
    for number in 1...7 { try folder.write(agent("crowd"), to: "crowd/\(number)/crowd.md") }
    return folder
  }

  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    var errors = ""
    var status: Int32 = 0
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(arguments: ["twin", "--in", "pair"]),
    Case(arguments: ["twin", "--in", "pair", "--exit-code"]),
    Case(arguments: ["1/twin.md", "other", "--in=pair"]),
    Case(arguments: ["1/twin.md", "other", "--in=pair", "--exit-code"], status: 1),
    Case(arguments: ["pair/1/twin.md", "./pair/2/twin.md", "--exit-code"]),
    Case(arguments: ["pair/1/twin.md", "pair/other.md", "--exit-code"], status: 1),
    Case(
      arguments: ["pair/1/twin.md", "other", "--in", "nope", "--in", "pair"],
      errors: "roster: nope: no such file or folder\n", status: 2),
    Case(
      arguments: ["pair/1/twin.md"],
      errors:
        "roster: two agents are needed to compare, and only one is 'pair/1/twin.md'; see 'roster help compare'\n",
      status: 2),
    Case(
      arguments: ["other", "--in", "pair"],
      errors:
        "roster: two agents are needed to compare, and only one is 'other'; see 'roster help compare'\n",
      status: 2),
    Case(
      arguments: ["twin", "other", "--in", "pair"],
      errors: "roster: 'twin' fits 2 agents; name one by its path:\n  1/twin.md\n  2/twin.md\n", status: 2),
    Case(
      arguments: ["crowd", "--in", "crowd"],
      errors: "roster: 'crowd' fits 7 agents; name one by its path:\n"
        + (1...7).map { "  \($0)/crowd.md\n" }.joined(), status: 2),
    Case(
      arguments: ["twni", "other", "--in", "pair"],
      errors: "roster: no agent is called 'twni', and no path ends in it, did you mean 'twin'?\n", status: 1),
    Case(
      arguments: ["a", "b", "c", "d", "e", "f", "g"],
      errors: "roster: 'g' is one too many: the most is 6; see 'roster help compare'\n", status: 2),
  ]

  @Test(arguments: cases)
  func ends(_ example: Case) throws {
    let folder = try Self.folder()
    let run = try ProgramRun("roster", ["compare"] + example.arguments, in: folder.path)
    #expect(run.errors == example.errors)
    #expect(run.status == example.status)
    #expect(run.output.isEmpty == (example.errors != "" && !example.errors.hasPrefix("roster: nope")))
  }
}
