import TestSupport
import Testing

@testable import RosterCore

/// Which sections of compared texts stand side by side.
@Suite struct ComparedSectionTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bodies: [String]
    /// For each section the titles in each text, with the place of those that moved.
    let sections: [String]

    init(_ name: String, _ bodies: [String], _ sections: [String]) {
      (testDescription, self.bodies, self.sections) = (name, bodies, sections)
    }
  }

  @Test(arguments: [
    Case("equal titles", ["## A\nx\n## B\ny", "## A\nz\n## B\ny"], [" | ", "A | A", "B | B"]),
    Case(
      "case, numbers and pictures", ["## 1. Error Handling\nx", "## 🔥 Error handling\nentirely other"],
      [" | ", "1. Error Handling | 🔥 Error handling"]),
    Case(
      "renamed", ["## Limits\nnever delete any data at all", "## Boundaries\nnever delete any data at all"],
      [" | ", "Limits | Boundaries"]),
    Case(
      "unlike", ["## Limits\nnever delete data", "## Report\nsay what was done"],
      [" | ", "Limits | –", "– | Report"]),
    Case(
      "moved", ["## A\na a\n## B\nb b\n## C\nc", "## C\nc\n## A\na a\n## B\nb b"],
      [" | ", "A | A", "B | B", "C | C moved from 1"]),
    Case(
      "only in the others, one title together",
      ["## A\nx", "## A\nx\n## N\none", "## N\ntwo\n## A\nx"],
      [" |  | ", "A | A | A", "– | N | N"]),
    Case(
      "the title of the whole is no section", ["# Me\nx\n## A\ny", "# You\nx\n## A\ny"], [" | ", "A | A"]),
    Case(
      "two titles of level 1 are sections", ["# A\nx x\n# B\ny", "# B\ny\n# A\nx x"],
      [" | ", "A | A", "B | B moved from 1"]),
    Case(
      "a text without headings", ["## A\nx\n## B\ny\n## C\nz", "x\n\ny", "## B\ny"],
      [" | – | ", "A |  | –", "B |  | B", "C | – | –"]),
    Case(
      "renamed, with all text in subsections",
      [
        "## Limits\n### A\nnever delete any data\n## Z\nz",
        "## Boundaries\n### A\nnever delete any data\n## Z\nz",
      ],
      [" | ", "Limits | Boundaries", "A | A", "Z | Z"]),
    Case("a base without headings", ["x\n\ny", "## A\nx\n## B\ny"], [" | "]),
  ])
  func pairs(_ test: Case) {
    let bodies = Comparison(of: test.bodies.map { agent("---\nname: x\n---\n" + $0) }).bodies
    #expect(bodies.sections.map(\.shown) == test.sections)
  }

  @Test func headingsOfAPairStandSideBySide() throws {
    let agents = ["## Limits\none two three\n", "## Boundaries\none two three\n"].map {
      agent("---\nname: x\n---\n" + $0)
    }
    let comparison = Comparison(of: agents)
    let row = try #require(comparison.bodies.rows.first)
    #expect(row.cells.map { $0?.relation } == [.base, .changed])
    let words = try #require(comparison.words(of: row, agent: 1))
    #expect(words.rightRanges.map { comparison.bodies.texts[1].string(in: $0) } == ["Boundaries"])
  }

  @Test func whatOnlyMovedIsADifference() {
    let agents = ["## A\na\n## B\nb\n", "## B\nb\n## A\na\n"].map { agent("---\nname: x\n---\n" + $0) }
    let comparison = Comparison(of: agents)
    let areEqual = comparison.bodies.rows.allSatisfy(\.isEqual)
    #expect(areEqual)
    #expect(!comparison.bodies.isEqual)
    #expect(!comparison.isEqual)
  }

  @Test func tooManySectionsAreComparedByLine() {
    let text = (0..<300).map { "## Part \($0)\nx\n" }.joined()
    let bodies = Comparison(of: [text, text + "y"].map { agent("---\nname: x\n---\n" + $0) }).bodies
    #expect(bodies.sections.count == 1)
    #expect(!bodies.isMinimal)
  }

  /// Whatever is compared with whatever: the sections of each text, in its own order, are the text.
  @Test func applyingGivesEachText() {
    var random = SeededGenerator()
    let lines = ["## A", "## B", "## C", "# T", "one two three", "one two four", "five", "", "six seven"]
    for _ in 0..<300 {
      let agents = (0..<Int.random(in: 2...6, using: &random)).map { _ in
        let body = (0..<Int.random(in: 0...14, using: &random)).map { _ in
          lines.randomElement(using: &random) ?? ""
        }
        return agent("---\nname: x\n---\n" + body.joined(separator: "\n"))
      }
      let base = Int.random(in: agents.indices, using: &random)
      let bodies = Comparison(of: agents, base: base).bodies
      #expect(bodies.sections.flatMap(\.rows) == Array(bodies.rows.indices), "seed \(random.seed)")
      for (column, source) in bodies.texts.enumerated() {
        let whole = LineScanner(source.bytes).map { source.string(in: $0.content) }
        #expect(bodies.lines(ofColumn: column) == whole, "seed \(random.seed)")
      }
    }
  }

  /// Which sections are a pair, and what differs in them, is the same from either side.
  @Test func pairsMirror() {
    var random = SeededGenerator()
    let lines = ["## A", "## B", "## A B", "one two three", "one two four", "five", ""]
    for _ in 0..<300 {
      let agents = (0..<2).map { _ in
        let body = (0..<Int.random(in: 0...14, using: &random)).map { _ in
          lines.randomElement(using: &random) ?? ""
        }
        return agent("---\nname: x\n---\n" + body.joined(separator: "\n"))
      }
      let (there, back) = (Comparison(of: agents).bodies, Comparison(of: agents.reversed()).bodies)
      #expect(there.pairs == Set(back.pairs.map { [$0[1], $0[0]] }), "seed \(random.seed)")
    }
  }
}

extension ComparedBodies.Section {
  /// The titles, such as `A | – | B moved from 3`.
  fileprivate var shown: String {
    parts.map { part in
      part.map { $0.title + ($0.isMoved ? " moved from \($0.place)" : "") } ?? "–"
    }.joined(separator: " | ")
  }
}

extension ComparedBodies {
  /// The lines of a text in its own order.
  fileprivate func lines(ofColumn column: Int) -> [String] {
    let own = sections.compactMap { section in section.parts[column].map { (section, place: $0.place) } }
    return own.sorted { $0.place < $1.place }.flatMap { section, _ in
      rows[section.rows].compactMap { $0.cells[column] }.flatMap { cell in
        fileLines(of: cell, agent: column).map { texts[column].string(in: $0) }
      }
    }
  }

  /// The lines of two texts that stand side by side.
  fileprivate var pairs: Set<[Range<Int>]> {
    Set(rows.map { $0.cells.compactMap { $0?.line } }.filter { $0.count == 2 })
  }
}
