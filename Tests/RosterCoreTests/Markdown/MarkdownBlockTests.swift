import Testing

@testable import RosterCore

@Suite struct MarkdownBlockTests {
  static let leavesCases = [
    MarkdownCase("nothing", "\n  \n\t\n", ""),
    MarkdownCase("paragraphs", "one\ntwo\n\nthree", "paragraph: \"one\" soft \"two\"\nparagraph: \"three\""),
    MarkdownCase(
      "CRLF and CR", "one\r\ntwo\rthree\r\n\r\nfour",
      "paragraph: \"one\" soft \"two\" soft \"three\"\nparagraph: \"four\""),
    MarkdownCase(
      "levels", "# a\n###### f\n####### g", "heading 1: \"a\"\nheading 6: \"f\"\nparagraph: \"####### g\""),
    MarkdownCase(
      "closing signs", "## a ##  \n# b #c\n# d\\#\n#\n### ###",
      "heading 2: \"a\"\nheading 1: \"b #c\"\nheading 1: \"d\" \"#\"\nheading 1: \nheading 3: "),
    MarkdownCase("no blank, no heading", "#hash", "paragraph: \"#hash\""),
    MarkdownCase("underlined", "a\nb\n===\nc\n-", "heading 1: \"a\" soft \"b\"\nheading 2: \"c\""),
    MarkdownCase("underline alone", "===\n\n---", "paragraph: \"===\"\nbreak"),
    MarkdownCase("breaks", "***\n- - -\n_ _\t_\n**", "break\nbreak\nbreak\nparagraph: \"**\""),
    MarkdownCase(
      "indented code", "    a\n\n      b\n\nc", "code\n  \"a\"\n  \"\"\n  \"  b\"\nparagraph: \"c\""),
    MarkdownCase("a paragraph before indented text", "a\n    b", "paragraph: \"a\" soft \"b\""),
    MarkdownCase("tabs", "\ta\tb\n  \tc", "code\n  \"a\tb\"\n  \"c\""),
    MarkdownCase("a tab that is cut", ">\t\ta", "quote\n  code\n    \"  a\""),
    MarkdownCase(
      "fenced", "```swift run\nlet a\n  b\n```\nc",
      "code (swift run)\n  \"let a\"\n  \"  b\"\nparagraph: \"c\""),
    MarkdownCase("longer fence", "~~~~\n```\n~~~\n~~~~~", "code\n  \"```\"\n  \"~~~\""),
    MarkdownCase("indented fence", "  ```\n   a\n b\n  ```", "code\n  \" a\"\n  \"b\""),
    MarkdownCase("open fence", "```\na\n\n", "code\n  \"a\"\n  \"\""),
    MarkdownCase("backticks in the info", "``` a`b", "paragraph: \"``` a`b\""),
    MarkdownCase("escaped info", "``` a\\*&amp;", "code (a*&)"),
    MarkdownCase(
      "definition", "[Foo *bar*]: <my url> 'a\ntitle'\n[b]:\n/u",
      "definition Foo *bar*: my url \"a\ntitle\"\ndefinition b: /u"),
    MarkdownCase("definition before text", "[a]: /u\nrest\n===", "definition a: /u\nheading 1: \"rest\""),
    MarkdownCase(
      "no definition", "[a]: /u x\n\n[b]:\n\ntext\n[c]: /u",
      "paragraph: \"[a]: /u x\"\nparagraph: \"[b]:\"\nparagraph: \"text\" soft \"[c]: /u\""),
    MarkdownCase("text like a title", "[a]: /u\n\"t\" x", "definition a: /u\nparagraph: \"\"t\" x\""),
  ]

