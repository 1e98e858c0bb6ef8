internal import RosterCore

/// The program: measures how long the parts of roster take.
@main struct RosterBench {
  /// Where results and messages go.
  private static let (standardOutput, standardError): (Int32, Int32) = (1, 2)

  static func main() async throws {
    do {
      try await run(Invocation(Array(CommandLine.arguments.dropFirst())))
    } catch let error as UsageError {
      fail("\(error)\n\n\(Invocation.usage)", code: 2)
    } catch let error as FileError {
      fail("\(error.path.string): \(error.explanation)\n", code: 1)
    } catch {
      fail("\(error)\n", code: 1)
    }
  }

  private static func fail(_ message: String, code: Int32) {
    write("roster-bench: \(message)", to: standardError)
    leave(with: code)
  }

  private static func run(_ invocation: Invocation) async throws {
    switch invocation {
    case .help: write(Invocation.usage, to: standardOutput)
    case .measure(let plan): try await measure(plan)
    case .rate(let plan): try await rate(plan)
    case .generate(let folder, let count, let seed):
      try GeneratedCorpus(count: count, seed: seed).write(to: FilePath(folder))
    case .measureMemory(let folder):
      write(await MemoryProbe.report(on: try .absolute(folder)), to: standardOutput)
    }
  }

  private static func measure(_ plan: Invocation.Plan) async throws {
    write(Report.header, to: standardOutput)
    var isFirst = true
    try await forEachCorpus(plan.folders, plan.fileCounts, seed: plan.seed) { corpus in
      try await measure(plan, on: corpus, isFirst)
      isFirst = false
    }
  }

  /// Loads folders and generated corpora, one after the other.
  private static func forEachCorpus(
    _ folders: [String], _ fileCounts: [Int], seed: UInt64, _ body: (Corpus) async throws -> Void
  ) async throws {
    for folder in folders { try await body(Corpus(name: folder, folder: .absolute(folder))) }
    for count in fileCounts {
      let temporary = try makeTemporaryFolder()
      defer { temporary.removeFolder() }
      let folder = temporary.appending(FilePath("agents"))
      try GeneratedCorpus(count: count, seed: seed).write(to: folder)
      try await body(Corpus(name: "generated", folder: folder))
    }
  }

  private static func measure(_ plan: Invocation.Plan, on corpus: Corpus, _ isFirst: Bool) async throws {
    for benchmark in Benchmark.all where plan.names.isEmpty || plan.names.contains(benchmark.name) {
      guard isFirst || benchmark.scope == .everyCorpus else { continue }
      let samples = try await benchmark.measure(corpus, plan.samples)
      write(Report.row(benchmark.name, on: corpus, samples), to: standardOutput)
    }
  }
}

extension RosterBench {
  fileprivate static func rate(_ plan: Invocation.RatingPlan) async throws {
    write(plan.missKinds.isEmpty ? RelevanceReport.header : RelevanceReport.missesHeader, to: standardOutput)
    try await forEachCorpus(plan.folders, plan.fileCounts, seed: plan.seed) { corpus in
      let measurement = RelevanceMeasurement(of: corpus.library, seed: plan.seed)
      let report = RelevanceReport(corpus: corpus.name, library: corpus.library, seed: plan.seed)
      guard plan.missKinds.isEmpty else {
        for kind in plan.missKinds {
          write(report.misses(measurement.relevance(kind, count: plan.count)), to: standardOutput)
        }
        return
      }
      let rates = QueryKind.allCases.map { ($0, measurement.relevance($0, count: plan.count)) }
      write(report.rows(rates), to: standardOutput)
    }
  }
}

extension FilePath {
  /// A path of the command line, from the root.
  fileprivate static func absolute(_ text: String) throws(FileError) -> FilePath {
    let path = FilePath(text)
    return path.isAbsolute ? path : try workingFolder().appending(path)
  }
}
