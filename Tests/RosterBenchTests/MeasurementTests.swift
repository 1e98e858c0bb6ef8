import Testing

@testable import roster_bench

@Suite struct MeasurementTests {
  @Test(arguments: [(0.0, 1), (0.25, 1), (0.26, 2), (0.5, 2), (0.9, 4), (0.99, 4), (1.0, 4)])
  func quantile(share: Double, milliseconds: Int) {
    let samples = [3, 1, 4, 2].map { Sample(time: .milliseconds($0), processorTime: .zero) }
    #expect(samples.quantile(share, of: \.time) == .milliseconds(milliseconds))
  }

  @Test(arguments: [
    (Duration.zero, "0.000"), (.microseconds(1), "0.001"), (.nanoseconds(1_999), "0.001"),
    (.microseconds(1_234), "1.234"), (.seconds(61), "61000.000"),
  ])
  func milliseconds(time: Duration, text: String) {
    #expect(time.milliseconds == text)
  }

  @Test func everyStepOfEveryRunIsASample() async {
    let counter = Counter()
    let step: Workload.Step = { await counter.count() }
    let samples = await Workload(steps: [step, step, step]).measure(samples: 4)
    #expect(samples.count == 12)
    #expect(await counter.total == 15, "the first run warms up")
  }

  @Test(arguments: [("a b", "'a b'"), ("it's", "'it'\\''s'"), ("", "''")])
  func quotedForShell(text: String, quoted: String) {
    #expect(text.quotedForShell == quoted)
  }

  @Test func prefixes() {
    #expect("api".prefixes == ["a", "ap", "api"])
    #expect("".prefixes.isEmpty)
  }
}

private actor Counter {
  private(set) var total = 0
  func count() { total += 1 }
}
