/// The table that is printed: values between tabs, a header line first, a line per benchmark and corpus.
enum Report {
  /// The names of the columns, with their units.
  ///
  /// The quantiles and the median of the processor time are those of one run; memory is given where a process
  /// was started for it alone, also as a multiple of the files' bytes.
  static let columns = [
    "benchmark", "corpus", "files", "bytes", "samples", "min (ms)", "median (ms)", "p90 (ms)", "p99 (ms)",
    "cpu (ms)", "peak memory (bytes)", "peak memory / bytes",
  ]

  /// The header line.
  static var header: String { columns.joined(separator: "\t") + "\n" }

  /// The line of one benchmark on one corpus.
  static func row(_ benchmark: String, on corpus: Corpus, _ samples: [Sample]) -> String {
    let times = [0, 0.5, 0.9, 0.99].map { samples.quantile($0, of: \.time).milliseconds }
    let processorTime = samples.quantile(0.5, of: \.processorTime).milliseconds
    let cells =
      [benchmark, corpus.name, "\(corpus.fileCount)", "\(corpus.byteCount)", "\(samples.count)"] + times
      + [processorTime] + memory(samples, corpus)
    return cells.joined(separator: "\t") + "\n"
  }

  private static func memory(_ samples: [Sample], _ corpus: Corpus) -> [String] {
    let peaks = samples.filter { $0.peakMemory != nil }
    guard !peaks.isEmpty, corpus.byteCount > 0 else { return ["-", "-"] }
    let peak = peaks.quantile(0.5) { $0.peakMemory ?? 0 }
    return ["\(peak)", Fixed(thousandths: peak * 1_000 / corpus.byteCount).description]
  }
}

extension Duration {
  /// The time in milliseconds with three decimals.
  ///
  ///     Duration.microseconds(1_234).milliseconds  // "1.234"
  var milliseconds: String {
    let (seconds, attoseconds) = components
    return Fixed(thousandths: Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)).description
  }
}

/// A number with three decimals.
private struct Fixed: CustomStringConvertible {
  let thousandths: Int

  var description: String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1_000)
    return "\(whole)." + String(rest + 1_000).dropFirst()
  }
}
