internal import RosterScreen

/// The one table of commands and options: it feeds parsing, the help and the README.
enum SubcommandTable {
  static let rows: [SubcommandRow] = [
    SubcommandRow(
      command: .browse, operands: [.paths],
      sentence: "Browse the agents under the paths; without a terminal, list them",
      options: [
        OptionRow(.query, .text("QUERY"), "Start with this search"),
        OptionRow(.pick, "Draw on the terminal and print the chosen paths on standard output"),
        OptionRow(.mouse, "Let the mouse move the cursor and scroll"),
      ] + common(.limit, .color, .width) + [OptionRow(.version, "Print the version")]),
    SubcommandRow(
      command: .list, operands: [.paths],
      sentence: "Print one line per agent",
      options: [
        OptionRow(.query, .text("QUERY"), "Only those that this search finds, best first"),
        OptionRow(.duplicates, "Only those with equal or nearly equal texts, in groups"), listFormat, null,
      ] + common(.limit, .color, .width)),
    SubcommandRow(
      command: .search, operands: [.query, .paths],
      sentence: "Print what a search finds, best first, and why",
      options: [
        listFormat, null,
        OptionRow(.explain, "Say of each agent why it is where it is"),
        OptionRow(.explainQuery, "Only say how the QUERY is read"),
      ] + common(.limit, .color, .width)),
    SubcommandRow(
      command: .show, operands: [agent, .paths],
      sentence: "Print one agent",
      options: [
        OptionRow(
          .format, ShowFormat.self, "What to print; html: the text behind the header, to put into a page"),
        OptionRow(.raw, "Print the file as it is; in colour with line numbers, and notes on hidden text"),
      ] + common(.color, .width)),
    SubcommandRow(
      command: .compare, operands: [comparedAgents],
      sentence: "Print how two to six agents differ; one name that several bear compares those",
      options: [
        OptionRow(.scope, .text("PATH"), "Look for the agents there; can be given more than once"),
        OptionRow(.format, CompareFormat.self, "What to print"),
        OptionRow(.exitCode, "End with 1 where the agents differ"),
      ] + common(.color, .width)),
    SubcommandRow(
      command: .export, operands: [.paths],
      sentence: "Print everything that was read, as JSON",
      options: [OptionRow(.body, "Include the text behind each header")] + common(.limit)),
    SubcommandRow(
      command: .snapshot, operands: [.paths],
      sentence: "Print the screen as it is after some keys, without a terminal",
      options: [
        OptionRow(.size, .size, "The size of the screen; \(Size.standard.text) where none is given"),
        OptionRow(.keys, .text("KEYS"), "The keys, such as '/api<Enter>c'"),
        OptionRow(.query, .text("QUERY"), "Start with this search"),
        OptionRow(.format, SnapshotFormat.self, "What to print"),
      ] + common()),
    SubcommandRow(
      command: .help, operands: [Operand(name: "COMMAND", count: 0...1, synopsis: "[COMMAND]")],
      sentence: "Explain a command", options: [help]),
  ]

  /// The row of a command.
  static func row(of command: Subcommand) -> SubcommandRow {
    guard let row = rows.first(where: { $0.command == command }) else {
      preconditionFailure("\(command) lacks its row")
    }
    return row
  }

  /// The options that mean the same wherever they are.
  static let shared: Set<Option> = [.color, .width, .limit, .help]

  /// Whether a value follows the option; it is the same for every command.
  static func takesValue(_ option: Option) -> Bool {
    rows.contains { row in row[option].map { $0.value != .none } ?? false }
  }

  private static let agent = Operand(name: "AGENT", count: 1...1, synopsis: "AGENT")
  private static let comparedAgents = Operand(name: "AGENT", count: 1...6, synopsis: "AGENT AGENT…")

  private static let listFormat = OptionRow(.format, ListFormat.self, "What to print")
  private static let null = OptionRow(
    .null, "Print paths, each ended by a NUL byte, as 'xargs -0' reads them")
  private static let help = OptionRow(.help, "Explain the command")

  /// What every command takes; its help tells of those that do something there.
  private static func common(_ listed: Option...) -> [OptionRow] {
    let options = [
      OptionRow(.limit, .number, "Print at most so many agents"),
      OptionRow(.color, ColorChoice.self, "When to use colour"),
      OptionRow(.width, .number, "The cells in a line; otherwise the terminal's"),
    ]
    return options.map { option in
      var option = option
      option.isListed = listed.contains(option.option)
      return option
    } + [help]
  }
}

extension OptionRow {
  /// An option without a value.
  fileprivate init(_ option: Option, _ sentence: String) { self.init(option, .none, sentence) }
}
