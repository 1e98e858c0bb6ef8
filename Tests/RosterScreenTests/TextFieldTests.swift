import RosterScreen
import TestSupport
import Testing

/// Editing one line of text; `|` is the caret.
@Suite struct TextFieldTests {
  private func field(_ keys: String) throws -> String {
    var field = TextField()
    for key in try KeyNotation.parse(keys) { field.edit(with: key) }
    var text = field.characters.map(String.init)
    text.insert("|", at: field.caret)
    return text.joined()
  }

  @Test(arguments: [
    ("", "|"), ("ab", "ab|"), ("ab<Left>c", "ac|b"), ("ab<Left><Left><Left>c", "c|ab"), ("ab<C-a>c", "c|ab"),
    ("ab<Home><Right>c", "ac|b"), ("ab<C-a><C-e>c", "abc|"), ("ab<BS>", "a|"), ("a<BS><BS>", "|"),
    ("ab<C-a><Del>", "|b"), ("ab<Del>", "ab|"), ("one two<C-w>", "one |"), ("one two  <C-w>", "one |"),
    ("one two<C-w><C-w><C-w>", "|"), ("one two<C-a><Right><C-w>", "|ne two"), ("one<C-a><C-u>", "|"),
    ("設計<Left>x", "設x|計"), ("👩‍💻<BS>", "|"), ("e\u{301}<BS>", "|"), ("<Tab><Enter><F1>", "|"),
  ])
  func edits(keys: String, expected: String) throws {
    #expect(try field(keys) == expected)
  }

  @Test(arguments: [
    ("a", "\u{301}b", "a\u{301}b|"), ("a", "\nb\tc", "a b c|"), ("", "\u{1B}[0mx", "[0mx|"),
    ("", "\u{301}", "\u{301}|"),
  ])
  func inserts(before: String, text: String, expected: String) {
    var field = TextField(before)
    field.insert(text)
    #expect(field.text + "|" == expected)
    #expect(field.caret == field.characters.count)
  }

  @Test func leavesOutWhatIsTooLong() {
    var field = TextField(String(repeating: "a", count: TextField.limit - 1))
    field.insert("設計")
    field.insert("x")
    #expect(field.characters.count == TextField.limit)
    #expect(field.characters.last == "設")
  }
}
