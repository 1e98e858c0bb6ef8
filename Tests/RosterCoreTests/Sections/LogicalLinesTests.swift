import TestSupport
import Testing

@testable import RosterCore

/// What one line of a comparison is.
@Suite struct LogicalLinesTests {
  @Test(arguments: [
    ("paragraph", "one\ntwo\n\nthree", ["one\ntwo", "", "three"]),
    ("paragraph with CRLF", "one\r\ntwo\r\n", ["one\r\ntwo"]),
    ("list items", "- one\n  two\n- three\nlazy\n  - four", ["- one\n  two", "- three\nlazy", "  - four"]),
    ("paragraphs of an item", "- one\n\n  two\n  three", ["- one", "", "  two\n  three"]),
    ("code", "```\none\ntwo\n```\nthree\nfour", ["```", "one", "two", "```", "three\nfour"]),
    ("indented code", "    one\n    two", ["    one", "    two"]),
    ("table", "|a|b|\n|-|-|\n|1|2|", ["|a|b|", "|-|-|", "|1|2|"]),
    ("HTML", "<div>\none\n</div>", ["<div>", "one", "</div>"]),
    ("headings", "# one\ntwo\nthree\n===", ["# one", "two", "three", "==="]),
    ("quote", "> one\n> two\n> - three\n>   four", ["> one\n> two", "> - three\n>   four"]),
    ("quote that goes on without its mark", "> one\ntwo\n>\n>> three", ["> one\ntwo", ">", ">> three"]),
    ("quote in a list item", "- > one\n  > two", ["- > one\n  > two"]),
    (
      "quote in items in a list", "1. - > one\n     > two\n   - >three",
      ["1. - > one\n     > two", "   - >three"]
    ),
    ("hard breaks", "one  \ntwo\\\nthree\nfour", ["one  ", "two\\", "three\nfour"]),
    ("labels", "user: one\ntwo\nassistant: three", ["user: one\ntwo", "assistant: three"]),
    ("a colon is no label without one before", "one\nnote: two", ["one\nnote: two"]),
    ("link definitions", "[a]: b\n[c]: d\none\ntwo", ["[a]: b", "[c]: d", "one\ntwo"]),
    ("nothing", "", []),
  ])
  func lines(name: String, text: String, expected: [String]) {
    let source = SourceText(decoding: Array(text.utf8))
    let lines = LogicalLines(of: BlockParser.parse(source.bytes, in: source.bytes.indices))
    #expect(lines.ranges.map(source.string) == expected)
  }

  @Test func longParagraphsGoByFileLine() {
    let text = String(repeating: "word\n", count: Limits.comparedParagraphBytes / 5 + 1)
    let source = SourceText(decoding: Array(text.utf8))
    let lines = LogicalLines(of: BlockParser.parse(source.bytes, in: source.bytes.indices))
    #expect(lines.ranges == LineScanner(source.bytes).map(\.content))
  }

  @Test func linesOfAPart() {
    let source = SourceText(decoding: Array("one\ntwo\n\nthree\n".utf8))
    let lines = LogicalLines(of: BlockParser.parse(source.bytes, in: source.bytes.indices))
    #expect(lines.starting(in: 0..<8).map(source.string) == ["one\ntwo"])
    #expect(lines.starting(in: 8..<15).map(source.string) == ["", "three"])
    #expect(lines.starting(in: 15..<15).isEmpty)
  }
}
