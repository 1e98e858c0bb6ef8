import Testing

@testable import RosterCore

/// A repeatable source of random numbers: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

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
