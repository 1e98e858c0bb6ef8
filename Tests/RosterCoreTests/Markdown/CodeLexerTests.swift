import RosterCore
import TestSupport
import Testing

@Suite struct CodeLexerTests {
  /// Code of some language, and its tokens: each in brackets behind the first letter of its kind.
  struct Case: CustomTestStringConvertible {
    let language: String
    let code: String
    let marked: String
    var testDescription: String { "\(language): \(code)" }

    init(_ language: String, _ code: String, _ marked: String) {
      (self.language, self.code, self.marked) = (language, code, marked)
    }
  }

  static let words = [
    Case("swift", "let a: Int = 0x1F // b", "k[let] a: Int = n[0x1F] c[// b]"),
    Case("swift", "@main struct forest {}", "k[@main] k[struct] forest {}"),
    Case("swift", "#if a\nlet `if` = 1.5e3", "k[#if] a\nk[let] `k[if]` = n[1.5e3]"),
    Case("python", "for x in range(3): # y", "k[for] x k[in] range(n[3]): c[# y]"),
    Case("go", "func f() error { return nil }", "k[func] f() k[error] { k[return] k[nil] }"),
    Case("rust", "fn f<'a>(x: &'a str) {}", "k[fn] f<'a>(x: &'a k[str]) {}"),
    Case("sql", "SELECT a1 from b -- c", "k[SELECT] a1 k[from] b c[-- c]"),
    Case("ts", "const x = await f(2)", "k[const] x = k[await] f(n[2])"),
    Case("sh", "if [ -n \"$1\" ]; then echo 3; fi", "k[if] [ -n s[\"$1\"] ]; k[then] echo 3; k[fi]"),
    Case("json", "{\"a\" : [true, \"b\", 1]}", "{K[\"a\"] : [k[true], s[\"b\"], n[1]]}"),
    Case("yaml", "a b: c # d", "K[a b]: c c[# d]"),
    Case("yaml", "- a-b:\n  - c:d\n\"e\": 'f'", "- K[a-b]:\n  - c:d\nK[\"e\"]: s['f']"),
  ]

  static let strings = [
    Case("swift", "\"a\\\"b\" c \"d", "s[\"a\\\"b\"] c s[\"d]"),
    Case("swift", "\"a\nlet", "s[\"a]\nk[let]"),
    Case("swift", "\"\"\"\n if \"a\"\n\"\"\" if", "s[\"\"\"]\ns[ if \"a\"]\ns[\"\"\"] k[if]"),
    Case("swift", "#\"a\"b\"# if", "s[#\"a\"b\"#] k[if]"),
    Case("python", "'''a\n'b'\n''' + f'c'", "s['''a]\ns['b']\ns['''] + fs['c']"),
    Case("js", "`a\nif\n` if", "s[`a]\ns[if]\ns[`] k[if]"),
    Case("go", "'\\n' 'é' 'ab'", "s['\\n'] s['é'] 'ab'"),
    Case("rust", "r#\"a\"\nif\"# '\\u{1F600}'", "s[r#\"a\"]\ns[if\"#] s['\\u{1F600}']"),
    Case("sql", "'it''s'", "s['it']s['s']"),
    Case("sh", "echo don't 'a\n$b' c", "echo don't s['a]\ns[$b'] c"),
    Case("yaml", "a: it's 'b'", "K[a]: it's s['b']"),
  ]

  static let comments = [
    Case("js", "/* a\nif */ if // b", "c[/* a]\nc[if */] k[if] c[// b]"),
    Case("swift", "/* a /* b */\nif */ if", "c[/* a /* b */]\nc[if */] k[if]"),
    Case("go", "/* a /* b */ if", "c[/* a /* b */] k[if]"),
    Case("sh", "a#b #c\n# d", "a#b c[#c]\nc[# d]"),
    Case("yaml", "a: b#c\n# d: e", "K[a]: b#c\nc[# d: e]"),
    Case("yaml", "a # b: c", "a c[# b: c]"),
  ]

  static let lines = [
    Case(
      "diff", "--- a\n+++ b\n@@ -1 +1 @@\n-c\n+d\n e",
      "c[--- a]\nc[+++ b]\nc[@@ -1 +1 @@]\nr[-c]\na[+d]\n e")
  ]

  @Test(arguments: words + strings + comments + lines)
  func tokens(_ example: Case) throws {
    #expect(try marked(example.code, in: example.language) == example.marked)
  }

  @Test(arguments: ["Swift", "{.python}", "js:main.js", "ts{1,3}", "YAML", ".sh"])
  func languageIsKnown(name: String) { #expect(CodeLexer(language: name) != nil) }

  @Test(arguments: ["", "http", "c++", "123", "…", "swiftly"])
  func languageIsNotKnown(name: String) { #expect(CodeLexer(language: name) == nil) }

  /// Whatever a line holds, its tokens lie inside it, in order and apart.
  @Test func tokensStandInOrder() throws {
    var samples = MarkdownSamples()
    for language in ["sh", "json", "yaml", "py", "ts", "swift", "go", "rs", "sql", "diff"] {
      var lexer = try #require(CodeLexer(language: language))
      for number in 0..<300 {
        let text = samples.next()
        for line in text.lines {
          let ranges = lexer.tokens(inLine: line, of: text.bytes).map(\.range)
          let edges =
            [line.lowerBound] + ranges.flatMap { [$0.lowerBound, $0.upperBound] } + [line.upperBound]
          #expect(
            edges == edges.sorted() && !ranges.contains(where: \.isEmpty),
            "\(language), sample \(number) of seed \(samples.seed)")
        }
      }
    }
  }

  private func marked(_ code: String, in language: String) throws -> String {
    var lexer = try #require(CodeLexer(language: language))
    let source = SourceText(decoding: Array(code.utf8))
    return source.lines.map { line in
      var text = ""
      var start = line.lowerBound
      for token in lexer.tokens(inLine: line, of: source.bytes) {
        text += source.string(in: start..<token.range.lowerBound)
        text += "\(token.kind.letter)[\(source.string(in: token.range))]"
        start = token.range.upperBound
      }
      return text + source.string(in: start..<line.upperBound)
    }.joined(separator: "\n")
  }
}

extension CodeToken.Kind {
  fileprivate var letter: String { self == .key ? "K" : String("\(self)".prefix(1)) }
}
