/// Work that is measured: some steps that belong together, such as the keys of a word that is typed.
struct Workload: Sendable {
  /// One thing that is timed.
  typealias Step = @Sendable () async -> Void

  private let steps: [(name: String?, step: Step)]
  /// What passes between two steps and is not timed, as between the keys of somebody who types fast.
  var pause = Duration.zero

  /// Creates work of several steps, each timed alone, in their order.
  init(steps: [Step]) { self.steps = steps.map { (nil, $0) } }

  /// Creates work of several steps of which the report names the slowest.
  init(naming steps: [(name: String, step: Step)]) { self.steps = steps.map { ($0.name, $0.step) } }

  /// Creates work of one step.
  init(_ step: @escaping Step) { self.init(steps: [step]) }

  /// Runs all steps once to warm up, then so many times; before the work that goes on beside it.
  ///
  /// - Returns: A sample for each step of each run.
  func measure(samples count: Int) async -> [Sample] {
    await Task(priority: .userInitiated) { await run(samples: count) }.value
  }

  private func run(samples count: Int) async -> [Sample] {
    for (_, step) in steps { await step() }
    var samples: [Sample] = []
    for _ in 0..<count {
      for (name, step) in steps {
        if pause > .zero { try? await Task.sleep(for: pause) }
        var sample = await Sample.measure(step)
        sample.name = name
        samples.append(sample)
      }
    }
    return samples
  }
}
