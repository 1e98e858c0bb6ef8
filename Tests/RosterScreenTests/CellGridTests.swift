@testable import RosterScreen
import Testing
import TestSupport

@Suite struct CellGridTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let text: String
    let column: Int
    var bounds: Range<Int>? = nil
    let row: String
    let end: Int
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "inside", text: "ab", column: 1, row: " ab   ", end: 3),
    Case(id: "right edge", text: "abcdefgh", column: 3, row: "   abc", end: 6),
    Case(id: "left of the edge", text: "abcdef", column: -3, row: "def   ", end: 3),
    Case(id: "far left", text: "ab", column: -3, row: "      ", end: -1),
    Case(id: "far right", text: "ab", column: 9, row: "      ", end: 6),
    Case(id: "bounds", text: "abcdef", column: 0, bounds: 2..<4, row: "  cd  ", end: 4),
    Case(id: "wide", text: "設計", column: 1, row: " 設計 ", end: 5),
    Case(id: "wide at the right edge", text: "a設計", column: 2, row: "  a設 ", end: 6),
    Case(id: "wide over the right edge", text: "設", column: 5, row: "      ", end: 6),
    Case(id: "wide over the left edge", text: "設計", column: -1, row: " 計   ", end: 3),
  ]

  @Test(arguments: cases)
  func draws(_ example: Case) {
    var grid = CellGrid(rows: 1, columns: 6)
    #expect(grid.draw(example.text, row: 0, column: example.column, within: example.bounds) == example.end)
    #expect(grid.snapshot == "|\(example.row)|\n")
  }

  @Test(arguments: [(0, "x 計 "), (1, " x計 "), (2, "設x  "), (3, "設 x ")])
  func aHalfOverwrittenLetterGoes(column: Int, expected: String) {
    var grid = CellGrid(rows: 1, columns: 5)
    grid.draw("設計", row: 0, column: 0)
    grid.draw("x", row: 0, column: column)
    #expect(grid.snapshot == "|\(expected)|\n")
  }

  @Test func rowsOutsideAreClipped() {
    var grid = CellGrid(rows: 1, columns: 2)
    grid.draw("a", row: -1, column: 0)
    grid.draw("a", row: 1, column: 0)
    grid.fill(row: 3, with: "x")
    grid.restyle(row: -1, with: .bold)
    #expect(grid == CellGrid(rows: 1, columns: 2))
  }

  @Test(arguments: [(0, 0), (0, 5), (3, 0)])
  func emptyGrids(rows: Int, columns: Int) {
    var grid = CellGrid(rows: rows, columns: columns)
    grid.draw("設a", row: 0, column: 0)
    #expect(grid.text == String(repeating: "\n", count: rows))
    #expect(grid.ansi(colors: .direct) == String(repeating: "\n", count: rows))
  }

  @Test func snapshotTellsStyles() {
    var grid = CellGrid(rows: 2, columns: 8)
    grid.draw("one", row: 0, column: 1, style: Style(.red, [.bold]))
    grid.fill(row: 1, columns: 2..<5, with: "─", style: Style(.indexed(208), on: .terminal(8)))
    grid.restyle(row: 0, columns: 3..<8, with: Style([.reverse]))
    #expect(
      grid.snapshot == """
        | one    |
        |  ───   |
        0:1-2 bold red
        0:3-3 bold reverse red
        0:4-7 reverse
        1:2-4 208 on bright-black

        """)
    #expect(grid.text == " one\n  ───\n")
  }

  @Test func ansiHasEveryKindOfColour() {
    var grid = CellGrid(rows: 1, columns: 9)
    var column = 0
    for color in [Color.red, .terminal(9), .indexed(208), .rgb(RGB(1, 2, 3))] {
      column = grid.draw(
        "x", row: 0, column: column, style: Style(color, on: color == .red ? .terminal(12) : .standard))
    }
    grid.draw("y", row: 0, column: column, style: Style([.bold, .strikethrough]))
    #expect(
      grid.ansi(colors: .direct)
        == "\u{1B}[31;104mx\u{1B}[0m\u{1B}[91mx\u{1B}[0m\u{1B}[38;5;208mx\u{1B}[0m"
        + "\u{1B}[38;2;1;2;3mx\u{1B}[0m\u{1B}[1;9my\u{1B}[0m\n")
    #expect(grid.ansi(colors: .none) == "xxxx\u{1B}[1;9my\u{1B}[0m\n")
  }

  @Test func svgSetsEachRunToItsCells() {
    var grid = CellGrid(rows: 1, columns: 6)
    grid.draw("a<設b", row: 0, column: 0, style: Style(.red, [.reverse]))
    let svg = grid.svg
    #expect(svg.contains(##"xml:space="preserve" fill="#1e222a">a&lt;</text>"##))
    #expect(svg.contains(#"<text x="30" y="26" textLength="18""#))
    #expect(svg.contains(##"width="45" height="19" fill="#e06c75"/>"##))
    #expect(svg.hasPrefix("<svg xmlns=") && svg.hasSuffix("</svg>\n"))
  }

  @Test func everyDrawingLeavesWholeLetters() {
    var generator = SeededGenerator()
    let texts = ["設計", "abc", "é設", "👨‍👩‍👧", "e\u{301}", "設"]
    for _ in 0..<2_000 {
      var grid = CellGrid(rows: 1, columns: 9)
      for _ in 0..<5 {
        let column = Int.random(in: -4...10, using: &generator)
        let bounds = column < 3 ? nil : 2..<Int.random(in: 2...9, using: &generator)
        grid.draw(texts.randomElement(using: &generator) ?? "", row: 0, column: column, within: bounds)
      }
      #expect(grid.hasWholeLetters, "seed \(generator.seed): \(grid.snapshot)")
    }
  }
}

extension CellGrid {
  /// Whether every wide letter, and nothing else, is followed by an empty cell.
  fileprivate var hasWholeLetters: Bool {
    (0..<rows).allSatisfy { row in
      (0..<columns).allSatisfy { column in
        let isWide = CellWidth.of(self[row, column].text) == 2
        let isFollowedByEmpty = column + 1 < columns && self[row, column + 1].text.isEmpty
        return isWide == isFollowedByEmpty && !(column == 0 && self[row, column].text.isEmpty)
      }
    }
  }
}
