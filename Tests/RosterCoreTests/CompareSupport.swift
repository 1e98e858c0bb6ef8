import TestSupport
import Testing

@testable import RosterCore

extension SeededGenerator {
  /// Up to `maximumCount` tokens out of `alphabet` different ones.
  mutating func tokens(upTo maximumCount: Int, alphabet: Int) -> [Int] {
    (0..<Int.random(in: 0...maximumCount, using: &self)).map { _ in Int.random(in: 0..<alphabet, using: &self)
    }
  }

  /// The sequence with about one in `rarity` tokens removed, replaced or doubled.
  mutating func edited(_ tokens: [Int], oneIn rarity: Int, alphabet: Int) -> [Int] {
    tokens.flatMap { token -> [Int] in
      switch Int.random(in: 0..<3 * rarity, using: &self) {
      case 0: []
      case 1: [Int.random(in: 0..<alphabet, using: &self)]
      case 2: [token, token]
      default: [token]
      }
    }
  }
}

/// The text as a whole slice.
func slice(_ text: String) -> TextSlice {
  TextSlice(SourceText(decoding: Array(text.utf8)))
}

extension TextSlice {
  /// The text of a range of bytes.
  func callAsFunction(_ range: Range<Int>) -> String { source.string(in: range) }
}
