import TestSupport
import Testing

@testable import RosterCore

/// The time for passages grows with the text, though every line, key or heading of it is one.
@Suite(.serialized) struct PassageGrowthTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let query: String
    /// A text of so many parts.
    let make: @Sendable (Int) -> String

    init(_ description: String, _ query: String, _ make: @escaping @Sendable (Int) -> String) {
      (testDescription, self.query, self.make) = (description, query, make)
    }
  }

  private static func repeated(_ count: Int, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined()
  }

  static let texts = [
    Text("lines", "word") { "---\nname: a\n---\n" + repeated($0) { "\($0) word\n" } },
    Text("keys", "word") { "---\nname: a\n" + repeated($0) { "k\($0): word\n" } + "---\nText.\n" },
    Text("headings", "headings:word") { "---\nname: a\n---\n" + repeated($0) { "# \($0) word\n" } },
  ]

  @Test(arguments: texts) func isLinear(text: Text) throws {
    let factor = try growth(from: 2_000, of: { agent(text.make($0)) }) { agent in
      let result = try #require(AgentIndex(indexing: [agent]).search(Query(text.query)))
      #expect(result.highlighter.passages(in: agent, limit: .max).count > 1_999)
    }
    #expect(factor < 9, "four times the text takes \(factor) times as long")
  }
}
