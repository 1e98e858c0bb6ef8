/// Finds one atom of a query in all segments of an index.
struct AtomSearch {
  let index: AgentIndex
  let statistics: Statistics
  /// The agents that the user marked.
  let marked: Set<FilePath>
  /// The agents of which there are near copies.
  let nearCopies: Set<FilePath>
  /// Whether words may have typos although they are found as they are.
  var allowsTypos = false
  /// Whether neither letters nor typos count.
  var isStrict = false
  /// The only fields to look into, to tell what each of them contributes.
  var onlyFields = FieldSet.all

  init(_ index: AgentIndex, marked: Set<FilePath>, nearCopies: Set<FilePath>) {
    self.nearCopies = nearCopies
    self.index = index
    self.marked = marked
    statistics = Statistics(index.segments)
  }

  /// The agents that hold an atom, whether or not it is negated.
  ///
  /// What an agent must not have is taken as it is typed: something like it would leave out too much.
  func matches(of atom: Query.Atom) -> Matches {
    var search = self
    search.isStrict = atom.isNegated
    search.allowsTypos = allowsTypos && atom.ranks
    return search.matches(of: atom.condition)
  }

  private func matches(of condition: Query.Condition) -> Matches {
    switch condition {
    case .text(let pattern, .header(let key)):
      onlyFields.contains(FieldSet(.other))
        ? headerMatches(of: pattern, under: key) : Matches(count: statistics.count)
    case .text(let pattern, let scope): textMatches(of: pattern, in: scope.fields.intersection(onlyFields))
    case .presence(let scope): presence(of: scope)
    case .property(let property): holders(of: property)
    }
  }

  /// Calls `body` with each segment and the number of its first agent.
  func forEachSegment(_ body: (Segment, Int) -> Void) {
    for (segment, base) in zip(index.segments, statistics.bases) { body(segment, base) }
  }

  /// What is known of an agent besides its words, by its number in the index.
  func notes(of agent: Int) -> AgentNotes {
    let segment = statistics.bases.startOfPart { $0 > agent } - 1
    return index.segments[segment].notes[agent - statistics.bases[segment]]
  }

  /// Goes through the postings of a field of a segment.
  func scan(_ field: IndexField, of segment: Segment, base: Int, capitals: Capitals? = nil) -> FieldScan {
    FieldScan(
      field, of: segment.words[field], base: base, averageLength: statistics.averageLength(of: field),
      capitals: capitals)
  }
}

extension Query.Scope {
  /// The fields whose words are looked at.
  var fields: FieldSet {
    switch self {
    case .anywhere: .all
    case .field(let field): FieldSet(field)
    case .header: []
    }
  }
}
