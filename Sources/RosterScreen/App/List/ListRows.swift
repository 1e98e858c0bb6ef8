internal import RosterCore

/// The rows of the list, each made when it is looked at: of a hundred thousand few are ever in view.
struct ListRows: RandomAccessCollection, Sendable {
  private enum Contents: Sendable {
    case agents([Agent], [FileError])
    case found([FoundRow], Listing)
  }

  private let contents: Contents

  /// A row for each agent, and below them one for each file that could not be read.
  init(_ agents: [Agent] = [], failures: [FileError] = []) { contents = .agents(agents, failures) }

  /// Rows of what was found.
  init(_ rows: [FoundRow], of listing: Listing) { contents = .found(rows, listing) }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch contents {
    case .agents(let agents, let failures): agents.count + failures.count
    case .found(let rows, _): rows.count
    }
  }

  subscript(index: Int) -> ListRow {
    switch contents {
    case .agents(let agents, let failures):
      index < agents.count ? .agent(agents[index]) : .failure(failures[index - agents.count])
    case .found(let rows, let listing): listing.row(rows[index])
    }
  }
}

extension Listing {
  fileprivate func row(_ row: FoundRow) -> ListRow {
    switch row {
    case .hit(let place, let group): return .hit(hits[place], group: group)
    case .copy(let copy, let place, let group):
      let hit = hits[place]
      return .copy(hit.copies[copy], of: hit, group: group)
    case .others(let group):
      return .others(groups[group].dropFirst(HitGroups.shown).map { hits[$0] }, group: group)
    }
  }
}
