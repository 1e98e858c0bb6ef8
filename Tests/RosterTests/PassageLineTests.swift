import RosterCore
import RosterScreen
import TestSupport
import Testing

@testable import roster

@Suite struct PassageLineTests {
  struct Case: CustomTestStringConvertible {
    let query: String
    let text: String
    /// The lines as they are without a width.
    let lines: [String]
    var testDescription: String { query }

    init(_ query: String, _ text: String, _ lines: [String]) {
      (self.query, self.text, self.lines) = (query, text, lines)
    }
  }

  static let cases = [
    Case("plan", "---\nname: x\ndescription: Plans.\n---\nPlan.", ["  description: Plans."]),
    Case("plan", "---\nname: plan\ndescription: Plans.\n---\nA plan.", ["  description: Plans."]),
    Case("plan", "---\nname: plan\ndescription: Else.\n---\nA plan.", []),
    Case(
      "plan cost", "---\nname: x\ndescription: Plans.\n---\nOne.\n\nThe cost of a plan.\nThe cost.",
      ["  7: The cost of a plan."]),
    Case(
      "plan cost team", "---\nname: team\ndescription: Plans.\n---\nThe team.\nThe cost.",
      ["  description: Plans.", "  6: The cost."]),
    Case("plan", "---\nname: x\ntools: Plan\n---\n", ["  tools: Plan"]),
  ]

  @Test(arguments: cases)
  func says(_ example: Case) {
    let lines = Self.passages(of: example).map { PassageLine($0, theme: Theme()).fitted(to: nil).text }
    #expect(lines == example.lines)
  }

  static let long = Case(
    "here", "---\nname: x\n---\n" + String(repeating: "so on and ", count: 30) + "here\u{1B} and so on", [])

  @Test func aLongLineIsCutAroundItsMatch() throws {
    let line = PassageLine(try #require(Self.passages(of: Self.long).first), theme: Theme()).fitted(to: nil)
    #expect(line.text.hasPrefix("  4: …") && line.text.hasSuffix("on and here^[ and so on"))
    #expect(line.spans.filter { $0.style == Theme().match }.map(\.text) == ["here"])
  }

  @Test(arguments: cases.filter { !$0.lines.isEmpty } + [long])
  func theMatchStaysInView(_ example: Case) throws {
    let passage = try #require(Self.passages(of: example).first)
    let whole = PassageLine(passage, theme: Theme()).fitted(to: nil)
    let match = try #require(whole.spans.first { $0.style == Theme().match })
    let label = CellWidth.of(try #require(whole.spans.first).text)
    for width in 1...whole.width + 1 {
      let line = PassageLine(passage, theme: Theme()).fitted(to: width)
      #expect(line.width <= width)
      guard width > label + CellWidth.of(match.text) + 2 else { continue }
      #expect(line.spans.contains { $0.text == match.text && $0.style == match.style }, "\(width)")
    }
  }

  private static func passages(of example: Case) -> [Passage] {
    let agent = agent(example.text, at: "/folder/x.md")
    return Highlighter(Query(example.query)).tellingPassages(in: agent, limit: 3, beside: "x.md")
  }

  @Test(arguments: [
    (2.5, "2.50"), (0, "0.00"), (7000.126, "7000.13"), (0.996, "1.00"), (123_456_789, "123456789.00"),
    (-0.5, "-0.50"),
  ])
  func numbersHaveTheirDigits(number: Double, text: String) {
    #expect(number.decimal(digits: 2) == text)
  }
}
