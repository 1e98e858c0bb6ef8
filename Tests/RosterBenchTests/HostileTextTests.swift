import RosterCore
import RosterScreen
import TestSupport
import Testing

@testable import roster_bench

/// Reading takes time in a straight line, whatever a text holds.
@Suite(.serialized) struct HostileTextTests {
  /// Twice the text may take three times as long, and some; the square would be four times.
  @Test(arguments: HostileText.all) func timeGrowsWithLength(_ text: HostileText) {
    for (name, work) in Self.work { expectTimeInStep(with: text, of: Self.bytes, name, work) }
  }

  @Test func timeGrowsWithTheNumberOfFields() {
    let text = HostileText("fields", end: "---\n") { $0 == 0 ? "---\ndescription: a\n" : "key\($0): v\n" }
    expectTimeInStep(with: text, of: 40_000, "details") { source in
      let agent = Agent(parsing: source.bytes, at: FilePath("/a.md"))
      return { _ = DetailLayout(width: 80, theme: Theme()).lines(of: agent) }
    }
  }

  @Test(arguments: ["<a ", "<a \"", "A.b", "a/b", "A.", "+"]) func timeOfTermsGrowsWithLength(part: String) {
    expectTimeInStep(with: HostileText("terms", part), of: Self.bytes, "terms") { source in
      let agents = (0..<2).map { Agent(parsing: source.bytes, at: FilePath("/\($0).md")) }
      return { _ = Coverage(of: agents, in: nil) }
    }
  }

  @Test func namesTellTextsApart() {
    let names = HostileText.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: HostileText.all) func textsAreAsLongAsAskedFor(_ text: HostileText) {
    let count = text.source(bytes: 50_000).bytes.count
    #expect((49_000..<70_000).contains(count), "\(count)")
  }

  private static let bytes = 8_000

  private typealias Work = @Sendable (SourceText) -> () -> Void

  private static let work: [(name: String, Work)] = [
    ("parsing", { text in { _ = MarkdownDocument(parsing: text, in: 0..<text.bytes.count) } }),
    (
      "layout",
      { text in
        let document = MarkdownDocument(parsing: text, in: 0..<text.bytes.count)
        return { _ = MarkdownLayout(width: 80, theme: Theme()).lines(of: document) }
      }
    ),
  ]

  private func expectTimeInStep(with text: HostileText, of bytes: Int, _ name: String, _ work: Work) {
    let short = fastestTime(of: work(text.source(bytes: bytes)))
    let long = fastestTime(of: work(text.source(bytes: 2 * bytes)))
    #expect(long < short * 3 + 0.02, "\(name): \(short) s, for twice the text \(long) s")
    #expect(long < 3, "\(name)")
  }
}
