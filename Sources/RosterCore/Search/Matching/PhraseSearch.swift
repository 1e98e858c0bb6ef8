/// Finds words behind each other in the postings of one field.
///
/// The places where the phrase may start are carried from word to word; each leaves those that it stands behind.
struct PhraseSearch {
  /// By agent, where the phrase starts.
  private(set) var starts: [Int: [Int]] = [:]

  /// Looks for a phrase, of which `words` are the terms that each word may be; never empty.
  ///
  /// Agents for which `isWanted` is not true are left out.
  init(_ words: [[TermRun]], in list: PostingList, where isWanted: (Int) -> Bool = { _ in true }) {
    for (offset, runs) in words.enumerated() {
      var found: [Int: [Int]] = [:]
      for posting in runs.lazy.flatMap({ list.postings(of: $0.terms) }) {
        let agent = Int(list.docs[posting])
        guard isWanted(agent) else { continue }
        if offset == 0 {
          found[agent, default: []] += list.positions(of: posting)
        } else if let left = starts[agent]?.standing(offset, before: list.positions(of: posting)) {
          found[agent, default: []] += left
        }
      }
      starts = found
    }
  }
}

extension [Int] {
  /// The numbers that have one so much greater among others; `nil` for none.
  fileprivate func standing(_ distance: Int, before others: [Int]) -> [Int]? {
    let others = Set(others)
    return filter { others.contains($0 + distance) }.nonEmpty
  }
}
