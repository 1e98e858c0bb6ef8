internal import RosterCore

extension Highlighter {
  /// The passages of an agent that are worth showing beside its name and the end of its path, best first.
  ///
  /// The best one, and others only for terms that nothing else shows, the path last. Where the name says it all, one
  /// of the description, if it has any.
  func tellingPassages(in agent: Agent, limit: Int, beside path: String) -> [Passage] {
    let passages = passages(in: agent, limit: Int.max)
    if isExplained(byNameOf: agent) { return Array(passages.filter { $0.field == .description }.prefix(1)) }
    var shown = terms(in: agent.displayName, as: .name).union(terms(in: path, as: .path))
    var telling: [Passage] = []
    for passage in passages.filter({ $0.field != .path }) + passages.filter({ $0.field == .path }) {
      guard telling.count < limit else { break }
      let isBest = telling.isEmpty && passage.field != .path
      guard isBest || !passage.terms.isSubset(of: shown) else { continue }
      shown.formUnion(passage.terms)
      telling.append(passage)
    }
    return telling
  }
}
