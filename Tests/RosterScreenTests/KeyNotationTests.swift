import RosterScreen
import Testing

@Suite struct KeyNotationTests {
  @Test(
    arguments: [
      ("", []), ("/ap", [.character("/"), .character("a"), .character("p")]),
      ("x<Enter>y", [.character("x"), .enter, .character("y")]),
      ("<C-d><c-U>", [.control("d"), .control("u")]),
      ("<Space><lt><S-Tab><tab>", [.character(" "), .character("<"), .backTab, .tab]),
      ("<F1><f12>", [.function(1), .function(12)]), (">", [.character(">")]),
      (
        "<PgUp><PGDN><Home><End><BS><Del><Esc>",
        [.pageUp, .pageDown, .home, .end, .backspace, .delete, .escape]
      ),
      ("<S-Left><S-Right><Up><Down><Left><Right>", [.shiftLeft, .shiftRight, .up, .down, .left, .right]),
      ("<C-Space><C-_><C-\\>", [.control(" "), .control("_"), .control("\\")]),
      ("é設", [.character("é"), .character("設")]),
    ] as [(String, [Key])])
  func parses(text: String, keys: [Key]) throws {
    #expect(try KeyNotation.parse(text) == keys)
    #expect(try KeyNotation.parse(keys.map(\.notation).joined()) == keys)
  }

  @Test(arguments: [
    ("a<", KeyNotation.Failure.notClosed("<")), ("<Enter", .notClosed("<Enter")),
    ("<Foo>x", .unknownName("<Foo>")), ("<>", .unknownName("<>")), ("<F0>", .unknownName("<F0>")),
    ("<F13>", .unknownName("<F13>")), ("<C-1>", .unknownName("<C-1>")), ("<C-ab>", .unknownName("<C-ab>")),
  ])
  func rejects(text: String, failure: KeyNotation.Failure) {
    #expect(throws: failure) { try KeyNotation.parse(text) }
  }

  @Test(arguments: [
    (Key.enter, "↵", "Enter"), (.character(" "), "␣", "Space"), (.control("d"), "C-d", "C-d"),
    (.up, "↑", "^"),
    (.pageDown, "PgDn", "PgDn"), (.character("<"), "<", "<"), (.function(5), "F5", "F5"),
    (.escape, "Esc", "Esc"),
  ])
  func label(key: Key, unicode: String, ascii: String) {
    #expect(key.label(.unicode) == unicode)
    #expect(key.label(.ascii) == ascii)
  }
}
