extension Segment {
  /// Makes one segment of several, in their order, without a look at the texts.
  ///
  /// - Parameters:
  ///   - segments: The parts.
  ///   - isKept: Whether an agent is still wanted.
  /// - Returns: A segment of the agents that are.
  static func merging(_ segments: [Segment], keeping isKept: (Agent) -> Bool = { _ in true }) -> Segment {
    var kept: [Agent] = []
    var notes: [AgentNotes] = []
    let docs = segments.map { segment in
      zip(segment.agents, segment.notes).map { agent, known in
        guard isKept(agent) else { return PostingListBuilder.dropped }
        kept.append(agent)
        notes.append(known)
        return UInt32(kept.count - 1)
      }
    }
    let words = zip(segments, docs).map { TermIndex.Source(index: $0.words, docs: $1) }
    let values = zip(segments, docs).map { TermIndex.Source(index: $0.values.index, docs: $1) }
    return Segment(
      agents: kept, words: .merging(words), values: ValueIndex(index: .merging(values)), notes: notes)
  }
  /// Merges neighbours until each has about as many agents as can be numbered; mostly that is one segment.
  ///
  /// - Parameters:
  ///   - segments: The parts.
  ///   - limit: How many agents a segment may have.
  ///   - isKept: Whether an agent is still wanted.
  /// - Returns: The segments, in the same order.
  static func fewest(
    of segments: [Segment], upTo limit: Int = mostAgents, keeping isKept: (Agent) -> Bool = { _ in true }
  ) -> [Segment] {
    var groups: [(segments: [Segment], agents: Int)] = []
    for segment in segments {
      let count = segment.agents.count
      if let last = groups.indices.last, groups[last].agents + count <= limit {
        groups[last].segments.append(segment)
        groups[last].agents += count
      } else {
        groups.append(([segment], count))
      }
    }
    return groups.map { group in
      let isWhole = group.segments.count == 1 && group.segments[0].agents.allSatisfy(isKept)
      return isWhole ? group.segments[0] : merging(group.segments, keeping: isKept)
    }
  }
}
