/// How many bytes agent files have: those of about 7,000 public ones, as quantiles.
enum SizeDistribution {
  /// The share of files in a thousand that are smaller, and the size in bytes; straight lines between.
  private static let quantiles: [(perMille: Int, bytes: Int)] = [
    (0, 300), (10, 700), (50, 1_200), (100, 1_600), (250, 2_700), (500, 5_100), (750, 9_700), (900, 18_000),
    (990, 45_000), (999, 80_000), (1_000, 88_500),
  ]

  /// Draws a size in bytes.
  ///
  /// A writer that stops behind the sentence that reaches it makes files of a median of 5.3 kB.
  static func draw(_ random: inout SplitMix64) -> Int {
    // A millionth of the files is the finest step.
    let share = random.below(1_000_000)
    for (low, high) in zip(quantiles, quantiles.dropFirst()) where share < high.perMille * 1_000 {
      let position = share - low.perMille * 1_000
      return low.bytes + (high.bytes - low.bytes) * position / ((high.perMille - low.perMille) * 1_000)
    }
    return quantiles[quantiles.count - 1].bytes
  }
}
