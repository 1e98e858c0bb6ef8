/// Everything that a key does while a line is typed, beside adding what it stands for.
///
/// While finding in a text, those that are about the list do nothing.
package enum LineCommand: CaseIterable, Sendable {
  case keep, clear, chooseNext, choosePrevious, choosePageDown, choosePageUp
  case why, scrollDown, scrollUp, facets, recall
  case caretLeft, caretRight, caretToStart, caretToEnd
  case deleteBackward, deleteForward, deleteWord, deleteAll

  /// What the help view and the key handling know of a command.
  package struct Entry: KeyEntry {
    package let command: LineCommand
    package let keys: [Key]
    package let help: String
  }

  /// The one table of these commands, in the order of the help view.
  package static let table: [Entry] = [
    Entry(command: .keep, keys: [.enter], help: "keep the search, or what is found in the text"),
    Entry(command: .clear, keys: [.escape], help: "clear it"),
    Entry(command: .chooseNext, keys: [.down, .control("n")], help: "choose in the list: down"),
    Entry(command: .choosePrevious, keys: [.up, .control("p")], help: "choose in the list: up"),
    Entry(command: .choosePageDown, keys: [.pageDown], help: "choose in the list: a page down"),
    Entry(command: .choosePageUp, keys: [.pageUp], help: "choose in the list: a page up"),
    Entry(command: .why, keys: [.control("t")], help: "say why the agent under the cursor was found"),
    Entry(command: .scrollDown, keys: [.shiftDown], help: "scroll the detail, or why it was found: down"),
    Entry(command: .scrollUp, keys: [.shiftUp], help: "scroll the detail, or why it was found: up"),
    Entry(command: .facets, keys: [.tab], help: "count models, tools, dialects and folders, to narrow by"),
    Entry(command: .recall, keys: [.control("r")], help: "an earlier line"),
    Entry(command: .caretLeft, keys: [.left, .control("b")], help: "one character to the left"),
    Entry(command: .caretRight, keys: [.right, .control("f")], help: "one character to the right"),
    Entry(command: .caretToStart, keys: [.home, .control("a")], help: "to the start of the line"),
    Entry(command: .caretToEnd, keys: [.end, .control("e")], help: "to the end of the line"),
    Entry(
      command: .deleteBackward, keys: [.backspace, .control("h")], help: "delete what is before the caret"),
    Entry(command: .deleteForward, keys: [.delete, .control("d")], help: "delete what is under the caret"),
    Entry(command: .deleteWord, keys: [.control("w")], help: "delete the word before the caret"),
    Entry(command: .deleteAll, keys: [.control("u")], help: "delete everything"),
  ]

  /// The command of a key, or `nil`.
  init?(_ key: Key) {
    guard let command = Self.byKey[key] else { return nil }
    self = command
  }

  private static let byKey = Dictionary(
    uniqueKeysWithValues: table.flatMap { entry in entry.keys.map { ($0, entry.command) } })
}

extension TextField {
  /// Adds the character of a key, or edits the line; other keys do nothing.
  package mutating func edit(with key: Key) {
    if case .character(let character) = key { return insert(String(character)) }
    switch LineCommand(key) {
    case .caretLeft: moveCaret(by: -1)
    case .caretRight: moveCaret(by: 1)
    case .caretToStart: moveToStart()
    case .caretToEnd: moveToEnd()
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .deleteWord: deleteWord()
    case .deleteAll: clear()
    default: break
    }
  }
}
