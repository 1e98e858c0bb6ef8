/// A small source of random numbers, the same on every platform: SplitMix64 of Steele, Lea and Flood (2014).
///
/// It does not conform to `RandomNumberGenerator`: how the standard library draws from such a source may change
/// with its version, and the same seed must give the same bytes.
struct SplitMix64 {
  private var state: UInt64

  /// Starts a stream; streams of two seeds have nothing in common, nor have those of two stream numbers.
  init(seed: UInt64, stream: Int = 0) {
    state = seed
    if stream != 0 { state = next() &+ UInt64(stream) &* 0xD134_2543_DE82_EF95 }
  }

  /// The next 64 random bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 up to, not including, `bound`.
  ///
  /// - Precondition: `bound` is positive.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "nothing lies below \(bound)")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// `true` in `count` of a thousand cases.
  mutating func happens(perMille count: Int) -> Bool { below(1_000) < count }

  /// One of the elements of an array that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
