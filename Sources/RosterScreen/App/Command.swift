/// What the help view knows of a command.
package protocol KeyEntry: Sendable {
  /// The keys that call it; the first is the one that hints show.
  var keys: [Key] { get }
  /// A sentence for the help view, without a full stop.
  var help: String { get }
}

/// Everything that a key can do outside text entry; the table of names, sentences and keys is ``Command/table``.
///
/// What keys do in a line that is typed is in ``LineCommand/table``.
package enum Command: String, CaseIterable, Sendable {
  case down, up, halfPageDown, halfPageUp, pageDown, pageUp, top, bottom
  case scrollLeft, scrollRight
  case open, back, forward, detailDown, detailUp
  case search, nextMatch, previousMatch, nextTarget, previousTarget
  case mark, markAll, clearMarks
  case compare, sameName, similar
  case nextDifference, previousDifference, base, onlyDifferences, ignoreSpacing, dropColumn, swapColumn
  case scrollAlone
  case sort, outline, raw, fold, foldAll, why
  case edit, copyPath, copyText, reload
  case help, quit, suspend

  /// What the help view, the hint line and the key handling know of a command.
  package struct Entry: KeyEntry {
    package let command: Command
    package let keys: [Key]
    /// A word for the hint line.
    package let hint: String
    package let help: String
  }

  /// A part of the help view.
  package struct Group: Sendable {
    package let title: String
    package let entries: [Entry]
  }

  /// All keys and what they do, in the order of the help view: these commands, and those for a line that is typed.
  package static let helpTable: [(title: String, entries: [any KeyEntry])] =
    table.map { ($0.title, $0.entries) } + [("In a line that is typed", LineCommand.table)]

  /// The one table of commands, in the order of the help view.
  package static let table: [Group] = [
    Group(
      title: "Moving",
      entries: [
        Entry(command: .down, keys: [.character("j"), .down], hint: "down", help: "one line down"),
        Entry(command: .up, keys: [.character("k"), .up], hint: "up", help: "one line up"),
        Entry(command: .halfPageDown, keys: [.control("d")], hint: "half page", help: "half a page down"),
        Entry(command: .halfPageUp, keys: [.control("u")], hint: "half page", help: "half a page up"),
        Entry(command: .pageDown, keys: [.pageDown, .control("f")], hint: "page", help: "a page down"),
        Entry(command: .pageUp, keys: [.pageUp, .control("b")], hint: "page", help: "a page up"),
        Entry(command: .top, keys: [.character("g"), .home], hint: "top", help: "to the first line"),
        Entry(command: .bottom, keys: [.character("G"), .end], hint: "bottom", help: "to the last line"),
        Entry(
          command: .scrollLeft, keys: [.character("<"), .shiftLeft], hint: "left",
          help: "long code, wide tables and further columns: to the left"),
        Entry(
          command: .scrollRight, keys: [.character(">"), .shiftRight], hint: "right",
          help: "long code, wide tables and further columns: to the right"),
        Entry(
          command: .detailDown, keys: [.character("J"), .shiftDown], hint: "scroll",
          help: "scroll the detail from the list, or all of why it was found: down"),
        Entry(
          command: .detailUp, keys: [.character("K"), .shiftUp], hint: "scroll",
          help: "scroll the detail from the list, or all of why it was found: up"),
      ]),
    Group(
      title: "Reading",
      entries: [
        Entry(
          command: .open, keys: [.enter, .character("l"), .right], hint: "read",
          help: "read the agent; follow what is in focus; open a fold"),
        Entry(
          command: .back, keys: [.character("q"), .character("h"), .left, .escape], hint: "back",
          help: "leave this view, or the agent that a link led to; Esc clears a search first and never quits"),
        Entry(
          command: .forward, keys: [.character("L")], hint: "forward",
          help: "forward again to the agent that one went back from"),
        Entry(
          command: .outline, keys: [.character("o")], hint: "outline",
          help: "the headings, or the sections of a comparison, to jump to one"),
        Entry(
          command: .raw, keys: [.character("r")], hint: "raw",
          help: "the file as it is, with line numbers and hidden characters shown"),
        Entry(
          command: .fold, keys: [.character("z")], hint: "fold",
          help: "fold what is here or open it: a section, copies, the others of a name"),
        Entry(
          command: .foldAll, keys: [.character("Z")], hint: "fold all",
          help: "fold everything, or open it"),
        Entry(
          command: .nextTarget, keys: [.tab], hint: "next",
          help: "the next thing to act on: a link, a problem, a column; in a search, its facets"),
        Entry(
          command: .previousTarget, keys: [.backTab], hint: "previous", help: "the previous thing to act on"),
      ]),
    Group(
      title: "Searching",
      entries: [
        Entry(
          command: .search, keys: [.character("/")], hint: "search",
          help: "search the agents; while reading, find in this text"),
        Entry(
          command: .nextMatch, keys: [.character("n")], hint: "next match",
          help: "the next match, on into the next agent"),
        Entry(
          command: .previousMatch, keys: [.character("N")], hint: "previous match", help: "the previous match"
        ),
        Entry(
          command: .why, keys: [.character("i"), .control("t")], hint: "why",
          help: "say why this agent was found, and how well it fits"),
        Entry(
          command: .sameName, keys: [.character("=")], hint: "same name",
          help: "the agents that share this one's name, the most alike first, to compare them"),
        Entry(
          command: .similar, keys: [.character("m")], hint: "more like this",
          help: "the agents whose texts are like this one's, the most alike first, to compare them"),
        Entry(
          command: .sort, keys: [.character("s")], hint: "sort",
          help: "sort by name, path, time, size or problems, in turn"),
      ]),
    Group(
      title: "Comparing",
      entries: [
        Entry(
          command: .mark, keys: [.character(" ")], hint: "mark", help: "mark the agent, or take the mark away"
        ),
        Entry(
          command: .markAll, keys: [.character("a")], hint: "mark all",
          help: "mark all agents that are shown, folded ones too"
        ),
        Entry(
          command: .clearMarks, keys: [.character("A")], hint: "clear marks", help: "take all marks away"),
        Entry(
          command: .compare, keys: [.character("c")], hint: "compare",
          help: "compare the marked agents; with one mark, it and this one; with none, this and the next"),
        Entry(
          command: .nextDifference, keys: [.character("]")], hint: "next difference",
          help: "the next difference"),
        Entry(
          command: .previousDifference, keys: [.character("[")], hint: "previous difference",
          help: "the previous difference"),
        Entry(
          command: .base, keys: [.character("b")], hint: "base",
          help: "the next agent as the one that the others are compared with"),
        Entry(
          command: .onlyDifferences, keys: [.character("d")], hint: "only differences",
          help: "show only what differs, or everything"),
        Entry(
          command: .ignoreSpacing, keys: [.character("w")], hint: "ignore spacing",
          help: "ignore spacing and capitals, or mind them"),
        Entry(
          command: .dropColumn, keys: [.character("x")], hint: "drop", help: "drop the column in focus"),
        Entry(
          command: .swapColumn, keys: [.character("X")], hint: "swap",
          help: "swap the column in focus with the next"),
        Entry(
          command: .scrollAlone, keys: [.character("u")], hint: "scroll alone",
          help: "let the column in focus scroll alone, or with the others again"),
      ]),
    Group(
      title: "Files",
      entries: [
        Entry(
          command: .edit, keys: [.character("e")], hint: "edit", help: "open the file in $VISUAL or $EDITOR"),
        Entry(command: .copyPath, keys: [.character("y")], hint: "copy path", help: "copy the path"),
        Entry(
          command: .copyText, keys: [.character("Y")], hint: "copy text", help: "copy the text of the file"),
        Entry(
          command: .reload, keys: [.character("R"), .function(5)], hint: "reload",
          help: "read everything again"),
      ]),
    Group(
      title: "Program",
      entries: [
        Entry(command: .help, keys: [.character("?"), .function(1)], hint: "help", help: "this page"),
        Entry(
          command: .quit, keys: [.character("Q"), .control("c")], hint: "quit",
          help: "leave the program; at the list q does too"),
        Entry(command: .suspend, keys: [.control("z")], hint: "suspend", help: "back to the shell until fg"),
      ]),
  ]

  /// The command of a key, or `nil`.
  package init?(_ key: Key) {
    guard let command = Self.byKey[key] else { return nil }
    self = command
  }

  /// The table's entry.
  package var entry: Entry {
    guard let entry = Self.byCommand[self] else { preconditionFailure("a command outside the table") }
    return entry
  }

  private static let entries = table.flatMap(\.entries)
  private static let byCommand = Dictionary(uniqueKeysWithValues: entries.map { ($0.command, $0) })
  private static let byKey = Dictionary(
    uniqueKeysWithValues: entries.flatMap { entry in entry.keys.map { ($0, entry.command) } })
}
