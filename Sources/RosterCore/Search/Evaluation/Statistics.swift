/// What ranking needs to know of a whole index, however many segments it is in.
struct Statistics: Sendable {
  /// For each segment the number that its first agent has in the whole index.
  let bases: [Int]
  /// The agents of all segments.
  let count: Int
  /// For each field the tokens that an agent has on average.
  private let averageLengths: [Float]

  init(_ segments: [Segment]) {
    var (bases, count) = ([Int](), 0)
    for segment in segments {
      bases.append(count)
      count += segment.agents.count
    }
    (self.bases, self.count) = (bases, count)
    averageLengths = IndexField.allCases.map { [count] field in
      let total = segments.reduce(0) { $0 + $1.words[field].totalLength }
      return max(Float(total) / Float(max(count, 1)), 1)
    }
  }

  /// How much a term says that so many agents hold, by Lucene's formula: 0 where all do, more the fewer do.
  ///
  ///     Statistics(of 1,000 agents).inverseFrequency(of: 9)  // log(1 + 991.5 / 9.5) = 4.66
  func inverseFrequency(of holders: Int) -> Float {
    let (all, holders) = (Float(count), Float(holders))
    return naturalLogarithm(of: 1 + (all - holders + 0.5) / (holders + 0.5))
  }

  func averageLength(of field: IndexField) -> Float { averageLengths[field.rawValue] }
}
