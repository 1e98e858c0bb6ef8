import TestSupport
import Testing

@testable import RosterCore

/// Texts beyond the limits of a close comparison.
@Suite struct CoarseComparisonTests {
  /// More lines than a close comparison takes bytes for, in which one line in ten is another.
  private static let longTexts = [1, 2].map { number in
    (0..<12_000).map {
      "- Line \($0) \(String(repeating: "x", count: 90))\($0 % 10 == 0 ? "\(number)" : "")\n"
    }
    .joined()
  }

  @Test func longTextsAreComparedByTheLinesOfTheFile() {
    let bodies = Self.bodies(Self.longTexts)
    #expect(!bodies.isMinimal)
    #expect(bodies.sections.count == 1)
    #expect(bodies.rows.count { $0.isEqual } == 10_800)
    #expect(bodies.rows.count { !$0.isEqual } == 2 * 1_200)
  }

  @Test func applyingGivesEachLongText() {
    let bodies = Self.bodies(Self.longTexts)
    for (column, text) in Self.longTexts.enumerated() {
      let lines = bodies.rows.compactMap { $0.cells[column] }
      #expect(lines.map { bodies.texts[column].string(in: $0.line) + "\n" }.joined() == text)
    }
  }

  @Test func mirrors() {
    let there = Self.bodies(Self.longTexts).rows.map { $0.cells.map { $0?.line } }
    let back = Self.bodies(Self.longTexts.reversed()).rows.map { $0.cells.map { $0?.line } }
    let pairs = there.filter { !$0.contains(nil) }
    #expect(pairs == back.filter { !$0.contains(nil) }.map { $0.reversed() })
    #expect(!pairs.isEmpty)
  }

  @Test func aLongTextAndItselfAreEqual() {
    #expect(Self.bodies([Self.longTexts[0], Self.longTexts[0]]).isEqual)
  }

  @Test func textsOfTooManyLinesAreOneLineEach() {
    let text = String(repeating: "one\n", count: Limits.comparedLines + 1)
    let bodies = Self.bodies([text, text + "two\n"])
    #expect(bodies.rows.count == 2)
    #expect(!bodies.isEqual)
    #expect(Self.bodies([text, text]).isEqual)
  }

  @Test func aLongLineIsOneDifference() {
    let words = String(repeating: "word ", count: Limits.comparedLineBytes / 5 + 1)
    let (left, right) = (Self.slice("a " + words), Self.slice("b " + words))
    let diff = WordDiff(from: left, to: right)
    #expect(diff.changes == [.init(left: left.range, right: right.range)])
    #expect(!diff.isMinimal)
    #expect(WordDiff(from: left, to: left).changes.isEmpty)
  }

  /// The limit falls inside a letter of two bytes.
  @Test(arguments: [0, 1])
  func coverageReadsTheStartOfALongText(padding: Int) {
    let filling =
      String(repeating: "a", count: padding)
      + String(repeating: "é", count: Limits.coveredBytes / 2)
    let text = "## Early\nUses PostgreSQL.\n\(filling)\n## Late\nUses OAuth2.\n"
    let coverage = Coverage(of: [Self.agent(text), Self.agent("## Early\nUses PostgreSQL.\n")])
    #expect(coverage.terms.map(\.name) == ["PostgreSQL"])
    #expect(coverage.sections.map(\.name) == ["Early"])
    #expect(!coverage.isWhole)
  }

  private static func bodies(_ texts: [String]) -> ComparedBodies {
    Comparison(of: texts.map(agent)).bodies
  }

  private static func agent(_ body: String) -> Agent {
    Agent(parsing: Array("---\nname: x\n---\n\(body)".utf8), at: FilePath("/x.md"))
  }

  private static func slice(_ text: String) -> TextSlice { TextSlice(SourceText(decoding: Array(text.utf8))) }
}
