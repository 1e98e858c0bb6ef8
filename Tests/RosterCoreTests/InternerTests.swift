import TestSupport
import Testing

@testable import RosterCore

@Suite struct InternerTests {
  @Test func numbersWordsInTheirOrder() {
    var interner = Interner()
    #expect(interner.numbers(of: Self.list("to be or not to be")) == [0, 1, 2, 3, 0, 1])
    #expect(interner.numbers(of: Self.list("that is not to")) == [4, 5, 3, 0])
    #expect(interner.tokens.strings == ["to", "be", "or", "not", "that", "is"])
  }

  @Test func emptyTokensAndZeroBytesAreTokens() {
    var interner = Interner()
    let tokens = TokenList(bytes: [0, 0, 1], ranges: [0..<0, 0..<1, 0..<2, 1..<2, 2..<3, 3..<3])
    #expect(interner.numbers(of: tokens) == [0, 1, 2, 1, 3, 0])
  }

  /// However much the table grows, it says what a dictionary says.
  @Test func agreesWithADictionary() {
    var random = SeededGenerator()
    var interner = Interner()
    var oracle: [String: Int] = [:]
    for _ in 0..<20 {
      let words = (0..<1_000).map { _ in String(Int.random(in: 0..<6_000, using: &random), radix: 7) }
      let expected = words.map { word in
        let number = oracle[word] ?? oracle.count
        oracle[word] = number
        return number
      }
      #expect(
        interner.numbers(of: Self.list(words.joined(separator: " "))) == expected, "seed \(random.seed)")
      #expect(interner.count == oracle.count)
    }
  }

  private static func list(_ text: String) -> TokenList {
    let bytes = Array(text.utf8)
    return TokenList(bytes: bytes, ranges: bytes.split(separator: ASCII.space).map(\.indices))
  }
}

extension TokenList {
  fileprivate var strings: [String] { ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }
}
