internal import RosterCore

/// What is shown of one row of the list: its laid-out lines, the place in them, and what is looked for there.
struct DetailPane: Sendable {
  /// The ways in which a file can be shown.
  enum Mode: Hashable, Sendable { case rendered, raw }

  /// A text that is looked for in the lines.
  struct Find: Sendable {
    let sought: TextFind
    var walk: MatchWalk
  }

  private(set) var row: ListRow?
  private(set) var mode = Mode.rendered
  /// The lines that are left when sections are folded.
  private(set) var lines: [PageLine] = []
  private var allLines: [PageLine] = []
  private var folds = SectionFolds()
  private(set) var scroll = ScrollPosition()
  /// The cells that wide lines are shifted to the left.
  private(set) var shift = 0
  private(set) var find: Find?
  /// What the list is searched for, and where that is in the lines.
  private var sought: Sought?
  private var walk = MatchWalk()
  /// What is in focus.
  private(set) var focus: TargetFocus?
  /// Whom agents mention; `nil` as long as that is not known.
  private var relations: Relations?
  /// The parts that are shown whole.
  private var unfolded: Set<PageLine.Fold> = []
  /// The size the lines were laid out for.
  private var size = Size(rows: 0, columns: 0)
  private var theme = Theme()
  /// The text that the offsets of the lines count in, and the line of the file that it starts on.
  private var text: SourceText?
  private var firstLine = 1

  // MARK: Contents

  /// Shows a row in a pane of some size.
  ///
  /// The place in the text is kept where the row and what is sought stay the same; otherwise the text opens at the
  /// passage that says best why it was found, else at its top.
  mutating func show(
    _ row: ListRow?, sought: Sought?, relations: Relations? = nil, size: Size, theme: Theme
  ) {
    let isSameFile = row?.id == self.row?.id
    let isSameText = isSameFile && row.isSame(as: self.row)
    let isSameQuery = sought == nil || sought?.query == self.sought?.query
    let isSameResult = sought?.revision == self.sought?.revision
    let areSameRelations = relations?.revision == self.relations?.revision
    guard !isSameText || !isSameResult || !areSameRelations || size != self.size || theme != self.theme
    else { return }
    let needsLayout = size.columns != self.size.columns || !isSameText || !areSameRelations
    (self.row, self.sought, self.relations, self.size, self.theme) = (row, sought, relations, size, theme)
    if !isSameFile {
      (mode, scroll, shift, find, focus) = (.rendered, ScrollPosition(), 0, nil, nil)
      (folds, unfolded) = (SectionFolds(), [])
    }
    if needsLayout { layOut(keepingPlace: isSameFile) } else { move(by: 0) }
    if !needsLayout, !isSameResult { findMatches() }
    if !isSameFile || !isSameQuery { openAtPassage() }
  }

  /// Switches between the rendered and the raw text, keeping the place.
  mutating func toggleRaw() {
    if fileLine == nil { scroll = ScrollPosition() }
    mode = mode == .raw ? .rendered : .raw
    layOut(keepingPlace: true)
  }

  /// Folds the section at the top of the view, or opens it; `false` where there is none.
  mutating func toggleFold() -> Bool {
    guard mode == .rendered, let heading = folds.toggle(sectionOf: scroll.top, in: lines) else {
      return false
    }
    layOut(keepingPlace: false)
    let line = lines.firstIndex { $0.heading != nil && $0.offset == heading } ?? 0
    scroll.reveal(line..<line + 1, count: lines.count, height: size.rows)
    return true
  }

  /// Folds all sections, or opens all where any is folded.
  mutating func toggleAllFolds() {
    folds.toggleAll(in: allLines)
    layOut(keepingPlace: true)
  }

  private mutating func layOut(keepingPlace: Bool) {
    let place = keepingPlace ? fileLine : nil
    let layout = DetailLayout(width: size.columns, theme: theme)
    focus = nil
    text = row?.agent.map { mode == .raw ? $0.source : $0.readableBody }
    switch row {
    case .failure(let error): allLines = layout.lines(of: error)
    case .others(let hits, group: _): allLines = layout.lines(of: hits)
    case nil: allLines = []
    case .agent(let agent)?, .copy(let agent, of: _, group: _)?: layOut(agent, layout)
    case .hit(let hit, group: _)?: layOut(hit.agent, layout)
    }
    lines = mode == .raw ? allLines : folds.visible(of: allLines, theme: theme)
    findMatches()
    if let place { scroll.show(line(atFileLine: place), count: lines.count, height: size.rows) }
    move(by: 0)
  }

  private mutating func layOut(_ agent: Agent, _ layout: DetailLayout) {
    firstLine = mode == .raw ? 1 : agent.source.position(of: agent.body.lowerBound).line
    allLines =
      mode == .raw
      ? RawLayout(width: size.columns, theme: theme).lines(of: agent)
      : layout.lines(of: agent, relations, unfolded: unfolded)
  }

  /// The line of the file that is at the top, counted from 1; `nil` above the text of the body.
  var fileLine: Int? {
    guard let text, scroll.top > 0 else { return nil }
    let below = lines[min(scroll.top, lines.count)...]
    return below.lazy.compactMap(\.offset).first.map { text.position(of: $0).line + firstLine - 1 }
  }

  /// The laid-out line that shows a line of the file, or the one before it.
  private func line(atFileLine number: Int) -> Int {
    guard let text, number >= firstLine else { return 0 }
    return line(atOffset: text.offset(ofLine: number - firstLine + 1))
  }

  /// The laid-out line that shows a byte of the text, or the one before it.
  private func line(atOffset offset: Int) -> Int {
    lines.lastIndex { $0.offset.map { $0 <= offset } ?? false } ?? 0
  }

  // MARK: Moving

