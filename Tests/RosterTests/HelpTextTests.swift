import RosterCore
import TestSupport
import Testing

@testable import roster

@Suite struct HelpTextTests {
  @Test(arguments: SubcommandTable.rows.map(\.command))
  func explainsEveryOption(command: Subcommand) {
    let row = SubcommandTable.row(of: command)
    let lines = HelpText.explanation(of: row).split(separator: "\n")
    #expect(lines.first == Substring(row.synopsis))
    for option in row.options {
      let isTold = lines.contains { $0.hasPrefix("  \(option.usage) ") && $0.hasSuffix(option.sentence) }
      #expect(isTold == option.isListed)
    }
  }

  @Test func everyCommandHasARowAndEveryOptionACommand() {
    #expect(Set(SubcommandTable.rows.map(\.command)) == Set(Subcommand.allCases))
    #expect(Set(SubcommandTable.rows.flatMap(\.options).map(\.option)) == Set(roster.Option.allCases))
  }

  /// Splitting words and options apart happens before the command is known.
  @Test func anOptionTakesAValueInEveryCommandOrInNone() {
    let rows = SubcommandTable.rows.flatMap(\.options)
    for option in roster.Option.allCases {
      #expect(Set(rows.filter { $0.option == option }.map { $0.value == .none }).count == 1, "\(option)")
    }
  }

  @Test(arguments: QuerySyntax.rows.flatMap(\.examples))
  func queriesOfTheHelpAreUnderstood(example: String) {
    let query = Query(example, fields: FieldNames(headerKeys: ["permissionMode"]))
    #expect(!query.isEmpty && query.notes.isEmpty)
    #expect(HelpText.explanation(of: SubcommandTable.row(of: .search)).contains(example))
  }

  @Test func theReadmeHasTheQueriesOfTheHelp() throws {
    try Golden("README.md").check(HelpText.querySyntaxTable, inSection: "queries")
  }

  @Test func theReadmeHasTheCommandLineOfTheTable() throws {
    try Golden("README.md").check("```\n\(HelpText.reference)```\n", inSection: "commands")
  }
}
