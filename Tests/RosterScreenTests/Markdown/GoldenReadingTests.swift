import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// The text of every sample agent as it is laid out for reading, at three widths.
@Suite struct GoldenReadingTests {
  private static let widths = [40, 80, 120]

  @Test func sampleAgents() async throws {
    for agent in try await SampleAgents.load() {
      let source = agent.readableBody
      let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
      let pages = Self.widths.map { page(document, width: $0) }
      try Golden("Tests/RosterScreenTests/Goldens/Reading/\(agent.id.string).txt").check(pages.joined())
    }
  }

  /// The lines behind one that tells the width; those that are scrolled sideways end in `»`.
  private func page(_ document: MarkdownDocument, width: Int) -> String {
    let lines = MarkdownLayout(width: width, theme: Theme()).lines(of: document)
    let texts = lines.map { $0.text.text + ($0.isWide && $0.text.width > width ? "»" : "") }
    return (["== \(width)"] + texts).map { $0 + "\n" }.joined()
  }
}
