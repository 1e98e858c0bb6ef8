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
}
