internal import RosterCore

// Keys while a line of text is being typed.
extension App {
  mutating func type(_ key: Key) -> [Effect] {
    switch (entry, key) {
    case (_, .control("c")): return [.quit(chosen: [])]
    case (_, .control("z")): return [.suspend]
    case (.search, .enter):
      search.remember()
      entry = nil
      return []
    case (.search, .escape) where explanation.rows > 0: explanation.close()
    case (.search, .escape):
      search.remember()
      entry = nil
      return clearSearch()
    case (.search, .down), (.search, .control("n")): list.move(by: 1)
    case (.search, .up), (.search, .control("p")): list.move(by: -1)
    case (.search, .pageDown): list.move(by: max(pageLength - 1, 1))
    case (.search, .pageUp): list.move(by: -max(pageLength - 1, 1))
    case (.search, .control("t")): return toggleExplanation()
    case (.search, .tab): return showFacets()
    case (.search, .control("r")):
      search.recall()
      return queryChanged()
    case (.search, _):
      let before = query
      search.field.edit(with: key)
      return query == before ? [] : queryChanged()
    case (.find, .enter): entry = nil
    case (.find, .escape):
      entry = nil
      detail.look(for: "")
    case (.find(var field), _):
      field.edit(with: key)
      find(field)
    case (nil, _): break
    }
    return []
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
    namesake = nil
    list.keepCursor()
    return startSearch()
  }

  mutating func queryChanged() -> [Effect] {
    namesake = nil
    list.moveToBest()
    return startSearch()
  }
}

extension TextField {
  /// Applies a key of line editing; others are ignored.
  package mutating func edit(with key: Key) {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): moveCaret(by: -1)
    case .right, .control("f"): moveCaret(by: 1)
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"): deleteWord()
    case .control("u"): clear()
    default: break
    }
  }
}
