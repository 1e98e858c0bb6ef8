import Foundation

/// A reproducible source of random numbers: SplitMix64 of Steele, Lea and Flood.
///
/// A failing test prints ``seed``. The environment variable `ROSTER_SEED` holds another one to start from, or `random`
/// for one that differs each time; where it is not set, every run is the same, so that a change that fails broke it.
package struct SeededGenerator: RandomNumberGenerator {
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64 = Self.seedOfThisRun()) {
    self.seed = seed
    state = seed
  }

  /// The numbers of one of several rounds of a test.
  package init(round: UInt64) { self.init(seed: Self.seedOfThisRun() &+ round) }

  package static func seedOfThisRun() -> UInt64 {
    switch ProcessInfo.processInfo.environment["ROSTER_SEED"] {
    case nil: 1
    case "random": .random(in: .min ... .max)
    case let number?: UInt64(number) ?? 1
    }
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
