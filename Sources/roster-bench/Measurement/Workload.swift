/// Work that is measured: some steps that belong together, such as the keys of a word that is typed.
struct Workload: Sendable {
  /// One thing that is timed.
  typealias Step = @Sendable () async -> Void

  private let steps: [Step]

  /// Creates work of several steps, each timed alone, in their order.
  init(steps: [Step]) { self.steps = steps }

  /// Creates work of one step.
  init(_ step: @escaping Step) { self.init(steps: [step]) }

  /// Runs all steps once to warm up, then so many times.
  ///
  /// - Returns: A sample for each step of each run.
  func measure(samples count: Int) async -> [Sample] {
    for step in steps { await step() }
    var samples: [Sample] = []
    for _ in 0..<count {
      for step in steps { samples.append(await .measure(step)) }
    }
    return samples
  }
}
