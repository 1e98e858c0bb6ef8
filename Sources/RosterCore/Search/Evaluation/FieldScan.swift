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
  ///
  /// Where a word stands only inside others, as `script` in `JavaScript`, it does not count if `isStandalone`.
  func add(_ run: TermRun, isStandalone: Bool = false, to matches: inout Matches) {
    let postings = list.postings(of: run.terms)
    guard !postings.isEmpty else { return }
    let (docs, frequencies, ways) = (list.docs.span, list.frequencies.span, list.capitals.span)
    let (wanted, typed) = (isStandalone ? Capitals.standalone : .max, capitals?.mask ?? 0)
    let worth = RankingConstants.worth(of: run.kind)
    matches.update { matches in
      for posting in postings where ways[posting] & wanted != 0 {
        let agent = Int(docs[posting])
        let weight = weight(Float(frequencies[posting]), in: agent) * worth
        matches[base &+ agent].add(run.kind, in: field, weight: weight)
        if ways[posting] & typed != 0 { matches[base &+ agent].hasSameCapitals = true }
      }
    }
  }

  /// What so many occurrences in an agent are worth.
  func weight(_ frequency: Float, in agent: Int) -> Float {
    weight * frequency / (constantNorm + normPerToken * Float(list.lengths[agent]))
  }
}