  static let htmlCases = [
    MarkdownCase(
      "own tag", "<example>\nuser: *hi*\n</example>\n\n*after*",
      "html\n  \"<example>\"\n  \"user: *hi*\"\n  \"</example>\"\nparagraph: em(\"after\")"),
    MarkdownCase(
      "own tag and a blank line", "<role>\n\n*you*\n\n</role>",
      "html\n  \"<role>\"\nparagraph: em(\"you\")\nhtml\n  \"</role>\""),
    MarkdownCase(
      "own tag with text is inline", "<role>you</role>", "paragraph: html(<role>) \"you\" html(</role>)"),
    MarkdownCase("own tag in a paragraph", "text\n<role>", "paragraph: \"text\" soft html(<role>)"),
    MarkdownCase(
      "element in a paragraph", "text\n<div>\n*a*", "paragraph: \"text\"\nhtml\n  \"<div>\"\n  \"*a*\""),
    MarkdownCase(
      "script", "<script>\n\na\n</script> b\nc",
      "html\n  \"<script>\"\n  \"\"\n  \"a\"\n  \"</script> b\"\nparagraph: \"c\""),
    MarkdownCase(
      "comment", "<!-- a\n\nb --> c\nd", "html\n  \"<!-- a\"\n  \"\"\n  \"b --> c\"\nparagraph: \"d\""),
    MarkdownCase("closing tag without its opening one", "</pre>\n# a", "html\n  \"</pre>\"\n  \"# a\""),
    MarkdownCase("instruction", "<?php\n\n?>\na", "html\n  \"<?php\"\n  \"\"\n  \"?>\"\nparagraph: \"a\""),
    MarkdownCase("declaration", "<!DOCTYPE html>\na", "html\n  \"<!DOCTYPE html>\"\nparagraph: \"a\""),
    MarkdownCase(
      "character data", "<![CDATA[\n\n]]>\na", "html\n  \"<![CDATA[\"\n  \"\"\n  \"]]>\"\nparagraph: \"a\""),
    MarkdownCase("no tag", "<3 hearts\n\n< a>", "paragraph: \"<3 hearts\"\nparagraph: \"< a>\""),
    MarkdownCase("underscore is no tag", "<my_tag>\ntext", "paragraph: \"<my_tag>\" soft \"text\""),
    MarkdownCase("never closed", "<!-- a\n\nb", "html\n  \"<!-- a\"\n  \"\"\n  \"b\""),
  ]

  static let containersCases = [
    MarkdownCase(
      "quote", "> a\n> b\nlazy\n\nc", "quote\n  paragraph: \"a\" soft \"b\" soft \"lazy\"\nparagraph: \"c\""),
    MarkdownCase(
      "quotes in quotes", "> > a\n>\n> b", "quote\n  quote\n    paragraph: \"a\"\n  paragraph: \"b\""),
    MarkdownCase("an underline is not lazy", "> a\n---", "quote\n  paragraph: \"a\"\nbreak"),
    MarkdownCase(
      "tight", "- a\n- b\n  c",
      "bullets, tight\n  item\n    paragraph: \"a\"\n  item\n    paragraph: \"b\" soft \"c\""),
    MarkdownCase(
      "loose", "- a\n\n- b", "bullets, loose\n  item\n    paragraph: \"a\"\n  item\n    paragraph: \"b\""),
    MarkdownCase(
      "loose inside", "- a\n\n  b\n- c",
      "bullets, loose\n  item\n    paragraph: \"a\"\n    paragraph: \"b\"\n  item\n    paragraph: \"c\""),
    MarkdownCase(
      "blank line in code only", "- ```\n\n  ```\n- b",
      "bullets, tight\n  item\n    code\n      \"\"\n  item\n    paragraph: \"b\""),
    MarkdownCase(
      "nested", "1. a\n   - b\n     > c\n2. d",
      "ordered 1, tight\n  item\n    paragraph: \"a\"\n    bullets, tight\n      item\n        paragraph: \"b\"\n        quote\n          paragraph: \"c\"\n  item\n    paragraph: \"d\""
    ),
    MarkdownCase(
      "loose outside, tight inside", "- a\n  - b\n  - c\n\n- d",
      "bullets, loose\n  item\n    paragraph: \"a\"\n    bullets, tight\n      item\n        paragraph: \"b\"\n      item\n        paragraph: \"c\"\n  item\n    paragraph: \"d\""
    ),
    MarkdownCase(
      "start", "7) a\n8) b\n1. c",
      "ordered 7, tight\n  item\n    paragraph: \"a\"\n  item\n    paragraph: \"b\"\nordered 1, tight\n  item\n    paragraph: \"c\""
    ),
    MarkdownCase(
      "other sign, other list", "- a\n+ b",
      "bullets, tight\n  item\n    paragraph: \"a\"\nbullets, tight\n  item\n    paragraph: \"b\""),
    MarkdownCase(
      "numbers in a paragraph", "year\n1986. was\n1. first",
      "paragraph: \"year\" soft \"1986. was\"\nordered 1, tight\n  item\n    paragraph: \"first\""),
    MarkdownCase("ten digits", "1234567890. a", "paragraph: \"1234567890. a\""),
    MarkdownCase("empty items", "-\n-   \n\n  a", "bullets, tight\n  item\n  item\nparagraph: \"a\""),
    MarkdownCase(
      "code in an item", "-     a\n\n      b",
      "bullets, tight\n  item\n    code\n      \"a\"\n      \"\"\n      \"b\""),
    MarkdownCase(
      "heading in an item", "- # a\n  b", "bullets, tight\n  item\n    heading 1: \"a\"\n    paragraph: \"b\""
    ),
    MarkdownCase(
      "tasks", "- [ ] a\n- [x] b\n- [X]  *c*\n- [y] d\n- [x]e",
      "bullets, tight\n  item, open\n    paragraph: \"a\"\n  item, done\n    paragraph: \"b\"\n  item, done\n    paragraph: em(\"c\")\n  item\n    paragraph: \"[y] d\"\n  item\n    paragraph: \"[x]e\""
    ),
    MarkdownCase(
      "task, several lines", "1. [ ] a\n   b",
      "ordered 1, tight\n  item, open\n    paragraph: \"a\" soft \"b\""),
  ]

