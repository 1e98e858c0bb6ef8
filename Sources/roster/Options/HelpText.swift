internal import RosterScreen

/// Help made from the command table.
enum HelpText {
  /// What there is: every command with its sentence, and the options that hold without one.
  static var overview: String {
    let browse = SubcommandTable.row(of: .browse)
    return """
      roster: a browser for AI agent definition files

      \(columns(SubcommandTable.rows.map { ($0.synopsis, $0.sentence) }))

      \(conventions)

      Options of roster itself:
      \(columns(browse.listedOptions.map { ($0.usage, $0.sentence) }))

      """
  }

  /// How one command is called, what it does and what its options are.
  static func explanation(of row: SubcommandRow) -> String {
    """
    \(row.synopsis)

    \(row.sentence).

    \(columns(row.listedOptions.map { ($0.usage, $0.sentence) }))
    \(row.operands.contains(.query) ? "\n\(querySyntax)\n" : "")
    \(conventions)

    """
  }

  /// What can be typed into a query.
  private static var querySyntax: String {
    let rows = QuerySyntax.rows.map { ($0.examples.joined(separator: "  "), $0.meaning) }
    let shell = "In a shell a QUERY stands in quotes: roster search '\"rate limiting\" -java'"
    return (["QUERY", columns(rows)] + QuerySyntax.notes + [shell]).joined(separator: "\n")
  }

  /// What can be typed into a query, as a table of the README.
  static var querySyntaxTable: String {
    let rows = QuerySyntax.rows.map { row in
      let examples = row.examples.map { "`\($0.replacing("|", with: "\\|"))`" }
      return "| \(examples.joined(separator: " ")) | \(row.meaning) |\n"
    }
    return "| typed | finds |\n| --- | --- |\n" + rows.joined()
  }

  /// Everything about the command line on one page: each command with the options that are its own, then the
  /// ones that several share.
  static var reference: String {
    let commands = SubcommandTable.rows.map { row in
      let own = row.options.filter { !SubcommandTable.shared.contains($0.option) }
      return ([row.synopsis, "  " + row.sentence] + lines(own.map { ($0.usage, $0.sentence) }, indent: 4))
        .joined(separator: "\n")
    }
    let shared = SubcommandTable.row(of: .list).options.filter { SubcommandTable.shared.contains($0.option) }
    let options = lines(shared.map { ($0.usage, $0.sentence) }, indent: 2).joined(separator: "\n")
    return (commands + ["Shared options\n" + options, conventions]).joined(separator: "\n\n") + "\n"
  }

  private static let conventions = """
    AGENT is the path of a file, a name, or the last parts of a path.
    Where no PATH is given, agents are looked for in .claude/agents, from here up to
    the root of the repository and in the home folder.
    '--' ends the options.
    Exit status: 0 found; 1 nothing found, or differences with --exit-code;
    2 wrong usage, a PATH that cannot be read, or a failure to print.
    """

  private static func columns(_ rows: [(left: String, right: String)]) -> String {
    lines(rows, indent: 2).joined(separator: "\n")
  }

  /// Two columns, the second aligned.
  private static func lines(_ rows: [(left: String, right: String)], indent: Int) -> [String] {
    let width = rows.map { CellWidth.of($0.left) }.max() ?? 0
    return rows.map { String(repeating: " ", count: indent) + $0.left.padded(to: width) + "  " + $0.right }
  }
}
