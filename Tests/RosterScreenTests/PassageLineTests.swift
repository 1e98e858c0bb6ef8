import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// The second line of a hit: `*` stands for the match style around a match.
@Suite struct PassageLineTests {
  struct Case: CustomTestStringConvertible {
    let query: String
    let body: String
    let width: Int
    let line: String
    var testDescription: String { "\(query) in \(body) at \(width)" }
  }

  private static let long =
    "Every public endpoint has per-client rate limits, with the headers that tell a client how much is left."

  @Test(arguments: [
    Case(query: "limits", body: "Has limits.", width: 40, line: "text: Has *limits*."),
    Case(query: "lim", body: "Has limits.", width: 40, line: "text: Has *lim*its."),
    Case(query: "limits", body: "Has limits.", width: 14, line: "text: …*limits*."),
    Case(query: "rate lim", body: long, width: 40, line: "text: …*rate* *lim*its, with the headers th…"),
    Case(query: "rate lim", body: long, width: 30, line: "text: …*rate* *lim*its, with the …"),
    Case(query: "rate lim", body: long, width: 24, line: "text: …*rate* *lim*its, wit…"),
    Case(query: "rate", body: "## Rate", width: 40, line: "text: *Rate*"),
    Case(query: "rate", body: "- > The rate", width: 40, line: "text: The *rate*"),
    Case(query: "rate", body: "| rate | 5 |", width: 40, line: "text: *rate* | 5 |"),
    Case(query: "設計", body: "これは設計です", width: 40, line: "text: これは*設計*です"),
    Case(query: "設計", body: "これは設計です", width: 15, line: "text: …は*設計*…"),
    Case(query: "rate", body: "a\u{202E}b rate", width: 40, line: "text: a<U+202E>b *rate*"),
    Case(query: "rate", body: "rate", width: 4, line: "tex…"),
  ])
  func shows(_ example: Case) throws {
    let agent = agent("---\nname: x\n---\n\(example.body)\n")
    let highlighter = Highlighter(Query(example.query))
    let passage = try #require(highlighter.passage(in: agent))
    let theme = Theme()
    let line = PassageLine(passage, theme: theme).text(width: example.width)
    let marked = line.spans.map { $0.style == theme.match ? "*\($0.text)*" : $0.text }.joined()
    #expect(marked == example.line)
    #expect(line.width <= example.width)
  }

  @Test func theFieldIsNamed() throws {
    let agent = agent("---\nname: x\ndescription: Draws\ntools: WebFetch\nmodel: opus\nvibe: calm\n---\n")
    for (query, line) in [
      ("draws", "description: Draws"), ("webfetch", "tools: WebFetch"), ("opus", "model: opus"),
      ("calm", "header: vibe: calm"),
    ] {
      let passage = try #require(Highlighter(Query(query)).passage(in: agent))
      #expect(PassageLine(passage, theme: Theme()).text(width: 40).text == line)
    }
  }
}
