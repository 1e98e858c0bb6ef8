import RosterCore
import Testing

@testable import RosterScreen

@Suite struct MarkdownLayoutTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let markdown: String
    let width: Int
    let lines: String
    var signs = Signs.unicode
    var testDescription: String { id }

    init(_ id: String, _ markdown: String, width: Int = 24, signs: Signs = .unicode, _ lines: String) {
      (self.id, self.markdown, self.width, self.signs, self.lines) = (id, markdown, width, signs, lines)
    }
  }

  static func layOut(_ markdown: String, width: Int, signs: Signs = .unicode) -> [PageLine] {
    let source = SourceText(decoding: Array(markdown.utf8))
    let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
    return MarkdownLayout(width: width, theme: Theme(signs: signs)).lines(of: document)
  }

  static let textCases = [
    Case("words stay whole", "one two three four five six", "one two three four five\nsix"),
    Case("a long word is cut", "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwx\nyz"),
    Case("wide letters part anywhere", "データ設計者は設計を行う人です", width: 12, "データ設計者\nは設計を行う\n人です"),
    Case("korean words stay whole", "한국어 문서를 편집합니다", width: 12, "한국어\n문서를\n편집합니다"),
    Case("wide brackets stay with their text", "設計（計画）。", width: 6, "設計\n（計\n画）。"),
    Case("soft and hard breaks", "a\nb  \nc<br>d", "a b\nc\nd"),
    Case("a dialogue", "User: a\nb\nAgent says: c", "User: a b\nAgent says: c"),
    Case("a dialogue in bold", "**User**: a\n**You:** b", "User: a\nYou: b"),
    Case("labels behind a text", "one two\nthree: four", "one two three: four"),
    Case("no labels", "See:\nhttp://a.b\n10: c\na:b", "See: http://a.b 10: c\na:b"),
    Case("notes at the foot", "[^1]: a b\n[^2]: c d\ne", "[^1]: a b\n[^2]: c d e"),
    Case("one blank line", "a\n\n\n\nb", "a\n\nb"),
    Case("escapes and references", "\\*a\\* &copy; &lt;b>", "*a* © <b>"),
    Case("tags", "<role>you</role>", "<role>you</role>"),
    Case("marks", "*a* **b** ~~c~~ `d`", "a b ~c~ `d`"),
    Case("hidden characters", "a\u{1B}[1mb\u{202E}c", "a^[[1mb<U+202E>c"),
    Case(
      "links", "[a](https://b.c) <https://d.e> [f.g](https://f.g)", width: 60,
      "a (https://b.c) https://d.e f.g"),
    Case("title", "[a](b \"c\")", "a (b “c”)"),
    Case(
      "long definition", "[a]\n\n[a]: /\(String(repeating: "b", count: 50))", width: 60,
      "a\n\n[a]: /\(String(repeating: "b", count: 50))"),
    Case("mail", "<a@b.c>", "a@b.c"),
    Case("images", "![a](b.png) ![](c.png)", "a (b.png) (c.png)"),
    Case("definitions", "[a]: /b\n[c]: /d 'e'", "[a]: /b\n[c]: /d “e”"),
    Case("break", "a\n\n***", width: 8, "a\n\n────────"),
    Case("nothing", "\n\n", ""),
  ]

  static let structureCases = [
    Case("headings", "# a\nb\n## c\n### d\n#### e\nf", "a\n─\nb\n\nc\n\n› d\n\n›› e\nf"),
    Case("wrapped heading", "### one two three four five", "› one two three four\n  five"),
    Case("quote", "> a\n>\n> b c d e f g h i j k l m", "▏ a\n▏\n▏ b c d e f g h i j k l\n▏ m"),
    Case("bullets", "- a\n  - b\n    - c\n      - d\n- e", "• a\n  ◦ b\n    ▪ c\n      ▪ d\n• e"),
    Case("hanging indent", "- one two three four five six", "• one two three four\n  five six"),
    Case("numbers", "9. a\n10. b\n\n    c", " 9. a\n\n10. b\n\n    c"),
    Case("bullets in numbers", "1. a\n   - b\n2. c", "1. a\n   • b\n2. c"),
    Case("loose", "- a\n\n- b\n  - c", "• a\n\n• b\n\n  ◦ c"),
    Case("tasks", "- [ ] a\n- [x] b\n- c\n\n1. [X] d", "☐ a\n☑ b\n• c\n\n1. ☑ d"),
    Case("empty item", "- a\n-\n- b", "• a\n•\n• b"),
    Case("list in one line", "- - a", "• ◦ a"),
    Case("quote in an item", "- > a", "• ▏ a"),
    Case(
      "code", "a\n```swift\n\nlet a = 1\n\n  let b = \"a long line\"\n\n```\nb",
      "a\n\n  swift\n  let a = 1\n\n    let b = \"a long line\"\n\nb"),
    Case("tabs in code", "```\n\ta\nab\tc\n```", "      a\n  ab  c"),
    Case("indented code", "    a", "  a"),
    Case("empty code", "```\n```\n\na", "a"),
    Case("comment", "<!-- a\n\n\nb -->", "<!-- a\n\nb -->"),
    Case(
      "ascii", "# a\n- b\n  - c\n- [x] d\n\n> e\n\n***", width: 16, signs: .ascii,
      "a\n-\n* b\n  - c\n[x] d\n\n| e\n\n----------------"),
  ]

  static let tablesCases = [
    Case("natural width", "|a|bc|\n|-|-|\n|def|g|", "a    bc\n───  ──\ndef  g"),
    Case(
      "alignment", "|left|mid|right|\n|:-|:-:|-:|\n|a|b|c|",
      "left  mid  right\n────  ───  ─────\na      b       c"),
    Case(
      "wrapped cells", "|a|b|\n|-|-|\n|one|two three four five six|",
      "a    b\n───  ───────────────────\none  two three four five\n     six"),
    Case(
      "the widest give way", "|a|b|\n|-|-|\n|one two three|four five six seven eight|",
      "a            b\n───────────  ───────────\none two      four five\nthree        six seven\n             eight"
    ),
    Case("missing and further cells", "|a|b|\n|-|-|\n|c|\n|d|e|f|", "a  b\n─  ─  ─\nc\nd  e  f"),
    Case("breaks in cells", "|a|\n|-|\n|b<br>c|", "a\n─\nb\nc"),
    Case("wide letters", "|a|b|\n|-|-|\n|設計|c|", "a     b\n────  ─\n設計  c"),
    Case(
      "too many columns", "|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n|one|two|three|four|five|six|", width: 20,
      "a    b    c      d     e     f\n───  ───  ─────  ────  ────  ───\none  two  three  four  five  six"),
  ]

  @Test(arguments: textCases) func text(_ example: Case) { check(example) }
  @Test(arguments: structureCases) func structure(_ example: Case) { check(example) }
  @Test(arguments: tablesCases) func tables(_ example: Case) { check(example) }

  private func check(_ example: Case, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = Self.layOut(example.markdown, width: example.width, signs: example.signs)
    #expect(lines.map(\.text.text).joined(separator: "\n") == example.lines, sourceLocation: sourceLocation)
  }

  @Test func proseIsNotSetWiderThanAHundredCells() {
    let lines = Self.layOut(String(repeating: "word ", count: 100), width: 200)
    #expect(lines.map(\.text.width).max() == 99)
  }

  @Test(arguments: [
    ("# *a*", "a", Style(.cyan, [.bold, .italic])), ("### a", "a", .bold), ("### a", "› ", .dim),
    ("**a**", "a", .bold), ("`a`", "a", Style(.green)), ("`a`", "`", .dim),
    ("[a](b)", "a", Style(.cyan, [.underline])), ("[a](b)", " (", .dim), ("- a", "• ", .dim),
    ("<b>", "<b>", .dim), ("a <b> c", "<b>", .dim), ("<x>\na", "a", .plain), ("> a", "▏ ", .dim),
    ("|a|\n|-|\n|b|", "a", .bold), ("~~a~~", "a", Style([.strikethrough])), ("~~a~~", "~", .dim),
    ("```sh\na\n```", "sh", .dim),
    ("```swift\nlet a\n```", "let", Style(.magenta)), ("```py\na = 'b'\n```", "'b'", Style(.green)),
    ("```go\na // b\n```", "// b", .dim), ("```json\n{\"a\": 1}\n```", "\"a\"", Style(.cyan)),
    ("```diff\n+a\n```", "+a", Style(.green)), ("```diff\n-a\n```", "-a", Style(.red)),
    ("```swift\nlet a\n```", " a", .plain), ("    let a", "let a", .plain), ("<a>\nb\n</a>", "a", .dim),
    ("***a***", "a", Style([.bold, .italic])), ("**`a`**", "a", Style(.green, [.bold])),
  ])
  func styles(markdown: String, text: String, style: Style) {
    let spans = Self.layOut(markdown, width: 40).flatMap(\.text.spans)
    #expect(spans.first { $0.text == text }?.style == style)
  }

  @Test func linesKnowWhereTheyStart() {
    let lines = Self.layOut("# ab\n\none two three\n\n- c\n\n```\nd\n```\n|e|\n|-|\n|f|", width: 8)
    #expect(lines.map(\.offset) == [0, nil, 6, 14, nil, 23, nil, 30, nil, 36, nil, 44])
    #expect(lines.map(\.heading) == [1] + Array(repeating: nil, count: 11))
  }

  @Test func titlesAreWithoutMarks() {
    let lines = Self.layOut("> ### a `b` *c*", width: 40)
    #expect(lines.map(\.text.text) == ["▏ › a `b` c"])
    #expect(lines.map(\.text.shownSource) == ["a b c"])
  }

  @Test func codeAndTablesThatDoNotFitAreWide() {
    let code = Self.layOut("a\n\n    code", width: 8)
    #expect(code.map(\.isWide) == [false, false, true])
    let cells = String(repeating: "|word", count: 10)
    let table = Self.layOut("\(cells)\n\(String(repeating: "|-", count: 10))", width: 20)
    #expect(table.map(\.isWide) == [true, true])
    #expect(Self.layOut("|a|\n|-|", width: 20).map(\.isWide) == [false, false])
  }

  @Test func tablesOfMoreColumnsThanAreReadStayAsWritten() {
    let header = String(repeating: "|a", count: 65)
    let lines = Self.layOut("\(header)\n\(String(repeating: "|-", count: 65))\n|b *c*", width: 20)
    #expect(lines.map(\.text.text) == [header, "|b *c*"])
    #expect(lines.map(\.isWide) == [true, true])
  }
}
