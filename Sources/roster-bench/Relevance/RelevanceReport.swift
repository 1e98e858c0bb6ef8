internal import RosterCore

/// The tables that are printed of search quality: values between tabs, a header line first.
struct RelevanceReport {
  /// What the corpus is called.
  let corpus: String
  /// The agents that the queries were made from.
  let library: Library
  /// What settled the queries.
  let seed: UInt64

  /// The header line of ``rows(_:)``.
  static let header = "corpus\tagents\tseed\tkind\tqueries\tMRR@10\tsuccess@1\n"
  /// The header line of ``misses(_:)``.
  static let missesHeader = "corpus\tseed\tkind\tquery\trank\twanted\tfirst\n"

  /// A line per kind of query that the corpus yields, and one for the mean over these kinds.
  func rows(_ results: [(kind: QueryKind, relevance: Relevance)]) -> String {
    let asked = results.filter { !$0.relevance.answers.isEmpty }
    let kinds = asked.map { kind, relevance in
      row(kind.rawValue, relevance.answers.count, relevance.meanReciprocalRank, relevance.successAtOne)
    }
    guard !asked.isEmpty else { return "" }
    let mean = row(
      "mean", asked.reduce(0) { $0 + $1.relevance.answers.count },
      asked.reduce(0) { $0 + $1.relevance.meanReciprocalRank } / Double(asked.count),
      asked.reduce(0) { $0 + $1.relevance.successAtOne } / Double(asked.count))
    return kinds.joined() + mean
  }

  private func row(_ kind: String, _ count: Int, _ meanReciprocalRank: Double, _ successAtOne: Double)
    -> String
  {
    let figures = [meanReciprocalRank, successAtOne].map { Thousandths($0).description }
    return line(
      [corpus, "\(library.agents.count)", "\(seed)", kind, "\(count)"] + figures)
  }

  /// A line per query whose first hit is wrong.
  func misses(_ relevance: Relevance) -> String {
    relevance.misses.map { answer in
      let wanted = answer.item.wanted.min().map { library.agents[$0].displayName }
      return line([
        corpus, "\(seed)", answer.item.kind.rawValue, answer.item.query,
        answer.rank.map { "\($0)" } ?? "-", wanted ?? "-", answer.first ?? "-",
      ])
    }.joined()
  }

  private func line(_ cells: [String]) -> String {
    cells.map(Sanitizer.visible).joined(separator: "\t") + "\n"
  }
}
