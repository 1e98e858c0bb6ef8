import TestSupport
import Testing

@testable import RosterCore

@Suite struct MatchRowsTests {
  /// Few rows over many words: a carry then has to pass through whole words of 1 bits.
  @Test(arguments: [1, 63, 64, 65, 128, 300])
  func countsAsTheTextbookTableDoes(columnCount: Int) {
    for seed in UInt64(0)..<60 {
      var numbers = SeededGenerator(seed: seed)
      let tokenCount = Int.random(in: 1...40, using: &numbers)
      let columns = (0..<columnCount).map { _ in Int.random(in: 0..<tokenCount, using: &numbers) }
      let sequence = numbers.tokens(upTo: 12, alphabet: tokenCount)
      let lengths = MatchRows.lengths(sequence[...], columns[...], tokenCount: tokenCount)
      #expect(lengths == Self.lengths(sequence, columns), "seed \(seed)")
    }
  }

  @Test func carriesThroughWordsWithoutMatches() {
    // The token stands in the first and the last of four words: only its first place counts.
    let columns = (0..<256).map { $0 == 5 || $0 == 250 ? 0 : 1 }
    let lengths = MatchRows.lengths([0], columns[...], tokenCount: 2)
    #expect(lengths == (0...256).map { $0 > 5 ? 1 : 0 })
  }

  @Test func findsTheMatches() {
    var rows = MatchRows(columns: [2, 0, 1, 0, 2], tokenCount: 3)
    for token in [0, 1, 2] { rows.append(token) }
    #expect(rows.matches().map { [$0.row, $0.column] } == [[2, 4], [1, 2], [0, 1]])
  }

  private static func lengths(_ sequence: [Int], _ columns: [Int]) -> [Int] {
    var lengths = Array(repeating: 0, count: columns.count + 1)
    for token in sequence {
      var diagonal = 0
      for (column, other) in columns.enumerated() {
        let above = lengths[column + 1]
        lengths[column + 1] = token == other ? diagonal + 1 : max(above, lengths[column])
        diagonal = above
      }
    }
    return lengths
  }
}
