internal import RosterCore
internal import RosterScreen

/// The process around a command: where it prints, and what it may know.
struct Surroundings {
  let output = ByteOutput(descriptor: 1)
  let messages = MessageOutput(descriptor: 2)
  /// Whether standard output is a terminal.
  let printsOnTerminal = isTerminal(1)

  /// The text of an environment variable; `nil` where it is not set.
  func environment(_ name: String) -> String? {
    environmentBytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The user's home folder; `nil` where the environment does not say.
  var home: FilePath? {
    environmentBytes("HOME").map(FilePath.init(bytes:)).flatMap { $0.isAbsolute ? $0 : nil }
  }

  /// Whether the terminal can do no more than print lines.
  var isDumb: Bool { !printsOnTerminal || environment("TERM") == "dumb" }

  /// Whether output is coloured, given what `--color` says.
  func usesColor(_ arguments: ParsedArguments) -> Bool {
    let choice: ColorChoice = arguments.choice(.color)
    return choice.isOn(isTerminal: printsOnTerminal, environment: environment)
  }

  /// The most cells in a line: room for sums of widths, and more than anybody reads.
  private static let widestLine = 10_000

  /// The cells in a line: what `--width` says, else the terminal's; `nil` where output is no terminal.
  func width(_ arguments: ParsedArguments) -> Int? {
    let wanted =
      arguments.number(.width) ?? (printsOnTerminal ? terminalColumns(1) ?? Size.standard.columns : nil)
    return wanted.map { min($0, Self.widestLine) }
  }

  /// Prints a path byte for byte for other programs, and safely for people; a NUL can end it, as no path holds one.
  func printPath(_ path: FilePath, terminator: Unicode.Scalar = "\n") throws(OutputError) {
    let bytes = printsOnTerminal ? Array(Sanitizer.visible(path.string).utf8) : path.bytes
    try output.write(bytes + [UInt8(ascii: terminator)])
  }

  /// Prints the paths of agents, ended as the options say.
  func printPaths(of agents: some Sequence<Agent>, _ arguments: ParsedArguments) throws(OutputError) {
    for agent in agents { try printPath(agent.path, terminator: arguments.has(.null) ? "\0" : "\n") }
  }

  /// Prints a line, with its styles where output is coloured.
  func printLine(_ line: StyledText, _ usesColor: Bool) throws(OutputError) {
    try output.writeLine(paint(line, usesColor))
  }

  /// The text in a style, where output is coloured.
  func paint(_ text: StyledText, _ usesColor: Bool) -> String {
    usesColor ? text.spans.map { $0.text.styled($0.style) }.joined() : text.text
  }
}
