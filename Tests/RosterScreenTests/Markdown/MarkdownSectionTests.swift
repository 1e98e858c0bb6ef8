import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// Sections between tags of the author's own.
@Suite struct MarkdownSectionTests {
  typealias Case = MarkdownLayoutTests.Case

  static let found = [
    Case("text", "<role>\nYou are kind\nto all.\n</role>", "role\n▏ You are kind\n▏ to all."),
    Case(
      "blocks", "<rules>\n\n- a\n\n## b\n\nc\n\n</rules>\n\nd", "rules\n▏ • a\n▏\n▏ b\n▏ c\n\nd"),
    Case("names that HTML forbids", "<out_put>\na *b*\n</out_put>", "out_put\n▏ a b"),
    Case("attributes", "<a b=\"c\">\nd\n</a>", "a b=\"c\"\n▏ d"),
    Case("behind a line of text", "a:\n<b>\nc\n</b>\nd", "a:\nb\n▏ c\nd"),
    Case(
      "lines behind a tag in a paragraph", "a:\n<b>\nUser: c\nYou: d\n</b>\ne\nf",
      "a:\nb\n▏ User: c\n▏ You: d\ne\nf"),
    Case(
      "a dialogue behind a blank line", "<a>\n\nuser: b\nyou: c\nd\n</a>", "a\n▏ user: b\n▏ you: c d"),
    Case("inside each other", "<a>\nb\n<c>\nd\n</c>\n</a>", "a\n▏ b\n▏ c\n▏ ▏ d"),
    Case("beside each other", "<a>\nb\n</a>\n<a>\nc\n</a>", "a\n▏ b\na\n▏ c"),
    Case("in a list", "- <a>\n  b\n  </a>\n- c", "• a\n  ▏ b\n• c"),
    Case("in a quote", "> <a>\n> b\n> </a>", "▏ a\n▏ ▏ b"),
    Case("closed behind a list", "<a>\n\n- b\n  - c\n</a>\nd", "a\n▏ • b\n▏   ◦ c\nd"),
    Case("closed behind a quote", "<a>\n\n> b\n</a>", "a\n▏ ▏ b"),
    Case("two closed behind a list", "<a>\n\n<b>\n\n- c\n</b>\n</a>", "a\n▏ b\n▏ ▏ • c"),
    Case("without content", "<a>\n</a>\n\nb", "a\n\nb"),
    Case(
      "wrapped", "<a>\none two three four five six\n</a>", "a\n▏ one two three four\n▏ five six"),
    Case("set in lines", "<a>\n  one two three four five\n</a>", "a\n▏   one two three four\n▏   five"),
    Case("ascii", "<a>\nb\n</a>", signs: .ascii, "a\n| b"),
  ]

  static let tags = [
    Case("in a line", "a <b>c</b>", "a <b>c</b>"),
    Case("around a line", "<b>c</b>", "<b>c</b>"),
    Case("without another", "<a>\n\nb", "<a>\n\nb"),
    Case("closing without another", "b\n</a>", "b\n</a>"),
    Case("inside a section", "<a>\n<b>\nc\n</a>", "a\n▏ <b>\n▏ c"),
    Case("across", "<a>\n<b>\nc\n</a>\nd\n</b>", "a\n▏ <b>\n▏ c\nd\n</b>"),
    Case("closing themselves", "<a/>\nb\n</a>", "<a/>\nb\n</a>"),
    Case("a closing tag that says more", "<a>\nb\n</a c>", "<a>\nb\n</a c>"),
    Case("escaped", "\\<a>\nb\n\\</a>", "<a> b </a>"),
    Case("in code", "```\n<a>\nb\n</a>\n```", "  <a>\n  b\n  </a>"),
    Case("in comments", "<!--\n<a>\nb\n</a>\n-->", "<!--\n<a>\nb\n</a>\n-->"),
    Case("of a script", "<script>\n<a>\nb\n</a>\n</script>", "<script>\n<a>\nb\n</a>\n</script>"),
    Case("in an item, set in", "- a\n  </b>", "• a\n  </b>"),
  ]

  @Test(arguments: found) func sections(_ example: Case) { check(example) }
  @Test(arguments: tags) func staysTag(_ example: Case) { check(example) }

  private func check(_ example: Case, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = MarkdownLayoutTests.layOut(example.markdown, width: example.width, signs: example.signs)
    #expect(lines.map(\.text.text).joined(separator: "\n") == example.lines, sourceLocation: sourceLocation)
  }

  @Test func labelsKnowWhereTheyStand() {
    let lines = MarkdownLayoutTests.layOut("a\n\n<b>\nc\n</b>", width: 20)
    #expect(lines.map(\.offset) == [0, nil, 4, 7])
  }

  @Test func depthIsBounded() {
    for part in ["<a>\n", "<a>\n\n", "- <a>\n\n  "] {
      let text = String(repeating: part, count: 2000) + "b\n" + String(repeating: "</a>\n", count: 2000)
      let shown = MarkdownLayoutTests.layOut(text, width: 40).map(\.text.text).joined(separator: "\n")
      #expect(shown.contains("b"))
    }
  }
}
