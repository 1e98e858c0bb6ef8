/// Something that is measured; ``all`` lists them.
struct Benchmark: Sendable {
  /// What it is measured on.
  enum Scope: Sendable {
    /// Every corpus, because it takes longer the more files there are.
    case everyCorpus
    /// The first corpus alone, because it takes the same on each.
    case firstCorpus
  }

  /// What the report and `--only` call it.
  let name: String
  /// What it is measured on.
  let scope: Scope
  /// Takes so many samples on a corpus.
  let measure: @Sendable (_ corpus: Corpus, _ samples: Int) async throws -> [Sample]

  /// Measures work in this process.
  ///
  /// - Parameters:
  ///   - name: What the report and `--only` call it.
  ///   - scope: What it is measured on.
  ///   - prepare: Makes what is measured; its own time does not count.
  init(
    _ name: String, on scope: Scope = .everyCorpus, prepare: @escaping @Sendable (Corpus) async -> Workload
  ) {
    self.name = name
    self.scope = scope
    measure = { corpus, samples in await prepare(corpus).measure(samples: samples) }
  }

  /// Measures work by a function that takes the samples itself.
  init(_ name: String, measure: @escaping @Sendable (Corpus, Int) async throws -> [Sample]) {
    self.name = name
    scope = .everyCorpus
    self.measure = measure
  }
}
