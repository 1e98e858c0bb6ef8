internal import RosterCore

extension Workload {
  /// What is typed: words that many files hold, and one that none does.
  static let typedQueries = ["api r", "zzz"]

  /// Searches a library for each query as it grows, key by key.
  init(searching library: Library) {
    self.init(
      steps: Self.typedQueries.flatMap(\.prefixes).map { text in
        { _ = await Search(Query(text), in: library.index).result() }
      })
  }
}

extension String {
  /// The text as it grows letter by letter.
  ///
  ///     "api".prefixes  // ["a", "ap", "api"]
  var prefixes: [String] { indices.map { String(self[...$0]) } }
}
