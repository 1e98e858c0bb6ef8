internal import RosterCore

// Keys while a line of text is being typed.
extension App {
  mutating func type(_ key: Key) -> [Effect] {
    switch key {
    case .control("c"): return [.quit(chosen: [])]
    case .control("z"): return [.suspend]
    default: break
    }
    switch entry {
    case .search: return typeSearch(key)
    case .find(let field): typeFind(key, in: field)
    case nil: break
    }
    return []
  }

  private mutating func typeSearch(_ key: Key) -> [Effect] {
    switch LineCommand(key) {
    case .keep:
      search.remember()
      entry = nil
    case .clear where explanation.rows > 0: explanation.close()
    case .clear:
      search.remember()
      entry = nil
      return clearSearch()
    case .chooseNext: list.move(by: 1)
    case .choosePrevious: list.move(by: -1)
    case .choosePageDown: list.move(by: max(pageLength - 1, 1))
    case .choosePageUp: list.move(by: -max(pageLength - 1, 1))
    case .why: return toggleExplanation()
    case .scrollDown: scrollDetail(1)
    case .scrollUp: scrollDetail(-1)
    case .facets: return showFacets()
    case .recall:
      search.recall()
      return queryChanged()
    default:
      let before = query
      search.field.edit(with: key)
      return query == before ? [] : queryChanged()
    }
    return []
  }

  private mutating func typeFind(_ key: Key, in field: TextField) {
    switch LineCommand(key) {
    case .keep: entry = nil
    case .clear:
      entry = nil
      detail.look(for: "")
    default:
      var field = field
      field.edit(with: key)
      find(field)
    }
  }

  mutating func paste(_ text: String) -> [Effect] {
    switch entry {
    case .search:
      search.field.insert(text)
      return queryChanged()
    case .find(var field):
      field.insert(text)
      find(field)
    case nil: break
    }
    return []
  }

  /// Looks for what is typed, unless only the caret was moved.
  private mutating func find(_ field: TextField) {
    guard case .find(let before) = entry else { return }
    entry = .find(field)
    if field.characters != before.characters { detail.look(for: field.text) }
  }

  mutating func clearSearch() -> [Effect] {
    search.field.clear()
    list.keepCursor()
    return startSearch()
  }

  mutating func queryChanged() -> [Effect] {
    list.moveToBest()
    return startSearch()
  }
}
