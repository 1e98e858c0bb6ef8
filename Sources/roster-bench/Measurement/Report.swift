/// The table that is printed: values between tabs, a header line first, a line per benchmark and corpus.
enum Report {
  /// The names of the columns, with their units.
  ///
  /// The quantiles are those of one sample, of its time on the clock and of its processor time, which tells more
  /// where the machine is busy. Memory is given where a process was started for it alone, also as a multiple of the
  /// files' bytes. Where a benchmark runs several things by name, the one that took the most processor time is named.
  static let columns =
    ["benchmark", "corpus", "files", "bytes", "samples"]
    + quantiles.map { "\($0.name) (ms)" } + quantiles.map { "cpu \($0.name) (ms)" }
    + ["peak memory (bytes)", "peak memory / bytes", "slowest"]

  private static let quantiles: [(name: String, share: Double)] = [
    ("min", 0), ("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1),
  ]

  /// The header line.
  static var header: String { columns.joined(separator: "\t") + "\n" }

  /// The line of one benchmark on one corpus.
  static func row(_ benchmark: String, on corpus: Corpus, _ samples: [Sample]) -> String {
    let figures = [\Sample.time, \.processorTime].flatMap { figure in
      quantiles.map { samples.quantile($0.share, of: { $0[keyPath: figure] }).milliseconds }
    }
    let cells =
      [benchmark, corpus.name, "\(corpus.fileCount)", "\(corpus.byteCount)", "\(samples.count)"] + figures
      + memory(samples, corpus) + [samples.max { $0.processorTime < $1.processorTime }?.name ?? "-"]
    return cells.joined(separator: "\t") + "\n"
  }

  private static func memory(_ samples: [Sample], _ corpus: Corpus) -> [String] {
    let peaks = samples.filter { $0.peakMemory != nil }
    guard !peaks.isEmpty, corpus.byteCount > 0 else { return ["-", "-"] }
    let peak = peaks.quantile(0.5) { $0.peakMemory ?? 0 }
    return ["\(peak)", Thousandths(peak * 1_000 / corpus.byteCount).description]
  }
}

extension Duration {
  /// The time in milliseconds with three decimals.
  ///
  ///     Duration.microseconds(1_234).milliseconds  // "1.234"
  var milliseconds: String {
    let (seconds, attoseconds) = components
    return Thousandths(Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)).description
  }
}
