internal import RosterCore

// What a search tells about itself: why agents were found, and what they have in common.
extension App {
  /// Opens the panel that says why the agent under the cursor was found, or closes it.
  mutating func toggleExplanation() -> [Effect] {
    guard list.listing != nil else {
      notice = "Nothing is searched for"
      return []
    }
    explanation.toggle()
    return explanation.isOpen ? startSearch(isAwaited: false) : []
  }

  /// Opens the facets of what was found, or of all agents.
  mutating func showFacets() -> [Effect] {
    facets = FacetPane(resumesTyping: entry.isSearch)
    entry = nil
    focus.append(.facets)
    return startSearch()
  }

  /// Narrows the search by the facet under the cursor, or no longer; shows the rest of a kind.
  mutating func toggleFacet() -> [Effect] {
    switch facets.current {
    case .facet(let facet, isInQuery: _):
      search.field = TextField(query.toggling(facet.atom))
      return queryChanged()
    case .more:
      facets.toggleRest()
      return []
    case .title, nil: return []
    }
  }
}
