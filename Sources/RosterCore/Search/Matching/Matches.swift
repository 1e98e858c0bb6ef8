/// What one term of a query found: for every agent of an index how, where and how much.
///
/// There is one element for each agent, found or not, as a term that is still being typed finds most of them.
struct Matches: Sendable {
  /// What the term found in one agent.
  struct Match: Sendable {
    /// The occurrences, weighted by field, length and kind.
    var weight: Float = 0
    /// The best kind of match, as a raw ``MatchKind``; 0 where the term is not found.
    var kind: UInt8 = 0
    /// The fields that hold the term in any form.
    var fields: FieldSet = []
    /// The fields that hold it as a whole word.
    var wholeFields: FieldSet = []
    /// Whether it stands there with the capitals that were typed.
    var hasSameCapitals = false
  }

  private var matches: [Match]
  /// Whether typos were looked for.
  var includeTypos = false
  /// The words that the term was taken for, where it has a typo.
  var corrections: [[UInt8]] = []
  /// For each segment the terms that the term of the query stands for, where it is a single word.
  var runs: [[TermRun]] = []
  /// Whether letters count that are scattered over a name.
  var holdsUntidyLetters = false

  /// Nothing found among so many agents.
  init(count: Int) { matches = Array(repeating: Match(), count: count) }

  /// What the term found in an agent, by its number.
  @inline(__always)
  subscript(agent: Int) -> Match { matches[agent] }

  /// The agents that hold the term.
  var count: Int {
    var count = 0
    for match in matches where match.kind != 0 { count &+= 1 }
    return count
  }

  /// Whether at least so many agents hold it; a lazy prefix takes a third of the time of a query for a rare word.
  func hasAtLeast(_ wanted: Int) -> Bool {
    var rest = wanted
    for match in matches where match.kind != 0 {
      rest &-= 1
      if rest <= 0 { return true }
    }
    return rest <= 0
  }

  /// Whether no agent holds it.
  var isEmpty: Bool { !matches.contains { $0.kind != 0 } }

  /// Whether any agent holds the term as it was typed, be it as the beginning of a word.
  var holdsWordAsTyped: Bool {
    matches.contains { $0.kind >= MatchKind.beginning.rawValue && $0.kind != MatchKind.inflection.rawValue }
  }

  /// Adds occurrences in a field of one agent, weighted as ``FieldScan/weight(_:in:)`` does it.
  mutating func add(_ kind: MatchKind, in field: FieldSet, of agent: Int, weight: Float) {
    matches[agent].add(kind, in: field, weight: weight * RankingConstants.worth(of: kind))
  }

  /// Lets `body` add what it finds to the agents themselves.
  @inline(__always)
  mutating func update(_ body: (inout MutableSpan<Match>) -> Void) {
    var span = matches.mutableSpan
    body(&span)
  }
}

extension Matches.Match {
  /// Adds occurrences whose weight takes the kind into account.
  @inline(__always)
  mutating func add(_ kind: MatchKind, in field: FieldSet, weight: Float) {
    self.kind = max(self.kind, kind.rawValue)
    fields.formUnion(field)
    if kind.isWholeWord { wholeFields.formUnion(field) }
    self.weight += weight
  }
}
