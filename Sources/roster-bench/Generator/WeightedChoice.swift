internal import RosterCore

/// A choice between values of which some are likelier than others.
struct WeightedChoice<Value: Sendable>: Sendable {
  private let values: [Value]
  /// For each value the sum of the weights up to and with its own.
  private let sums: [Int]

  /// Creates a choice from values with their weights.
  ///
  /// - Precondition: There is a value, and every weight is positive.
  init(_ weighted: [(weight: Int, value: Value)]) {
    precondition(!weighted.isEmpty && weighted.allSatisfy { $0.weight > 0 }, "nothing to choose from")
    values = weighted.map(\.value)
    var sum = 0
    sums = weighted.map { entry in
      sum += entry.weight
      return sum
    }
  }

  /// Draws a value.
  func draw(_ random: inout SplitMix64) -> Value {
    let drawn = random.below(sums[sums.count - 1])
    return values[sums.startOfPart { $0 > drawn }]
  }
}

extension WeightedChoice {
  /// A choice in which the n-th value is n times rarer than the first, as words are in a language (Zipf's law).
  ///
  /// An offset flattens the start (Mandelbrot's correction): the n-th value is drawn as often as without it the one
  /// that stands so many places behind.
  static func zipf(_ values: [Value], offset: Int = 0) -> Self {
    Self(values.enumerated().map { (weight: 100_000_000 / ($0.offset + 1 + offset), value: $0.element) })
  }
}
