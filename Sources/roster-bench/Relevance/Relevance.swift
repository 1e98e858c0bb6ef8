/// How well queries were answered, each of which had one right answer.
///
/// Source: Ellen Voorhees, "The TREC-8 Question Answering Track Report" (1999), for the mean reciprocal rank.
struct Relevance: Equatable {
  /// A query and what it came to.
  struct Answer: Equatable {
    let item: KnownItem
    /// The place of the first right agent among the hits, counted from 1; `nil` where none is right.
    let rank: Int?
    /// The name of the agent that came first; `nil` without hits.
    let first: String?
  }

  let answers: [Answer]

  /// Hits behind which a right one counts for nothing.
  static let depth = 10

  /// The mean over the queries of one divided by the rank: 1 where all come first, 0 where none is in the first ten.
  var meanReciprocalRank: Double {
    mean { $0.rank.map { $0 <= Self.depth ? 1 / Double($0) : 0 } ?? 0 }
  }

  /// The share of the queries whose first hit is right.
  var successAtOne: Double { mean { $0.rank == 1 ? 1 : 0 } }

  /// The answers whose first hit is wrong.
  var misses: [Answer] { answers.filter { $0.rank != 1 } }

  private func mean(_ value: (Answer) -> Double) -> Double {
    answers.isEmpty ? 0 : answers.reduce(0) { $0 + value($1) } / Double(answers.count)
  }
}
