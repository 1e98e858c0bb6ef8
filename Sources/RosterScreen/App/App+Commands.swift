internal import RosterCore

// Keys outside text entry: one meaning each, wherever they are pressed.
extension App {
  mutating func perform(_ key: Key) -> [Effect] {
    guard let command = Command(key), command.acts(in: view) else { return [] }
    // Whoever acts on a row means that row, whatever comes in above it; sorting alone is about them all.
    if command != .sort { list.settleCursor() }
    if key == .escape { return escape() }
    switch command {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom: move(command)
    case .scrollLeft, .scrollRight: moveSideways(command == .scrollRight ? 1 : -1)
    case .detailDown, .detailUp: scrollDetail(command == .detailDown ? 1 : -1)
    case .open: return open(with: key)
    case .back: return back(with: key)
    case .search: startEntry()
    case .nextMatch, .previousMatch: stepMatch(command == .nextMatch ? 1 : -1)
    case .nextTarget, .previousTarget: return moveFocus(command == .nextTarget ? 1 : -1)
    case .similar: return showSimilar(.text)
    case .sameName: return showSimilar(.name)
    case .sort: return sort()
    case .mark where view == .facets: return toggleFacet()
    case .mark: mark(command)
    case .markAll, .clearMarks:
      mark(command)
      return searchMarks()
    case .compare: compare()
    case .nextDifference, .previousDifference, .base, .onlyDifferences, .ignoreSpacing, .dropColumn,
      .swapColumn, .scrollAlone:
      changeComparison(command)
    case .outline: showOutline()
    case .fold, .foldAll: fold(command)
    case .why: return toggleExplanation()
    case .forward: if !goAlongTrail(.forward) { notice = "Nothing lies ahead" }
    case .raw: detail.toggleRaw()
    case .edit: return edit()
    case .copyPath, .copyText: return copy(command)
    case .reload: return startLoad()
    case .help: if view != .help { focus.append(.help) }
    case .quit: return [.quit(chosen: [])]
    case .suspend: return [.suspend]
    }
    return []
  }

  // MARK: Views

  private mutating func open(with key: Key) -> [Effect] {
    switch view {
    case .list where settings.isPicking && key == .enter && !list.isOnFold: return pick()
    case .list: openRow()
    case .detail: follow()
    case .outline where isComparing:
      focus.removeLast()
      comparison?.showSection(outline.cursor)
    case .outline:
      focus.removeLast()
      if outline.entries.indices.contains(outline.cursor) {
        detail.move(toOffset: outline.entries[outline.cursor].offset)
      }
    case .facets: return toggleFacet()
    case .comparison: comparison?.toggleFold()
    case .similar: compareSimilar()
    case .help: break
    }
    return []
  }

  /// Reads the agent under the cursor, or gives those that are folded there rows of their own.
  private mutating func openRow() {
    if list.isOnFold { _ = list.toggleFold() } else if list.current != nil { focus.append(.detail) }
  }

  private func pick() -> [Effect] {
    let chosen = marks.isEmpty ? (list.current?.agent).map { [$0.path] } ?? [] : marks.paths
    return chosen.isEmpty ? [] : [.quit(chosen: chosen)]
  }

  /// Goes back to the agent that a link was followed from, or out of the view.
  private mutating func goBack() {
    if view == .detail, goAlongTrail(.back) { return }
    leaveView()
  }

  /// Goes back; at the list only `q` leaves the program, as `h` and Left are pressed once too often.
  private mutating func back(with key: Key) -> [Effect] {
    guard focus.count > 1 else { return key == .character("q") ? [.quit(chosen: [])] : [] }
    goBack()
    return []
  }

  /// Clears what was searched for here, then leaves the view; at the list it never quits.
  private mutating func escape() -> [Effect] {
    if explanation.rows > 0, view == .list || view == .detail {
      explanation.close()
    } else if view == .detail, detail.matches.find != nil {
      detail.look(for: "")
    } else if view != .list {
      goBack()
    } else if isNarrowed {
      search.remember()
      return clearSearch()
    }
    return []
  }

  mutating func leaveView() {
    switch focus.removeLast() {
    case .comparison: comparison = nil
    case .facets:
      search.remember()
      if facets.resumesTyping { entry = .search }
    default: break
    }
  }

  private mutating func fold(_ command: Command) {
    switch view {
    case .facets: command == .foldAll ? facets.toggleAllRests() : facets.toggleRest()
    case .comparison: command == .foldAll ? comparison?.toggleAllFolds() : comparison?.toggleFold()
    case .list where list.listing?.hasFolds == true:
      if command == .foldAll { return list.toggleAllFolds() }
      if !list.toggleFold() { notice = "Nothing is folded here" }
    case .list, .detail:
      if command == .foldAll { return detail.toggleAllFolds() }
      if !detail.toggleFold() { notice = "There is no section to fold" }
    case .outline, .similar, .help: break
    }
  }

