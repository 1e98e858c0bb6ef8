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
    let wanted = isStandalone ? Capitals.standalone : .max
    if postings.count > list.lengths.count {
      count(postings, where: wanted, as: run.kind, in: &matches)
    } else {
      weigh(postings, where: wanted, as: run.kind, in: &matches)
    }
    if let capitals { markCapitals(of: postings, where: wanted & capitals.mask, in: &matches) }
  }

  /// Adds each posting by itself.
  private func weigh(
    _ postings: Range<Int>, where wanted: UInt8, as kind: MatchKind, in matches: inout Matches
  ) {
    let (docs, frequencies) = (list.docs.span, list.frequencies.span)
    let worth = RankingConstants.worth(of: kind)
    matches.update { matches in
      forEach(postings, where: wanted) { posting in
        let agent = Int(docs[posting])
        let weight = weight(Float(frequencies[posting]), in: agent) * worth
        matches[base &+ agent].add(kind, in: field, weight: weight)
      }
    }
  }

  /// Adds the postings of each agent at once: of more postings than agents, as a letter has that many words begin with,
  /// counting them and weighing the counts takes half the time.
  private func count(
    _ postings: Range<Int>, where wanted: UInt8, as kind: MatchKind, in matches: inout Matches
  ) {
    let (docs, frequencies) = (list.docs.span, list.frequencies.span)
    var counts = [UInt32](repeating: 0, count: list.lengths.count)
    var countsOfAgents = counts.mutableSpan
    forEach(postings, where: wanted) { posting in
      countsOfAgents[Int(docs[posting])] &+= UInt32(frequencies[posting])
    }
    let worth = RankingConstants.worth(of: kind)
    matches.update { matches in
      for agent in counts.indices where counts[agent] > 0 {
        let weight = weight(Float(counts[agent]), in: agent) * worth
        matches[base &+ agent].add(kind, in: field, weight: weight)
      }
    }
  }

  /// Notes the agents in which words stand in one way of capitals.
  private func markCapitals(of postings: Range<Int>, where wanted: UInt8, in matches: inout Matches) {
    let docs = list.docs.span
    matches.update { matches in
      forEach(postings, where: wanted) { posting in
        matches[base &+ Int(docs[posting])].hasSameCapitals = true
      }
    }
  }

  /// Calls `body` with each posting whose word stands in one of some ways of capitals; without a look at them where all
  /// count.
  @inline(__always)
  private func forEach(_ postings: Range<Int>, where wanted: UInt8, _ body: (Int) -> Void) {
    guard wanted != .max else {
      for posting in postings { body(posting) }
      return
    }
    let ways = list.capitals.span
    for posting in postings where ways[posting] & wanted != 0 { body(posting) }
  }

  /// What so many occurrences in an agent are worth.
  func weight(_ frequency: Float, in agent: Int) -> Float {
    weight * frequency / (constantNorm + normPerToken * Float(list.lengths[agent]))
  }
}
