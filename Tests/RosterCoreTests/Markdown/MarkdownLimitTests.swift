import Foundation
import Testing

@testable import RosterCore

/// Texts that make careless parsers take the square of their length, or overflow the stack.
@Suite struct MarkdownLimitTests {
  struct Hostile: CustomTestStringConvertible {
    let part: String
    var behind = ""
    var testDescription: String { part + "…" + behind }

    func source(_ count: Int) -> SourceText {
      SourceText(decoding: Array((String(repeating: part, count: count) + behind).utf8))
    }
  }

  static let hostile = [
    Hostile(part: "["), Hostile(part: "!["), Hostile(part: "[a]("),
    Hostile(part: "[a](<b"),
    Hostile(part: "[a][", behind: "\n\n[a]: /u"), Hostile(part: "[a", behind: "]\n\n[a]: /u"),
    Hostile(part: "[a](b)"),
    Hostile(part: "*"), Hostile(part: "*a "), Hostile(part: "a* "), Hostile(part: "*a_ "),
    Hostile(part: "**a *a "),
    Hostile(part: "*a **b ", behind: "** *"), Hostile(part: "~a~~ "), Hostile(part: "`a``b"),
    Hostile(part: "<!-- "),
    Hostile(part: "a <!-- "), Hostile(part: "a <?"), Hostile(part: "a <a b='"), Hostile(part: "<a "),
    Hostile(part: "&a"),
    Hostile(part: "\\"), Hostile(part: "> "), Hostile(part: "- "), Hostile(part: "- ", behind: "a"),
    Hostile(part: "1. "),
    Hostile(part: "* - "), Hostile(part: "|a", behind: "\n|-"), Hostile(part: "[a\n"),
    Hostile(part: "[a]: /u \"\n"),
    Hostile(part: " "), Hostile(part: "\t", behind: "a"), Hostile(part: "http://a.b)"),
    Hostile(part: "a\n===\n"),
    Hostile(part: "> a\nb\n"), Hostile(part: "- a\n\n"), Hostile(part: "word "),
  ]

  /// Ten times the text may take ten times as long, and some; the square would be a hundred times.
  @Test(.serialized, arguments: hostile)
  func timeGrowsWithLength(_ example: Hostile) {
    let short = fastest(example.source(1000))
    let long = fastest(example.source(10_000))
    #expect(long < short * 40 + 0.01, "\(short) s for 1,000, \(long) s for 10,000")
  }

  /// Seconds of processor time that parsing takes, of three runs the fastest: other work on the machine does not count.
  private func fastest(_ source: SourceText) -> Double {
    let times = (0..<3).map { _ in
      let start = processorTime
      _ = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
      return processorTime - start
    }
    return times.min() ?? 0
  }

  private var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func deepContainersAreBoundedAndNoted() {
    let source = SourceText(decoding: Array(("a\n\n" + String(repeating: "> ", count: 1000) + "b").utf8))
    let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
    #expect(depth(document.blocks) == Limits.markdownDepth + 1)
    #expect(document.diagnostics.map(\.rule) == ["markdown-too-deep"])
    #expect(
      document.diagnostics.first?.position == SourcePosition(line: 3, column: 2 * Limits.markdownDepth + 1))
    #expect(
      MarkdownLeaves(document).strings.last == String(repeating: "> ", count: 1000 - Limits.markdownDepth)
        + "b")
  }

  @Test func listsThatNestByIndentationAreBounded() {
    let lines = (0..<500).map { String(repeating: " ", count: 2 * $0) + "- a\(String($0))\n" }
    let source = SourceText(decoding: Array(lines.joined().utf8))
    let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
    #expect(depth(document.blocks) <= Limits.markdownDepth + 1)
  }

  @Test func deepEmphasisIsBounded() {
    let count = 1000
    let text = String(repeating: "*a **b ", count: count) + "c" + String(repeating: "** *", count: count)
    let source = SourceText(decoding: Array(text.utf8))
    let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
    guard case .paragraph(let content)? = document.blocks.first?.kind else {
      Issue.record("no paragraph")
      return
    }
    #expect(depth(content) <= Limits.markdownDepth + 1)
    #expect(MarkdownLeaves(document).strings.joined().contains("c"))
  }

  @Test func shallowTextIsNotNoted() {
    let source = SourceText(decoding: Array("> - > a\n".utf8))
    #expect(MarkdownDocument(parsing: source, in: 0..<source.bytes.count).diagnostics.isEmpty)
  }

  private func depth(_ blocks: [MarkdownBlock]) -> Int {
    blocks.map { block in
      switch block.kind {
      case .quote(let blocks): 1 + depth(blocks)
      case .list(let list): 2 + (list.items.map { depth($0.blocks) }.max() ?? 0)
      default: 1
      }
    }.max() ?? 0
  }

  private func depth(_ inlines: [MarkdownInline]) -> Int {
    inlines.map { inline in
      switch inline.kind {
      case .emphasis(let content), .strong(let content): 1 + depth(content)
      default: 1
      }
    }.max() ?? 0
  }
}
