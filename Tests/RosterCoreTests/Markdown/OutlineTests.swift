import RosterCore
import Testing

@Suite struct OutlineTests {
  private func outline(_ markdown: String, firstLine: Int = 1) -> [String] {
    let source = SourceText(decoding: Array(markdown.utf8))
    let outline = Outline(of: source, in: 0..<source.bytes.count, firstLine: firstLine)
    return outline.headings.map { "\($0.line):\($0.level) \($0.title)" }
  }

  @Test(arguments: [
    ("# a\n\nb\n\n## *c* `d` ##\n", ["1:1 a", "5:2 c d"]),
    ("a\nb\n===\n\n- c\n---\n", ["1:1 a b"]),
    ("```\n# a\n```\n# b\n\n    # c\n", ["4:1 b"]),
    ("<!-- \n# a\n-->\n# b\n<role>\n# c\n</role>\n", ["4:1 b"]),
    ("<role>\n# a\n\n# b\n", ["4:1 b"]),
    ("- # a\n  # b\n# c\n> # d\n", ["3:1 c"]),
    ("1. a\n\n   b\n# c\n", ["4:1 c"]),
    ("[a]: /u\nb\n===\n", ["2:1 b"]),
    ("| a |\n|---|\n| b |\n===\n", []),
    ("# [a][b] &amp; \\*\n\n[b]: /u\n", ["1:1 a & *"]),
    ("#\n", ["1:1 "]),
    ("a\r\n# b\r\n\rc\r===\r", ["2:1 b", "4:1 c"]),
    ("```\n# never closed\n", []),
  ])
  func headings(markdown: String, expected: [String]) {
    #expect(outline(markdown) == expected)
  }

  @Test func linesAndOffsetsCountInTheFile() {
    let source = SourceText(decoding: Array("---\nname: a\n---\n\n# b\n".utf8))
    let outline = Outline(of: source, in: 16..<source.bytes.count, firstLine: 4)
    #expect(outline.headings.map(\.line) == [5])
    #expect(outline.headings.map(\.offset) == [17])
  }
}
