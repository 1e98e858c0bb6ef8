import Testing

@testable import RosterCore

/// How deep a document may go; what takes careless parsers long is in `HostileText`.
@Suite struct MarkdownLimitTests {
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
