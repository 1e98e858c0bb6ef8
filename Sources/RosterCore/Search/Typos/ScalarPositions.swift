/// Where each scalar stands in a short text, as sets of bits: bit `n` is set where it is the `n`-th, counted from 1.
struct ScalarPositions: Sendable {
  private var ofASCII = [UInt64](repeating: 0, count: 128)
  /// The others, of which words that are misspelt have few.
  private var others: [(scalar: UInt32, positions: UInt64)] = []

  /// Notes the places of some scalars.
  ///
  /// - Precondition: There are at most 63.
  init(_ scalars: [Unicode.Scalar]) {
    precondition(scalars.count < UInt64.bitWidth, "too many scalars for a set of bits")
    for (index, scalar) in scalars.enumerated() { insert(scalar.value, at: 1 << UInt64(index + 1)) }
  }

  private mutating func insert(_ scalar: UInt32, at position: UInt64) {
    if scalar < 0x80 {
      ofASCII[Int(scalar)] |= position
    } else if let known = others.firstIndex(where: { $0.scalar == scalar }) {
      others[known].positions |= position
    } else {
      others.append((scalar, position))
    }
  }

  /// The places of a scalar.
  subscript(scalar: Unicode.Scalar) -> UInt64 {
    if scalar.isASCII { return ofASCII[Int(scalar.value)] }
    return others.first { $0.scalar == scalar.value }?.positions ?? 0
  }
}