  private mutating func showOutline() {
    guard view != .comparison else { return showSections() }
    let headings = detail.headings()
    guard !headings.isEmpty else {
      notice = detail.mode == .raw ? "The outline goes with the rendered text: r" : "The text has no headings"
      return
    }
    outline = OutlinePane(headings, offset: detail.offset)
    if view == .list { focus.append(.detail) }
    focus.append(.outline)
  }

  // MARK: Moving

  private mutating func move(_ command: Command) {
    let page = max(pageLength - 1, 1)
    let distance =
      switch command {
      case .down: 1
      case .up: -1
      case .halfPageDown: max(page / 2, 1)
      case .halfPageUp: -max(page / 2, 1)
      case .pageDown: page
      case .pageUp: -page
      case .top: -1 << 40
      default: 1 << 40
      }
    switch view {
    case .list: list.move(by: distance)
    case .detail: detail.move(by: distance)
    case .outline: outline.move(by: distance)
    case .facets: facets.move(by: distance)
    case .comparison: comparison?.move(by: distance)
    case .similar: similar.move(by: distance)
    case .help: help.move(by: distance)
    }
  }

  /// What is shown at once: rows of the list, lines of the other views.
  var pageLength: Int {
    let height = ScreenLayout(self).height(of: view)
    return view == .list ? list.window.wholeRows(height: height) : height
  }

  /// Scrolls the detail, or the panel below it as long as that does not show all that it holds.
  mutating func scrollDetail(_ step: Int) {
    if explanation.isCut { explanation.scroll(by: step) } else { detail.move(by: step * 3) }
  }

  private mutating func moveSideways(_ step: Int) {
    if view == .comparison {
      comparison?.page(by: step)
    } else {
      detail.moveSideways(by: step * 8)
    }
  }

  private mutating func moveFocus(_ step: Int) -> [Effect] {
    switch view {
    case .comparison: comparison?.moveFocus(by: step)
    case .facets: leaveView()
    case .list where !query.isEmpty: return showFacets()
    case .list, .detail:
      detail.moveFocus(by: step)
      if detail.focus == nil { notice = "There is nothing to act on here" } else { read() }
    case .outline, .similar, .help: break
    }
    return []
  }

  private mutating func read() {
    if view == .list { focus.append(.detail) }
  }

  /// Moves the cursor of the list to the row under the mouse.
  mutating func click(row: Int, column: Int) {
    let layout = ScreenLayout(self)
    guard view == .list || layout.isWide && (view == .detail || view == .facets),
      column < layout.list.columns,
      let index = list.window.row(atLine: row - layout.list.row)
    else { return }
    focus = [.list]
    list.move(to: index)
  }

  // MARK: Searching

  private mutating func startEntry() {
    switch view {
    case .facets:
      leaveView()
      entry = .search
    case .list: entry = .search
    case .detail: entry = .find(TextField())
    case .outline, .comparison, .similar, .help: break
    }
  }

  /// Steps through the matches of what was looked for in the text, in a circle; without that, through those of the
  /// search in what is read, and on into the next agent.
  private mutating func stepMatch(_ step: Int) {
    if view == .detail, let find = detail.matches.find { return stepMatch(step, of: find) }
    guard !query.isEmpty else { return notice = "Nothing is searched for" }
    let isReading = view == .detail || ScreenLayout(self).isWide
    if isReading, !highlighter.isEmpty, detail.stepMatch(by: step) { return }
    guard list.moveToAgent(by: step) else { return notice = "There are no more matches" }
    trail.visited = nil
    guard isReading else { return }
    layOut()
    detail.moveToMatch(first: step > 0)
  }

  private mutating func stepMatch(_ step: Int, of find: DetailMatches.Find) {
    guard !find.walk.isEmpty else {
      return notice = "\(theme.signs.quoted(find.sought.text)) is not in this text"
    }
    guard !detail.stepMatch(by: step) else { return }
    detail.moveToMatch(first: step > 0)
    notice = step > 0 ? "On from the top" : "On from the end"
  }

  private mutating func sort() -> [Effect] {
    guard list.listing?.result.isRanked != true else {
      notice = "What is found stands best first"
      return []
    }
    list.sort(by: list.order.next)
    notice = "Sorted \(list.order.title)"
    return query.isEmpty ? [] : startSearch(isAwaited: false)
  }

  // MARK: Files

  /// The row that commands for one file act on: in a comparison the agent in focus.
  private var actedOn: ListRow? {
    switch view {
    case .comparison: comparison.map { .agent($0.focused) }
    case .similar: similar.current.map { .agent($0.agent) }
    default: current
    }
  }

  private mutating func edit() -> [Effect] {
    guard let path = actedOn?.path else { return [] }
    let line = view == .comparison || view == .similar ? 1 : detail.fileLine ?? 1
    return [.edit(path, line: line)] + startLoad(isQuiet: true)
  }

  private mutating func copy(_ command: Command) -> [Effect] {
    guard let row = actedOn, let path = row.path else { return [] }
    if command == .copyPath { return [.copy(path.bytes, what: "the path")] }
    guard let agent = row.agent else { return [] }
    return [.copy(agent.source.bytes, what: "the text")]
  }
}
