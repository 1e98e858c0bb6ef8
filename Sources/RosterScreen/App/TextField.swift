/// One line of text that is being typed, with a caret.
package struct TextField: Hashable, Sendable {
  /// The characters; never a line end or a control.
  package private(set) var characters: [Character] = []
  /// The place of the caret, 0 to the number of characters.
  package private(set) var caret = 0

  /// The text.
  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  package init(_ text: String = "") {
    insert(text)
  }

  /// More characters than anybody means to look for; what goes beyond is left out.
  package static let limit = 1_000

  /// Puts text at the caret; line ends and tabs become spaces, other controls are left out.
  package mutating func insert(_ text: String) {
    let new = text.prefix(Self.limit - characters.count).compactMap { character -> Character? in
      if character.isWhitespace { return " " }
      return character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
        ? nil : character
    }
    // A mark that is typed alone joins the character before it.
    let joined = Array(String(characters[..<caret].suffix(1)) + String(new))
    let start = max(caret - 1, 0)
    characters.replaceSubrange(start..<caret, with: joined)
    caret = start + joined.count
  }

  package mutating func moveCaret(by distance: Int) {
    caret = min(max(caret + distance, 0), characters.count)
  }

  package mutating func moveToStart() { caret = 0 }
  package mutating func moveToEnd() { caret = characters.count }

  package mutating func deleteBackward() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
  }

  package mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
  }

  /// Removes the spaces before the caret and the word before them.
  package mutating func deleteWord() {
    var start = caret
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<caret)
    caret = start
  }

  package mutating func clear() {
    self = TextField()
  }
}
