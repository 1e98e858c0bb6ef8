internal import RosterCore

/// Makes rows of hits: equal texts as one row, and of a name no more than the first few, unless they are opened.
struct HitRows: Sendable {
  /// How many hits of one name have rows of their own.
  static let shown = 3

  /// The names whose hits all have rows, in lower case.
  private var openNames: Set<String> = []
  /// The hits whose copies have rows.
  private var openCopies: Set<FilePath> = []

  /// The rows of groups of hits that share a name.
  func rows(of groups: [[Hit]]) -> [ListRow] {
    var rows: [ListRow] = []
    rows.reserveCapacity(groups.count)
    for (number, hits) in groups.enumerated() {
      let isFolded = hits.count > Self.shown && !openNames.contains(hits[0].agent.sortName)
      for hit in isFolded ? hits.prefix(Self.shown) : hits[...] {
        rows.append(.hit(hit, group: number))
        if !hit.copies.isEmpty, openCopies.contains(hit.agent.path) {
          rows += hit.copies.map { .copy($0, of: hit, group: number) }
        }
      }
      if isFolded { rows.append(.others(Array(hits[Self.shown...]), group: number)) }
    }
    return rows
  }

  /// Opens or closes the fold that a row belongs to, the innermost one; `false` where there is none.
  mutating func toggle(at row: ListRow, in groups: [[Hit]]) -> Bool {
    switch row {
    case .hit(let hit, group: _) where !hit.copies.isEmpty, .copy(_, of: let hit, group: _):
      openCopies.formSymmetricDifference([hit.agent.path])
    case .hit(let hit, group: let group) where groups[group].count > Self.shown:
      openNames.formSymmetricDifference([hit.agent.sortName])
    case .others(let hits, group: _): openNames.insert(hits[0].agent.sortName)
    case .agent, .hit, .failure: return false
    }
    return true
  }

  /// Opens all folds, or closes all where any is open.
  mutating func toggleAll(in groups: [[Hit]]) {
    guard openNames.isEmpty, openCopies.isEmpty else { return self = HitRows() }
    openNames = Set(groups.filter { $0.count > Self.shown }.map { $0[0].agent.sortName })
    openCopies = Set(groups.joined().filter { !$0.copies.isEmpty }.map(\.agent.path))
  }
}
