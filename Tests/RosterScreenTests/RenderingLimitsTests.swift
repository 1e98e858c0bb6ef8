import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// What is too long to be laid out is cut, and a note states the limit.
@Suite struct RenderingLimitsTests {
  private func text(ofHeader header: String) -> String {
    let agent = agent("---\n\(header)\n---\nBody.\n")
    let lines = DetailLayout(width: 80, theme: Theme()).lines(
      of: agent, unfolded: Set(PageLine.Fold.allCases))
    return lines.map(\.text.text).joined(separator: "\n")
  }

  @Test(arguments: ["description", "model", "color", "notes"])
  func longValuesAreCut(key: String) {
    let long = String(repeating: "word ", count: Limits.renderedValueBytes / 4)
    let text = text(ofHeader: "name: a\n\(key): \(long)")
    #expect(text.utf8.count < Limits.renderedValueBytes * 5 / 4)
    #expect(
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("only its first 64 KiB are"))
  }

  @Test func aValueIsCutBehindAWholeLetter() {
    let text = String(repeating: "設", count: Limits.renderedValueBytes / 3 + 1).rendered
    #expect(text.prefix { $0 == "設" }.utf8.count == Limits.renderedValueBytes / 3 * 3)
    #expect(!text.contains("\u{FFFD}"))
    #expect("short".rendered == "short")
  }

  @Test func rowsShowTheStartOfALongName() {
    let rows = ["1設2", String(repeating: "設", count: 400)].map {
      ListRow.agent(agent("---\nname: \($0)\n---\n"))
    }
    #expect(rows[0].name == "1設2")
    #expect(rows[1].name == String(repeating: "設", count: Limits.rowNameBytes / 3) + "…")
  }

  @Test func manyFieldsAreCut() {
    let fields = (0..<Limits.renderedFields + 500).map { "key\($0): v" }.joined(separator: "\n")
    let text = text(ofHeader: "name: a\ndescription: b\n\(fields)")
    #expect(text.contains("only 1,000 of its 1,500 fields are laid out"))
    #expect(text.contains("key999 ") && !text.contains("key1000 "))
  }

  @Test func manyToolsAreCut() {
    let tools = (0..<Limits.renderedTools + 500).map { "Tool\($0)," }.joined(separator: " ")
    let text = text(ofHeader: "name: a\ndescription: b\ntools: \(tools)")
    #expect(text.contains("only 1,000 of its 1,500 tools are laid out"))
    let words = text.split(whereSeparator: \.isWhitespace)
    #expect(words.contains("Tool999") && !words.contains("Tool1000"))
  }

  @Test func problemsQuoteOnlyTheStart() {
    let text = text(ofHeader: "name: a\ndescription: b\ncolor: \(String(repeating: "x", count: 2_000_000))")
    #expect(text.contains("'\(String(repeating: "x", count: 31))…' is not one"))
  }

  @Test func longTextsAreCutInHTML() {
    let html = agent("---\nname: a\n---\n```\n" + String(repeating: "a", count: 2 * Limits.renderedBytes))
      .bodyHTML
    #expect(html.utf8.count < Limits.renderedBytes + 1_000)
    #expect(html.hasSuffix("<p>The text goes on; only its first 1024 KiB are laid out.</p>\n"))
    #expect(agent("---\nname: a\n---\nText.\n").bodyHTML == "<p>Text.</p>\n")
  }

  @Test func theTimeForFieldsGrowsInAStraightLine() {
    let layout = DetailLayout(width: 80, theme: Theme())
    let factor = growth(from: 2_000) { count in
      let fields = (0..<count).map { "key\($0): v" }.joined(separator: "\n")
      return agent("---\nname: a\ndescription: b\n\(fields)\n---\nBody.\n")
    } _: { agent in
      #expect(layout.lines(of: agent, unfolded: []).count > 10)
    }
    #expect(factor < 9, "four times the fields take \(factor) times as long")
  }
}
