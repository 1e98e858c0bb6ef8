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

  /// Merges neighbours into as few segments as their order allows; mostly that is one.
  ///
  /// - Parameters:
  ///   - segments: The parts.
  ///   - limit: How many agents a segment may have; each part has no more.
  ///   - isKept: Whether an agent is still wanted.
  /// - Returns: The segments, in the same order, none of them without agents.
  static func fewest(
    of segments: [Segment], upTo limit: Int = mostAgents, keeping isKept: (Agent) -> Bool = { _ in true }
  ) -> [Segment] {
    var groups: [(segments: [Segment], kept: Int)] = []
    for segment in segments {
      let kept = segment.agents.count(where: isKept)
      if let last = groups.indices.last, groups[last].kept + kept <= limit {
        groups[last].segments.append(segment)
        groups[last].kept += kept
      } else {
        groups.append(([segment], kept))
      }
    }
    return groups.filter { $0.kept > 0 }.map { group in
      let isWhole = group.segments.count == 1 && group.kept == group.segments[0].agents.count
      return isWhole ? group.segments[0] : merging(group.segments, keeping: isKept)
    }
  }
}
