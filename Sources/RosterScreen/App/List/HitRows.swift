internal import RosterCore

/// Makes rows of hits: equal texts as one row, and of a name no more than the first few, unless they are opened.
struct HitRows: Hashable, Sendable {
  /// The names whose hits all have rows, in lower case.
  private var openNames: Set<String> = []
  /// The hits whose copies have rows.
  private var openCopies: Set<FilePath> = []

  /// The rows of what was found.
  func rows(of listing: Listing) -> [FoundRow] {
    guard self != HitRows() || listing.rows.isEmpty else { return listing.rows }
    var rows: [FoundRow] = []
    rows.reserveCapacity(listing.groups.count)
    for (number, group) in listing.groups.enumerated() {
      let isFolded = isFolded(group, in: listing)
      for place in isFolded ? group.prefix(HitGroups.shown) : group {
        rows.append(.hit(place, group: number))
        rows += openCopies(of: place, in: listing).map { .copy($0, of: place, group: number) }
      }
      if isFolded { rows.append(.others(group: number)) }
    }
    return rows
  }

  /// The copies of a hit that have rows, by their places.
  private func openCopies(of place: Int, in listing: Listing) -> Range<Int> {
    guard !openCopies.isEmpty else { return 0..<0 }
    let hit = listing.hits[place]
    return openCopies.contains(hit.agent.path) ? hit.copies.indices : 0..<0
  }

  private func isFolded(_ group: Range<Int>, in listing: Listing) -> Bool {
    group.count > HitGroups.shown && !openNames.contains(listing.hits[group.lowerBound].agent.sortName)
  }

  /// Opens or closes the fold that a row belongs to, the innermost one; `false` where there is none.
  mutating func toggle(at row: ListRow, in listing: Listing) -> Bool {
    switch row {
    case .hit(let hit, group: _) where !hit.copies.isEmpty, .copy(_, of: let hit, group: _):
      openCopies.formSymmetricDifference([hit.agent.path])
    case .hit(let hit, group: let group) where listing.groups[group].count > HitGroups.shown:
      openNames.formSymmetricDifference([hit.agent.sortName])
    case .others(let hits, group: _): openNames.insert(hits[0].agent.sortName)
    case .agent, .hit, .failure: return false
    }
    return true
  }

  /// Keeps to the files where they have other paths now.
  mutating func follow(_ change: LibraryChange) { openCopies = Set(openCopies.map(change.path(now:))) }

  /// Opens all folds, or closes all where any is open.
  mutating func toggleAll(in listing: Listing) {
    guard self == HitRows() else { return self = HitRows() }
    let groups = listing.groups.filter { $0.count > HitGroups.shown }
    openNames = Set(groups.map { listing.hits[$0.lowerBound].agent.sortName })
    openCopies = Set(listing.hits.filter { !$0.copies.isEmpty }.map(\.agent.path))
  }
}
