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
    let (vocabulary, origins) = mergedVocabulary(of: sources)
    let fieldCount = sources.first?.index.fields.count ?? 0
    let fields = (0..<fieldCount).map { mergedPostings(of: $0, sources, origins) }
    let docCount = sources.reduce(0) { $0 + $1.docs.count { $0 != PostingListBuilder.dropped } }
    return TermIndex(vocabulary: vocabulary, fields: fields, docCount: docCount)
  }

  /// The words of all parts, and for each where it comes from.
  private static func mergedVocabulary(of sources: [Source]) -> (Vocabulary, Origins) {
    var words = WordTable()
    let numbers = sources.map { source in
      let vocabulary = source.index.vocabulary
      let isLive = source.index.liveTerms(docs: source.docs)
      return (0..<vocabulary.count).map { term in
        isLive[term]
          ? UInt32(words.number(of: vocabulary.bytes.span.extracting(vocabulary.range(of: term)))) : nil
      }
    }
    let (vocabulary, ranks) = words.sorted()
    return (
      vocabulary, Origins(of: numbers.map { $0.map { $0.map { ranks[Int($0)] } } }, count: vocabulary.count)
    )
  }

  /// For each word whether it stands in an agent that is kept.
  private func liveTerms(docs: [UInt32]) -> [Bool] {
    guard docs.contains(PostingListBuilder.dropped) else {
      return Array(repeating: true, count: vocabulary.count)
    }
    return (0..<vocabulary.count).map { term in
      fields.contains { field in
        field.docs[field.postings(of: term)].contains { docs[Int($0)] != PostingListBuilder.dropped }
      }
    }
  }

  private static func mergedPostings(of field: Int, _ sources: [Source], _ origins: Origins) -> PostingList {
    let lists = sources.map(\.index.fields[field])
    var builder = PostingListBuilder(
      lengths: mergedLengths(lists, sources),
      size: PostingListBuilder.Size(
        terms: origins.count, postings: lists.reduce(0) { $0 + $1.docs.count },
        positionBytes: lists.reduce(0) { $0 + $1.places.bytes.count }))
    var cursors = lists.map(PostingCursor.init)
    for term in 0..<origins.count {
      for origin in origins[term] {
        let source = Int(origin.source)
        let postings = lists[source].postings(of: Int(origin.term))
        if !postings.isEmpty { builder.add(postings, from: &cursors[source], docs: sources[source].docs) }
      }
      builder.endTerm()
    }
    return builder.build()
  }

  private static func mergedLengths(_ lists: [PostingList], _ sources: [Source]) -> [UInt32] {
    zip(lists, sources).flatMap { list, source in
      zip(list.lengths, source.docs).filter { $0.1 != PostingListBuilder.dropped }.map(\.0)
    }
  }
}

/// For each word of a merged index the parts that have it, and its numbers there.
private struct Origins {
  struct Origin {
    let source: UInt32
    let term: UInt32
  }

  private var starts: [UInt32]
  private var origins: [Origin]

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// Turns around what says for each part and word the number in the merged index.
  init(of numbers: [[UInt32?]], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for case let number? in numbers.joined() { starts[Int(number) + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var next = starts
    origins = Array(repeating: Origin(source: 0, term: 0), count: Int(starts[count]))
    for (source, terms) in numbers.enumerated() {
      for case (let term, let number?) in terms.enumerated() {
        origins[Int(next[Int(number)])] = Origin(source: UInt32(source), term: UInt32(term))
        next[Int(number)] += 1
      }
    }
  }

  subscript(term: Int) -> ArraySlice<Origin> { origins[Int(starts[term])..<Int(starts[term + 1])] }
}
