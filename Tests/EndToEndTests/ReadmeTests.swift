import RosterScreen
import TestSupport
import Testing

/// What the README says is true.
@Suite struct ReadmeTests {
  private let readme = Golden("README.md")

  /// The lines of shell code that call the program.
  static let commands = Golden("README.md").text.shellLines.filter { $0.hasPrefix("roster ") }

  @Test func thereAreCommands() {
    #expect(Self.commands.count > 8)
  }

  @Test(arguments: commands) func commandsWork(command: String) throws {
    let words = command.shellWords.dropFirst()
    let run = try ProgramRun("roster", Array(words), in: Golden.packagePath)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(!run.output.isEmpty || words.contains("--exit-code"))
  }

  @Test func theOtherCommandsAreThoseOfCI() {
    let others = readme.text.shellLines.filter { !$0.hasPrefix("roster ") }
    #expect(others.count == 2)
    #expect(others.first?.hasSuffix("swift run -c release roster sample-agents") == true)
    #expect(others.last == "swift test")
    #expect(Golden(".ci/run").text.contains("\nswift test"))
  }

  @Test func keysAreThoseOfTheCommandTable() throws {
    let rows = Command.helpTable.flatMap { group in
      ["| **\(group.title)** | |"]
        + group.entries.map { entry in
          let keys = entry.keys.map { "`\($0.label(.unicode))`" }.joined(separator: " ")
          return "| \(keys) | \(entry.help) |"
        }
    }
    let table = ["| key | what it does |", "| --- | --- |"] + rows
    try readme.check(table.joined(separator: "\n") + "\n", inSection: "keys")
  }

  @Test func thePictureIsTheScreen() throws {
    let command = try #require(Self.commands.last { $0.contains("--format svg") })
    let picture = try ProgramRun("roster", Array(command.shellWords.dropFirst()), in: SampleAgents.parent)
      .output
    try Golden(".docs/browse.svg").check(picture)
  }
}

extension String {
  /// The lines of the code blocks marked as shell.
  fileprivate var shellLines: [String] {
    split(separator: "```sh\n").dropFirst().flatMap { block in
      block.prefix(upTo: block.firstRange(of: "```")?.lowerBound ?? block.endIndex).split(separator: "\n")
    }.map(String.init)
  }

  /// The words of a command, double quotes taken off.
  fileprivate var shellWords: [String] {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
