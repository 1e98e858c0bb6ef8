/// What one run of something took.
struct Sample: Sendable {
  /// Time on the clock.
  var time: Duration
  /// Time of all processors together.
  var processorTime: Duration
  /// The most memory held at once, in bytes; `nil` where it cannot be told apart from what ran before.
  var peakMemory: Int?
  /// What was run, where the work has steps with names.
  var name: String?
}

extension Sample {
  /// Runs something and takes its time.
  static func measure(_ step: Workload.Step) async -> Sample {
    let processorStart = roster_bench.processorTime()
    let time = await ContinuousClock().measure(step)
    return Sample(time: time, processorTime: roster_bench.processorTime() - processorStart)
  }
}

extension [Sample] {
  /// A quantile of one figure of the samples: the smallest value that `share` of them do not exceed.
  ///
  ///     samples.quantile(0.5, of: \.time)  // of four samples, the second fastest
  ///
  /// - Precondition: There is a sample, and `share` lies between 0 and 1.
  func quantile<Figure: Comparable>(_ share: Double, of figure: (Sample) -> Figure) -> Figure {
    precondition(!isEmpty && (0...1).contains(share), "no such quantile")
    let rank = Int((share * Double(count)).rounded(.up))
    return map(figure).sorted()[Swift.max(rank, 1) - 1]
  }
}
