internal import RosterCore

extension Workload {
  /// Patterns that few names, fewer names, most names and no names hold.
  private static let letterPatterns = ["beng", "kubsec", "e", "zzzz"]

  /// Looks for the letters of four patterns in so many names; a sample takes all of them.
  init(findingLettersIn nameCount: Int) {
    let words = AgentWords(seed: 1)
    var random = SplitMix64(seed: 1)
    let names = NameTable(names: (0..<nameCount).map { _ in words.name(&random) })
    let matchers = Self.letterPatterns.compactMap { LetterMatcher($0) }
    self.init {
      for matcher in matchers { names.forEachMatch(of: matcher) { _, _ in } }
    }
  }
}
