/// What one term of a query found: for every agent of an index how, where and how much.
///
/// The arrays are dense, one element for each agent, as a term that is still being typed finds most of them.
struct Matches: Sendable {
  /// The best kind of match of each agent, as a raw ``MatchKind``; 0 where the term is not found.
  private(set) var kinds: [UInt8]
  /// The fields that hold the term in any form.
  private(set) var fields: [FieldSet]
  /// The fields that hold it as a whole word.
  private(set) var wholeFields: [FieldSet]
  /// The occurrences, weighted by field, length and kind.
  private(set) var weights: [Float]
  /// Whether it stands there with the capitals that were typed.
  private(set) var hasSameCapitals: [Bool]
  /// The words that the term was taken for, where it has a typo.
  var corrections: [[UInt8]] = []
  /// Whether letters count that are scattered over a name.
  var holdsUntidyLetters = false

  /// Nothing found among so many agents.
  init(count: Int) {
    kinds = Array(repeating: 0, count: count)
    fields = Array(repeating: [], count: count)
    wholeFields = fields
    weights = Array(repeating: 0, count: count)
    hasSameCapitals = Array(repeating: false, count: count)
  }

  /// The agents that hold the term.
  var count: Int {
    var count = 0
    for kind in kinds where kind != 0 { count &+= 1 }
    return count
  }

  /// Whether no agent holds it.
  var isEmpty: Bool { !kinds.contains { $0 != 0 } }

  /// Whether any agent holds the term as it was typed, be it as the beginning of a word.
  var holdsWordAsTyped: Bool {
    kinds.contains { $0 >= MatchKind.beginning.rawValue && $0 != MatchKind.inflection.rawValue }
  }

  /// Adds occurrences in a field of one agent, weighted as ``FieldScan/weight(_:in:)`` does it.
  mutating func add(
    _ kind: MatchKind, in field: FieldSet, of agent: Int, weight: Float, hasSameCapitals isSame: Bool = false
  ) {
    kinds[agent] = max(kinds[agent], kind.rawValue)
    fields[agent].formUnion(field)
    if kind.isWholeWord { wholeFields[agent].formUnion(field) }
    weights[agent] += weight * RankingConstants.worth(of: kind)
    if isSame { hasSameCapitals[agent] = true }
  }
}
