extension TermIndex {
  /// An index to merge, and which of its agents go where.
  struct Source {
    /// The index.
    let index: TermIndex
    /// For each agent its number in the merged index, or ``PostingListBuilder/dropped``.
    let docs: [UInt32]
  }

  /// Merges indexes, without a look at the texts; words that stand nowhere any more are left out.
  ///
  /// - Parameter sources: The parts; their agents have ascending numbers, those of a later part behind the others.
  /// - Returns: The index of all agents that are not dropped.
  static func merging(_ sources: [Source]) -> TermIndex {
    var merger = VocabularyMerger(sources)
    let (vocabulary, steps) = merger.merged()
    let fieldCount = sources.first?.index.fields.count ?? 0
    let fields = (0..<fieldCount).map { mergedPostings(of: $0, sources, steps, termCount: vocabulary.count) }
    let docCount = sources.reduce(0) { $0 + $1.docs.count { $0 != PostingListBuilder.dropped } }
    return TermIndex(vocabulary: vocabulary, fields: fields, docCount: docCount)
  }

  private static func mergedPostings(
    of field: Int, _ sources: [Source], _ steps: [VocabularyMerger.Step], termCount: Int
  ) -> PostingList {
    let lists = sources.map(\.index.fields[field])
    var builder = PostingListBuilder(
      lengths: mergedLengths(lists, sources),
      size: PostingListBuilder.Size(
        terms: termCount, postings: lists.reduce(0) { $0 + $1.docs.count },
        positionBytes: lists.reduce(0) { $0 + $1.places.bytes.count }))
    var cursors = lists.map(PostingCursor.init)
    for step in steps {
      let (source, terms) = (step.source, Int(step.terms.lowerBound)..<Int(step.terms.upperBound))
      if terms.count > 1 {
        builder.addTerms(terms, from: &cursors[source], docs: sources[source].docs)
      } else {
        builder.add(lists[source].postings(of: terms), from: &cursors[source], docs: sources[source].docs)
        if !step.isContinued { builder.endTerm() }
      }
    }
    return builder.build()
  }

  private static func mergedLengths(_ lists: [PostingList], _ sources: [Source]) -> [UInt32] {
    zip(lists, sources).flatMap { list, source in
      zip(list.lengths, source.docs).filter { $0.1 != PostingListBuilder.dropped }.map(\.0)
    }
  }
}
