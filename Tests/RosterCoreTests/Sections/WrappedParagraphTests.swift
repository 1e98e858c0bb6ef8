import TestSupport
import Testing

@testable import RosterCore

/// Paragraphs and list items that are wrapped in different ways.
@Suite struct WrappedParagraphTests {
  private static let long =
    "Check permissions in the service layer, never only in the gateway.\n\n- Run all tests."
  private static let wrapped =
    "Check permissions in the service\nlayer, never only in the\ngateway.\n\n- Run all\n  tests."

  private func comparison(_ bodies: String..., options: ComparisonOptions = []) -> Comparison {
    Comparison(of: bodies.map { agent("---\nname: x\n---\n\($0)\n") }, options: options)
  }

  @Test func areEqualWhereSpacingDoesNotCount() {
    #expect(comparison(Self.long, Self.wrapped, options: .ignoringSpacing).bodies.isEqual)
    #expect(comparison(Self.wrapped, Self.wrapped.crlf).bodies.isEqual)
  }

  @Test func differInSpacingOnly() throws {
    let comparison = comparison(Self.long, Self.wrapped)
    #expect(comparison.bodies.rows.map { $0.cells[1]?.relation } == [.changed, .equal, .changed])
    for row in [0, 2] {
      #expect(try #require(comparison.words(of: comparison.bodies.rows[row], agent: 1)).isSpacing)
    }
  }

  @Test func wordsThatDifferAreFound() throws {
    let other = Self.wrapped.replacing("gateway", with: "controller")
    let comparison = comparison(Self.long, other, options: .ignoringSpacing)
    let row = try #require(comparison.bodies.rows.first { !$0.isEqual })
    let words = try #require(comparison.words(of: row, agent: 1))
    #expect(words.rightRanges.map { comparison.bodies.texts[1].string(in: $0) } == ["controller"])
    #expect(!words.isSpacing)
  }

  @Test func quotesAreParagraphs() throws {
    let (long, wrapped) = ("> Run all of the tests.", "> Run all\n>of the\n>  tests.")
    #expect(comparison(long, wrapped, options: .ignoringSpacing).bodies.isEqual)
    let comparison = comparison(long, wrapped)
    let row = try #require(comparison.bodies.rows.first)
    #expect(try #require(comparison.words(of: row, agent: 1)).isSpacing)
    let lines = comparison.bodies.fileLines(of: try #require(row.cells[1]), agent: 1)
    #expect(lines.map(comparison.bodies.texts[1].string) == ["> Run all", "of the", "tests."])
  }

  @Test func quotesInListItemsAreParagraphs() throws {
    let (long, wrapped) = ("- > Run all of the tests.", "- > Run all\n  > of the\n  > tests.")
    for options in [ComparisonOptions.ignoringSpacing, [.ignoringSpacing, .ignoringListMarkers]] {
      #expect(comparison(long, wrapped, options: options).bodies.isEqual)
    }
    let bodies = comparison(long, wrapped).bodies
    let lines = bodies.fileLines(of: try #require(bodies.rows.first?.cells[1]), agent: 1)
    #expect(lines.map(bodies.texts[1].string) == ["- > Run all", "of the", "tests."])
  }

  /// The line end on one side must not be matched with that on the other, and the words between seem to have moved.
  @Test func wrappedAtAnotherPlaceDifferInSpacingOnly() throws {
    for (left, right) in [
      ("Run\nall tests.", "Run all\ntests."), ("> Run\n> all tests.", "> Run all\n> tests."),
    ] {
      let comparison = comparison(left, right)
      let row = try #require(comparison.bodies.rows.first)
      let words = try #require(comparison.words(of: row, agent: 1))
      #expect(words.isSpacing && words.leftRanges.isEmpty && words.rightRanges.isEmpty)
    }
  }

  @Test func lineEndsInsideAParagraphDoNotCount() throws {
    let other = Self.wrapped.crlf.replacing("gateway", with: "controller")
    let comparison = comparison(Self.wrapped, other)
    let row = try #require(comparison.bodies.rows.first { !$0.isEqual })
    let words = try #require(comparison.words(of: row, agent: 1))
    #expect(words.rightRanges.map { comparison.bodies.texts[1].string(in: $0) } == ["controller"])
  }
}

extension String {
  fileprivate var crlf: String { replacing("\n", with: "\r\n") }
}
