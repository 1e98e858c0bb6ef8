internal import RosterCore

/// Loads a folder in a process of its own, so that nothing else counts towards the memory it takes.
enum MemoryProbe {
  /// The command that the program gives to itself.
  static let command = "measure-memory"

  /// Loads a folder in this process and says what it took: time, processor time and memory between tabs.
  static func report(on folder: FilePath) async -> String {
    var sample = await Sample.measure { _ = await Corpus.load(folder) }
    sample.peakMemory = roster_bench.peakMemory()
    return "\(sample.time.nanoseconds)\t\(sample.processorTime.nanoseconds)\t\(sample.peakMemory ?? 0)\n"
  }

  /// Starts this program anew for each sample.
  static func measure(_ folder: FilePath, samples count: Int) throws(MemoryProbeError) -> [Sample] {
    var samples: [Sample] = []
    for _ in 0..<count {
      let report = output(of: CommandLine.arguments[0], [command, folder.string])
      guard let sample = report.flatMap(Sample.init(report:)) else { throw MemoryProbeError() }
      samples.append(sample)
    }
    return samples
  }
}

/// The program could not run itself.
struct MemoryProbeError: Error, CustomStringConvertible {
  let description = "the program could not be started again to measure its memory"
}

extension Sample {
  /// Reads what ``MemoryProbe/report(on:)`` wrote; `nil` where it is something else.
  fileprivate init?(report: String) {
    let numbers = report.split { $0.isWhitespace }.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(
      time: .nanoseconds(numbers[0]), processorTime: .nanoseconds(numbers[1]), peakMemory: numbers[2])
  }
}

extension Duration {
  /// The time in whole nanoseconds.
  fileprivate var nanoseconds: Int {
    Int(components.seconds) * 1_000_000_000 + Int(components.attoseconds / 1_000_000_000)
  }
}