  static let tablesCases = [
    MarkdownCase(
      "plain", "| a | b |\n|---|---|\n| c | *d* |\n\ne",
      "table: unspecified unspecified\n  \"a\" | \"b\"\n  \"c\" | em(\"d\")\nparagraph: \"e\""),
    MarkdownCase(
      "alignments", "a|b|c\n:-|:-:|-:\nd|e|f",
      "table: left center right\n  \"a\" | \"b\" | \"c\"\n  \"d\" | \"e\" | \"f\""),
    MarkdownCase(
      "pipes that are text", "| a |\n|---|\n| b \\| `c\\|d` |",
      "table: unspecified\n  \"a\"\n  \"b \" \"| \" code(\"c|d\")"),
    MarkdownCase(
      "fewer and more cells", "|a|b|\n|-|-|\n|c|\n|d|e|f|",
      "table: unspecified unspecified\n  \"a\" | \"b\"\n  \"c\"\n  \"d\" | \"e\" | \"f\""),
    MarkdownCase("after a paragraph", "text\n|a|\n|-|", "paragraph: \"text\"\ntable: unspecified\n  \"a\""),
    MarkdownCase("another number of cells", "|a|b|\n|-|", "paragraph: \"|a|b|\" soft \"|-|\""),
    MarkdownCase("no pipe in the header", "a\n:-", "paragraph: \"a\" soft \":-\""),
    MarkdownCase(
      "ended by a block", "|a|\n|-|\n|b|\n> c",
      "table: unspecified\n  \"a\"\n  \"b\"\nquote\n  paragraph: \"c\""),
    MarkdownCase(
      "in an item", "- |a|\n  |-|\n  |b|\n- c",
      "bullets, tight\n  item\n    table: unspecified\n      \"a\"\n      \"b\"\n  item\n    paragraph: \"c\""
    ),
    MarkdownCase("row without pipes", "|a|\n|-|\nb", "table: unspecified\n  \"a\"\n  \"b\""),
  ]

  @Test(arguments: leavesCases) func leaves(_ example: MarkdownCase) {
    #expect(MarkdownDump.of(example.markdown) == example.tree)
  }

  @Test(arguments: htmlCases) func html(_ example: MarkdownCase) {
    #expect(MarkdownDump.of(example.markdown) == example.tree)
  }

  @Test(arguments: containersCases) func containers(_ example: MarkdownCase) {
    #expect(MarkdownDump.of(example.markdown) == example.tree)
  }

  @Test(arguments: tablesCases) func tables(_ example: MarkdownCase) {
    #expect(MarkdownDump.of(example.markdown) == example.tree)
  }

  @Test func parsesOnlyItsRange() {
    let source = SourceText(decoding: Array("---\nname: a\n---\n# b\n".utf8))
    let document = MarkdownDocument(parsing: source, in: 16..<source.bytes.count)
    #expect(document.blocks.map(\.range) == [16..<19])
  }

  @Test func rangesReachFromTheFirstMarkToTheLastLine() {
    let source = SourceText(decoding: Array("  # a \n\n> b\n> - c\n\n```\nd\n```\n".utf8))
    let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
    #expect(document.blocks.map { source.string(in: $0.range) } == ["# a ", "> b\n> - c", "```\nd\n```"])
  }
}
