import Testing

@testable import RosterCore

@Suite struct MarkdownInlineTests {
  static let emphasisCases = [
    MarkdownCase(
      "both signs", "*a* _b_ **c** __d__", "em(\"a\") \" \" em(\"b\") \" \" strong(\"c\") \" \" strong(\"d\")"
    ),
    MarkdownCase("three signs", "***a***", "em(strong(\"a\"))"),
    MarkdownCase("inside each other", "*a **b** c*", "em(\"a \" strong(\"b\") \" c\")"),
    MarkdownCase("inside a word", "a*b*c d_e_f", "\"a\" em(\"b\") \"c d_e_f\""),
    MarkdownCase("blank behind the sign", "2 * 3 * 4, * a*", "\"2 * 3 * 4, * a*\""),
    MarkdownCase("rule of three", "*a**b*", "em(\"a**b\")"),
    MarkdownCase("left over", "**a*", "\"*\" em(\"a\")"),
    MarkdownCase("crossed", "*a _b* c_", "em(\"a _b\") \" c_\""),
    MarkdownCase("beside punctuation", "\"*a*\" a*\"b\"*", "\"\"\" em(\"a\") \"\" a*\"b\"*\""),
    MarkdownCase("beside wide punctuation", "“*a*”", "\"“\" em(\"a\") \"”\""),
    MarkdownCase("over lines", "*a\nb*", "em(\"a\" soft \"b\")"),
    MarkdownCase("struck", "~~a~~ ~b~ ~~c~ ~~~d~~~", "del(\"a\") \" \" del(\"b\") \" ~~c~ ~~~d~~~\""),
    MarkdownCase("struck and strong", "**~~a~~**", "strong(del(\"a\"))"),
  ]

  static let spansCases = [
    MarkdownCase("code", "`a` ``b`c`` ` d `", "code(\"a\") \" \" code(\"b`c\") \" \" code(\"d\")"),
    MarkdownCase("only blanks", "` `  `a ", "code(\" \") \"  `a\""),
    MarkdownCase("code over lines", "`a\nb`", "code(\"a b\")"),
    MarkdownCase("code before emphasis", "*a `b*`", "\"*a \" code(\"b*\")"),
    MarkdownCase("no escape in code", "`a\\`b`", "code(\"a\\\") \"b`\""),
    MarkdownCase("code without an end", "``a`", "\"``a`\""),
    MarkdownCase(
      "html", "a <b c=\"d>\" e> </b> <!-- f --> <!g> <?h?> <i/>",
      "\"a \" html(<b c=\"d>\" e>) \" \" html(</b>) \" \" html(<!-- f -->) \" \" html(<!g>) \" \" html(<?h?>) \" \" html(<i/>)"
    ),
    MarkdownCase("html over lines", "a <b\nc>", "\"a \" html(<b) soft html(c>)"),
    MarkdownCase("no html", "a < b <3 <a b=c=d>", "\"a < b <3 <a b=c=d>\""),
    MarkdownCase("breaks", "a  \nb\\\nc \nd", "\"a\" hard \"b\" hard \"c\" soft \"d\""),
    MarkdownCase("no break at the end", "a  ", "\"a\""),
    MarkdownCase("escapes", "\\*a\\* \\a \\\\", "\"*a\" \"* \\a \" \"\\\""),
    MarkdownCase(
      "references", "&amp;&#65;&#x42;&eacute; &nope; &#0; &amp",
      "\"&\" \"A\" \"B\" \"é\" \" &nope; \" \"\u{FFFD}\" \" &amp\""),
    MarkdownCase("a reference is no mark", "&#42;a&#42;", "\"*\" \"a\" \"*\""),
  ]

