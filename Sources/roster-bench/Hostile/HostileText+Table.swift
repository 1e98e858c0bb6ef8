extension HostileText {
  /// Everything that has marks which open and need not close, nest, or are looked for again and again.
  static let all = containers + emphasis + brackets + references + code + html + tables + plain

  private static let containers = [
    HostileText("quotes in a line", ">", end: "a"),
    HostileText("spaced quotes in a line", "> ", end: "a"),
    HostileText("quotes that end lazily", "> a\nb\n"),
    HostileText("deeper quotes line by line") { String(repeating: ">", count: $0 % 200) + " a\n" },
    HostileText("bullets in a line", "- "),
    HostileText("bullets in a line, then text", "- ", end: "a"),
    HostileText("numbers in a line", "1. ", end: "a"),
    HostileText("two bullets by turns", "* - ", end: "a"),
    HostileText("lists and quotes by turns", "> - 1) ", end: "a"),
    HostileText("deeper lists line by line") { String(repeating: "  ", count: $0) + "- a\n" },
    HostileText("deeper lists again and again") { String(repeating: "  ", count: $0 % 100) + "- a\n" },
    HostileText("loose lists", "- a\n\n"),
    HostileText("empty items", "-\n"),
    HostileText("blank lines in a list", end: "b") { $0 == 0 ? "- a\n" : "\n" },
    HostileText("tasks", "- [ ] a\n"),
    HostileText("headings", "# a\n"),
    HostileText("underlines", "a\n===\n"),
    HostileText("breaks", "***\n"),
    HostileText("breaks that are none", "* * * a\n"),
  ]

  private static let emphasis = [
    HostileText("asterisks", "*"),
    HostileText("underscores", "_"),
    HostileText("tildes", "~"),
    HostileText("opening asterisks", "*a "),
    HostileText("closing asterisks", "a* "),
    HostileText("asterisks in words", "a*"),
    HostileText("asterisks closed by underscores", "*a_ "),
    HostileText("strong and plain opened", "**a *a "),
    HostileText("strong in plain", "*a **b ", end: "** *"),
    HostileText("runs that grow", end: "a") { String(repeating: "*", count: $0 + 1) + "a " },
    HostileText("tildes that do not fit", "~a~~ "),
    HostileText("every sign opened", "*a _b ~c "),
  ]

  private static let brackets = [
    HostileText("opening brackets", "["),
    HostileText("closing brackets", "]"),
    HostileText("parentheses", "("),
    HostileText("images", "!["),
    HostileText("links that are closed at the end") { $0 == 0 ? "[a](b" : "(" },
    HostileText("targets without text", "]("),
    HostileText("links not closed", "[a]("),
    HostileText("links in brackets not closed", "[a](<b"),
    HostileText("links with titles not closed", "[a](b \"c"),
    HostileText("links with titles in parentheses", "[a](b (c"),
    HostileText("links in links", "[a](b) [", end: "](c)"),
    HostileText("links beside each other", "[a](b)"),
    HostileText("bare addresses", "http://a.b)"),
    HostileText("bare addresses with brackets", "www.a.b/("),
    HostileText("addresses that end in references", "www.a.b/&a;"),
    HostileText("a host of dots", end: " ") { $0 == 0 ? "www." : "a." },
    HostileText("starts of addresses", "http://www."),
    HostileText("mail addresses", "<a@b.c"),
  ]

  private static let references = [
    HostileText("references without end", "[a][", end: "\n\n[a]: /u"),
    HostileText("labels without end", "[a", end: "]\n\n[a]: /u"),
    HostileText("references", "[a] ", end: "\n\n[a]: /u"),
    HostileText("definitions that repeat", "[a]: /u\n"),
    HostileText("definitions") { "[a\($0)]: /u\n" },
    HostileText("definitions with titles not closed", "[a]: /u \"\n"),
    HostileText("definitions beside text", "[a]: /u\n\nb [a]\n\n"),
    HostileText("labels line by line", "[a\n"),
    HostileText("a long definition", end: "\n\n" + String(repeating: "[a] ", count: 1000)) {
      $0 == 0 ? "[a]: /" : "u"
    },
    HostileText("ampersands", "&"),
    HostileText("entities not closed", "&a"),
    HostileText("entities", "&amp;"),
    HostileText("backslashes", "\\"),
  ]

  private static let code = [
    HostileText("backticks", "`"),
    HostileText("backticks of two lengths", "`a``b"),
    HostileText("backticks that grow") { String(repeating: "`", count: $0 + 1) + "a " },
    HostileText("code spans", "`a` "),
    HostileText("fences", "```\n"),
    HostileText("fences of two kinds", "```\n~~~\n"),
    HostileText("indented code", "    a\n\n"),
    HostileText("code in a known language", end: "") { $0 == 0 ? "```swift\n" : "let a = \"b\" /* \n" },
    HostileText("a line of quotes in code") { $0 == 0 ? "```swift\n" : "\"" },
    HostileText("a line of tabs in code") { $0 == 0 ? "```\n" : "\ta" },
  ]

  private static let html = [
    HostileText("angles", "<"),
    HostileText("lone tags not closed", "<a>\n"),
    HostileText("lone tags in paragraphs", "a\n<a>\n\n"),
    HostileText("tags of many names") { "<a\($0)>\n\n" },
    HostileText("sections beside each other", "<a>\nb\n</a>\n"),
    HostileText("sections around lists", "<a>\n\n- b\n</a>\n"),
    HostileText("closing tags", "</a>\n\n"),
    HostileText("tags in a line", "<a>"),
    HostileText("tags not closed", "<a "),
    HostileText("attributes not closed", "a <a b='"),
    HostileText("attributes") { $0 == 0 ? "<a" : " b=c" },
    HostileText("comments not closed", "<!-- "),
    HostileText("comments in a paragraph not closed", "a <!-- "),
    HostileText("instructions not closed", "a <?"),
    HostileText("declarations not closed", "a <!A"),
    HostileText("character data not closed", "a <![CDATA["),
    HostileText("scripts that do not close", end: "a") { $0 == 0 ? "<script>\n" : "</scrip " },
  ]

  private static let tables = [
    HostileText("a table of many columns", columns: "|a", "|-"),
    HostileText("a table of pipes", columns: "|", "|-"),
    HostileText("rows of pipes") { $0 == 0 ? "|a|b|\n|-|-|\n" : "||||||||||||||||\n" },
    HostileText("rows of text") {
      $0 == 0 ? "|a|b|\n|-|-|\n" : "|one two three four|five six seven eight|\n"
    },
    HostileText("a long row below many short ones") {
      switch $0 {
      case 0: "|a|\n|-|\n"
      case 1...1000: "|a|\n"
      default: "|b"
      }
    },
    HostileText("a tall cell behind many") {
      $0 == 0 ? "|a|b|\n|-|-|\n" : $0 < 1000 ? "|a" : $0 == 1000 ? "|" : "one two "
    },
    HostileText("a tall cell in a short row") {
      $0 == 0 ? "|a|b|\n|-|-|\n|" + String(repeating: "c|", count: 60) : "one two "
    },
    HostileText("a cell of text") { $0 == 0 ? "|a|b|\n|-|-|\n|" : "one two " },
    HostileText("tables", "|a|\n|-|\n|b|\n\n"),
    HostileText("delimiter rows", "|-\n"),
    HostileText("headers without delimiter rows", "|a|b|\n"),
  ]

  private static let plain = [
    HostileText("words in one line", "word "),
    HostileText("one word", "a"),
    HostileText("wide letters", "設"),
    HostileText("syllables", "가나 "),
    HostileText("marks on a letter", "\u{301}"),
    HostileText("joined emoji", "👩‍"),
    HostileText("hidden characters", "\u{202E}"),
    HostileText("controls", "\u{7}"),
    HostileText("lines of 16,000 letters") { _ in String(repeating: "a", count: 16_000) + "\n" },
    HostileText("lines of a word", "word\n"),
    HostileText("hard breaks", "a  \n"),
    HostileText("breaks by tags", "a<br>"),
    HostileText("spaces", " "),
    HostileText("tabs", "\t", end: "a"),
    HostileText("blank lines", "\n"),
    HostileText("paragraphs", "a\n\n"),
  ]
}

extension HostileText {
  /// A table of one row, its header made of one part, its delimiter row of as many of another.
  private init(_ name: String, columns header: String, _ delimiter: String) {
    self.init(name: name) { count in
      let columns = count / (header.utf8.count + delimiter.utf8.count)
      return String(repeating: header, count: columns) + "\n" + String(repeating: delimiter, count: columns)
    }
  }
}
