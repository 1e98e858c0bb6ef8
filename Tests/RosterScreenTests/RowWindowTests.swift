import TestSupport
import Testing

@testable import RosterScreen

/// Which rows a window shows, when they are of one or two lines.
@Suite struct RowWindowTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    /// The lines of each row.
    let heights: [Int]
    let height: Int
    /// The rows that the cursor goes to, one after the other.
    let cursors: [Int]
    let shown: [Int]
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "none", heights: [], height: 5, cursors: [0], shown: []),
    Case(id: "all fit", heights: [1, 2, 1], height: 5, cursors: [2], shown: [0, 1, 2]),
    Case(id: "at the top", heights: [2, 2, 2, 2], height: 5, cursors: [0], shown: [0, 1, 2]),
    Case(id: "whole rows first", heights: [2, 2, 2, 2], height: 5, cursors: [2], shown: [1, 2, 3]),
    Case(id: "the end is filled", heights: [1, 1, 1, 2, 2], height: 5, cursors: [4], shown: [2, 3, 4]),
    Case(
      id: "with rows around", heights: [Int](repeating: 1, count: 20), height: 9, cursors: [8],
      shown: Array(2...10)),
    Case(
      id: "no further than needed", heights: [Int](repeating: 1, count: 20), height: 9, cursors: [8, 5],
      shown: Array(2...10)),
    Case(
      id: "back", heights: [Int](repeating: 2, count: 20), height: 10, cursors: [12, 3],
      shown: Array(1...5)),
  ]

  @Test(arguments: cases)
  func reveals(_ example: Case) {
    var window = RowWindow()
    for cursor in example.cursors {
      window.reveal(cursor, count: example.heights.count, height: example.height) { example.heights[$0] }
    }
    #expect(window.rows.map(\.index) == example.shown)
  }

  @Test func theCursorIsWhollyInViewAndNoLineIsWasted() {
    var random = SeededGenerator()
    for _ in 0..<2_000 {
      let heights = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Int.random(in: 1...2, using: &random)
      }
      let height = Int.random(in: 2...20, using: &random)
      var window = RowWindow()
      for _ in 0..<6 {
        let cursor = Int.random(in: heights.indices, using: &random)
        if Bool.random(using: &random) { window.hold(Int.random(in: heights.indices, using: &random)) }
        window.reveal(cursor, count: heights.count, height: height) { heights[$0] }
        check(window, cursor, heights, height, seed: random.seed)
      }
    }
  }

  private func check(_ window: RowWindow, _ cursor: Int, _ heights: [Int], _ height: Int, seed: UInt64) {
    let rows = window.rows
    #expect(rows.first { $0.index == cursor }.map { $0.lines.upperBound <= height } == true, "seed \(seed)")
    #expect(rows.map(\.index) == Array((rows.first?.index ?? 0)..<((rows.last?.index ?? 0) + 1)))
    #expect(rows.allSatisfy { $0.lines.count == heights[$0.index] })
    let used = rows.last?.lines.upperBound ?? 0
    let above = rows.first.flatMap { $0.index > 0 ? heights[$0.index - 1] : nil } ?? height
    #expect(used >= height || rows.last?.index == heights.count - 1 && used + above > height, "seed \(seed)")
  }

  @Test func aHeldRowKeepsItsLine() {
    var window = RowWindow()
    window.reveal(9, count: 30, height: 10) { _ in 1 }
    let line = window.rows.first { $0.index == 9 }?.lines.lowerBound
    window.hold(9)
    window.reveal(19, count: 40, height: 10) { _ in 1 }
    #expect(window.rows.first { $0.index == 19 }?.lines.lowerBound == line)
  }

  @Test func linesLeadToTheirRows() {
    var window = RowWindow()
    window.reveal(0, count: 3, height: 6) { $0 == 1 ? 2 : 1 }
    #expect((0..<6).map { window.row(atLine: $0) } == [0, 1, 1, 2, nil, nil])
    #expect(window.wholeRows(height: 6) == 5)
    #expect(window.wholeRows(height: 4) == 3)
  }
}