  mutating func move(by distance: Int) {
    scroll.scroll(by: distance, count: lines.count, height: size.rows)
  }

  mutating func move(to line: Int) {
    scroll.show(line, count: lines.count, height: size.rows)
  }

  /// Shifts wide lines, at most until the longest in view ends.
  mutating func moveSideways(by cells: Int) {
    let visible = lines.dropFirst(scroll.top).prefix(size.rows).filter(\.isWide)
    let widest = visible.map(\.text.width).max() ?? 0
    shift = min(max(shift + cells, 0), max(widest - size.columns, 0))
  }

  /// Where one is in the text.
  var place: ReadingPlace {
    ReadingPlace(
      mode: mode, folds: folds, unfolded: unfolded, scroll: scroll, shift: shift, focus: focus,
      fileLine: fileLine, columns: size.columns)
  }

  /// Goes back to a place in this text.
  mutating func move(to place: ReadingPlace) {
    (mode, folds, unfolded) = (place.mode, place.folds, place.unfolded)
    layOut(keepingPlace: false)
    (scroll, shift) = (place.scroll, place.shift)
    if place.columns == size.columns {
      focus = place.focus
    } else if let line = place.fileLine {
      scroll.show(self.line(atFileLine: line), count: lines.count, height: size.rows)
    }
    move(by: 0)
  }

  // MARK: Targets

  /// Moves the focus to the next or previous target, in a circle.
  mutating func moveFocus(by step: Int) {
    let view = scroll.top..<scroll.top + size.rows
    focus = TargetFocus.next(after: focus, by: step, in: lines, view: view)
    guard let line = focus?.line else { return }
    scroll.reveal(line..<line + 1, count: lines.count, height: size.rows, margin: 2)
  }

  /// Acts on what is in focus; returns the path of the agent that it leads to, where it leads to one.
  mutating func follow() -> FilePath? {
    switch focus?.target?.action {
    case .agent(let path): return path
    case .rawLine(let number):
      mode = .raw
      layOut(keepingPlace: false)
      let line = line(atFileLine: number)
      move(to: line - size.rows / 3)
      focus = TargetFocus(line: line)
    case .unfold(let fold):
      unfolded.insert(fold)
      let line = focus?.line ?? 0
      layOut(keepingPlace: true)
      focus = TargetFocus.next(after: nil, by: 1, in: lines, view: line..<lines.count)
    case .fold, nil: break
    }
    return nil
  }

  // MARK: Matches

  /// What is highlighted: what was looked for here, else what the list is searched for.
  var matches: MatchWalk { find?.walk ?? walk }

  /// Looks for a text in the lines; an empty one ends the search.
  mutating func look(for text: String) {
    find = TextFind(text).map { Find(sought: $0, walk: MatchWalk($0, in: lines)) }
    if find?.walk.step(by: 1, inView: scroll.top..<lines.count) == false { find?.walk.selectEnd(first: true) }
    revealMatch()
  }

  private mutating func findMatches() {
    let before = walk
    walk = sought.map { MatchWalk($0.highlighter, in: lines) } ?? MatchWalk()
    walk.resume(before)
    guard let find else { return }
    self.find?.walk = MatchWalk(find.sought, in: lines)
    self.find?.walk.resume(find.walk)
  }

  /// Shows the passage that says best why the text was found, a third down from the top.
  private mutating func openAtPassage() {
    guard let sought else { return }
    guard let offset = sought.offset else {
      scroll = ScrollPosition()
      return walk.selectEnd(first: true)
    }
    walk.select(fromLine: mode == .raw ? line(atFileLine: sought.passage?.line ?? 1) : line(atOffset: offset))
    let line = walk.currentLine ?? line(atOffset: offset)
    scroll.show(max(line - size.rows / 3, 0), count: lines.count, height: size.rows)
  }

  /// Moves to the next or previous match; `false` where there is no more.
  mutating func stepMatch(by step: Int) -> Bool {
    let view = scroll.top..<scroll.top + size.rows
    let hasMoved =
      find == nil ? walk.step(by: step, inView: view) : find?.walk.step(by: step, inView: view) == true
    if hasMoved { revealMatch() }
    return hasMoved
  }

  /// Moves to the first match, or to the last.
  mutating func moveToMatch(first: Bool) {
    if find == nil { walk.selectEnd(first: first) } else { find?.walk.selectEnd(first: first) }
    revealMatch()
  }

  private mutating func revealMatch() {
    guard let line = matches.currentLine else { return }
    scroll.reveal(line..<line + 1, count: lines.count, height: size.rows, margin: size.rows / 4)
  }

  // MARK: Headings

  /// The headings of the text.
  var outline: [OutlinePane.Entry] {
    lines.enumerated().compactMap { index, line in
      line.heading.map { OutlinePane.Entry(level: $0, title: line.text.shownSource, line: index) }
    }
  }

  /// The headings of the sections around what is looked at, the outermost first: the current match, or the top.
  var section: [String] {
    let view = scroll.top..<scroll.top + size.rows
    let line = matches.currentLine.flatMap { view.contains($0) ? $0 : nil } ?? scroll.top
    var titles: [String] = []
    var level = Int.max
    for heading in lines.prefix(line + 1).reversed() {
      guard let inner = heading.heading, inner < level else { continue }
      titles.append(heading.text.shownSource)
      level = inner
    }
    return titles.reversed()
  }
}

extension Optional<ListRow> {
  /// Whether both show the same reading of the same files.
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.failure(let left), .failure(let right)): left == right
    case (.others(let left, group: _), .others(let right, group: _)):
      left.elementsEqual(right) { $0.agent === $1.agent }
    case (nil, nil): true
    default: self?.agent === other?.agent && self?.agent != nil
    }
  }
}