  static let linksCases = [
    MarkdownCase(
      "inline", "[a](/b 'c') [d](<e f>) [g]()",
      "link(\"a\" -> /b \"c\") \" \" link(\"d\" -> e f) \" \" link(\"g\" -> )"),
    MarkdownCase("parentheses", "[a](b(c)d) [e](f\\)g)", "link(\"a\" -> b(c)d) \" \" link(\"e\" -> f)g)"),
    MarkdownCase("no link", "[a] (b) [c](d e) [f](g", "\"[a] (b) [c](d e) [f](g\""),
    MarkdownCase("marks inside", "[*a* `b]`](c)", "link(em(\"a\") \" \" code(\"b]\") -> c)"),
    MarkdownCase("links hold no links", "[a [b](c)](d)", "\"[a \" link(\"b\" -> c) \"](d)\""),
    MarkdownCase("emphasis ends with the brackets", "*[a*](b)", "\"*\" link(\"a*\" -> b)"),
    MarkdownCase(
      "images", "![a *b*](c \"d\") [![e](f)](g)",
      "image(\"a \" em(\"b\") -> c \"d\") \" \" link(image(\"e\" -> f) -> g)"),
    MarkdownCase(
      "references", "[a][X y] [x  Y][] [x y] [z]\n\n[X Y]: /u",
      "link(\"a\" -> /u) \" \" link(\"x  Y\" -> /u) \" \" link(\"x y\" -> /u) \" [z]\"\ndefinition X Y: /u"),
    MarkdownCase(
      "case of other scripts", "[ΑΓΩ] [ẞ]\n\n[αγω]: /a\n[ss]: /b",
      "link(\"ΑΓΩ\" -> /a) \" \" link(\"ẞ\" -> /b)\ndefinition αγω: /a\ndefinition ss: /b"),
    MarkdownCase(
      "first definition", "[a]\n\n[a]: /1\n\n[A]: /2", "link(\"a\" -> /1)\ndefinition a: /1\ndefinition A: /2"
    ),
    MarkdownCase("image by reference", "![a]\n\n[a]: /i", "image(\"a\" -> /i)\ndefinition a: /i"),
    MarkdownCase(
      "in angle brackets", "<https://a.b?c=*d*> <xy:z> <x:y> <e@f.g> <not a link>",
      "link(\"https://a.b?c=*d*\" -> https://a.b?c=*d*) \" \" link(\"xy:z\" -> xy:z) \" <x:y> \" link(\"e@f.g\" -> mailto:e@f.g) \" \" html(<not a link>)"
    ),
    MarkdownCase(
      "bare", "See https://a.b/c_d_e, (www.f.gh) or http://i.",
      "\"See \" link(\"https://a.b/c_d_e\" -> https://a.b/c_d_e) \", (\" link(\"www.f.gh\" -> http://www.f.gh) \") or http://i.\""
    ),
    MarkdownCase(
      "bare with parentheses", "(https://a.b/c_(d)) https://a.b/&c; x.",
      "\"(\" link(\"https://a.b/c_(d)\" -> https://a.b/c_(d)) \") \" link(\"https://a.b/\" -> https://a.b/) \"&c; x.\""
    ),
    MarkdownCase("bare in a word", "ahttps://a.b xwww.a.b", "\"ahttps://a.b xwww.a.b\""),
    MarkdownCase(
      "bare as the text of a link", "[https://a.b](https://a.b)", "link(\"https://a.b\" -> https://a.b)"),
    MarkdownCase(
      "bare in brackets", "[https://a.b] **https://c.d**",
      "\"[\" link(\"https://a.b\" -> https://a.b) \"] \" strong(link(\"https://c.d\" -> https://c.d))"),
  ]

  @Test(arguments: emphasisCases) func emphasis(_ example: MarkdownCase) { check(example) }
  @Test(arguments: spansCases) func spans(_ example: MarkdownCase) { check(example) }
  @Test(arguments: linksCases) func links(_ example: MarkdownCase) { check(example) }

  private func check(_ example: MarkdownCase, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkdownDump.of(example.markdown) == "paragraph: " + example.tree, sourceLocation: sourceLocation)
  }

  @Test func plainTextLeavesMarksOut() {
    let source = SourceText(decoding: Array("# *a* `b` [c](d)\\! ![e](f) &amp; <g>".utf8))
    let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
    guard case .heading(_, let content)? = document.blocks.first?.kind else {
      Issue.record("no heading")
      return
    }
    #expect(source.plainText(of: content) == "a b c! e & <g>")
  }
}
