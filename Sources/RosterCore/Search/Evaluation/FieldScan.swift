/// Goes through the postings of one field of one segment and weighs what it finds.
struct FieldScan {
  private let field: FieldSet
  private let list: PostingList
  /// The number of the segment's first agent in the whole index.
  private let base: Int
  /// What one occurrence is worth in a field of average length, and how its divisor is made from the length.
  private let weight, constantNorm, normPerToken: Float
  /// The ways of capitals that the word was typed in; `nil` where it was typed without.
  private let capitals: Capitals?

  init(
    _ field: IndexField, of list: PostingList, base: Int, averageLength: Float, capitals: Capitals? = nil
  ) {
    self.field = FieldSet(field)
    self.list = list
    self.base = base
    self.capitals = capitals
    weight = RankingConstants.weight(of: field)
    let norm = RankingConstants.lengthNorm(of: field)
    (constantNorm, normPerToken) = (1 - norm, norm / averageLength)
  }

  /// Adds every agent that holds one of the terms.
  func add(_ run: TermRun, to matches: inout Matches) {
    for posting in list.postings(of: run.terms) { add(posting, run.kind, to: &matches) }
  }

  /// Adds one posting.
  @inline(__always)
  func add(_ posting: Int, _ kind: MatchKind, to matches: inout Matches) {
    let agent = Int(list.docs[posting])
    let frequency = Float(list.frequencies[posting])
    matches.add(
      kind, in: field, of: base &+ agent, weight: weight(frequency, in: agent),
      hasSameCapitals: capitals.map { list.capitals[posting] & $0.mask != 0 } ?? false)
  }

  /// What so many occurrences in an agent are worth.
  func weight(_ frequency: Float, in agent: Int) -> Float {
    weight * frequency / (constantNorm + normPerToken * Float(list.lengths[agent]))
  }
}
