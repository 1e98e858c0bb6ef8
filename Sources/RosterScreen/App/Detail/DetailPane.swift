internal import RosterCore

/// What is shown of one row of the list: its laid-out lines, the place in them, and what is looked for there.
struct DetailPane: Sendable {
  /// The ways in which a file can be shown.
  enum Mode: Hashable, Sendable { case rendered, raw }

  private(set) var row: ListRow?
  private(set) var mode = Mode.rendered
  private var page = Page()
  private var folds = SectionFolds()
  /// The lines that are left where sections are folded.
  private var folded: [PageLine]?
  private(set) var scroll = ScrollPosition()
  /// The place in the text that other sizes and ways of showing keep.
  private var anchor = PageAnchor.start
  /// The cells that wide lines are shifted to the left.
  private(set) var shift = 0
  private(set) var matches = DetailMatches()
  /// What is in focus.
  private(set) var focus: TargetFocus?
  /// Whom agents mention; `nil` as long as that is not known.
  private var relations: Relations?
  /// The parts that are shown whole.
  private var unfolded: Set<PageLine.Fold> = []
  /// The path that the file has now which is shown, where it was renamed.
  private var renamedTo: FilePath?
  /// The size the lines were laid out for.
  private var size = Size(rows: 0, columns: 0)
  private var theme = Theme()
  /// What the agent's text says, for all sizes.
  private(set) var reading: AgentReading?

  /// The lines as far as they are laid out, without those that are folded away.
  var lines: [PageLine] { folded ?? page.lines }

  // MARK: Contents

  /// Shows a row in a pane of some size.
  ///
  /// The place in the text is kept where the row and what is sought stay the same; otherwise the text opens at the
  /// passage that says best why it was found, else at its top.
  mutating func show(
    _ row: ListRow?, sought: Sought?, relations: Relations? = nil, size: Size, theme: Theme
  ) {
    let isSameFile = row?.id == self.row?.id || row?.path != nil && row?.path == renamedTo
    let isSameText = isSameFile && row.isSame(as: self.row)
    let isSameQuery = sought == nil || sought?.query == matches.sought?.query
    let isSameResult = sought?.revision == matches.sought?.revision
    let areSameRelations = relations?.revision == self.relations?.revision
    guard !isSameText || !isSameResult || !areSameRelations || size != self.size || theme != self.theme
    else { return }
    let needsLayout = size.columns != self.size.columns || !isSameText || !areSameRelations
    if isSameFile, !isSameText { move(from: self.row?.agent, to: row?.agent) }
    if row?.id != self.row?.id { renamedTo = nil }
    (self.row, self.relations, self.size, self.theme) = (row, relations, size, theme)
    matches.seek(sought)
    if !isSameFile {
      (mode, anchor, shift, focus) = (.rendered, .start, 0, nil)
      (folds, unfolded) = (SectionFolds(), [])
      matches.endFind()
    }
    if needsLayout { layOut() } else if !isSameResult { findMatches() }
    returnToAnchor()
    if widestInView > 0 { moveSideways(by: 0) }
    if !isSameFile || !isSameQuery { openAtPassage() }
  }

  /// Keeps to the file where it has another path now.
  mutating func follow(_ change: LibraryChange) {
    guard let path = renamedTo ?? row?.path else { return }
    let now = change.path(now: path)
    if now != path { renamedTo = now }
  }

  /// Keeps the place and the folds at their text where that was edited.
  private mutating func move(from old: Agent?, to new: Agent?) {
    guard let old, let new else { return }
    folds.move(by: TextShift(ofTextOf: old, to: new))
    anchor = anchor.moved(from: old, to: new)
  }

  /// Switches between the rendered and the raw text, keeping the place and the current match.
  mutating func toggleRaw() {
    let match = reading.flatMap { MatchPlace(of: matches.walk, in: lines, $0, shownText) }
    mode = mode == .raw ? .rendered : .raw
    layOut()
    returnToAnchor()
    guard let match, let reading else { return }
    matches.walk.select(number: match.number(in: matches.walk, lines, reading, shownText))
  }

  /// Folds the section that the place is in, or opens it; `false` where there is none.
  mutating func toggleFold() -> Bool {
    guard mode == .rendered else { return false }
    page.finish()
    let here = headingInFocus
    guard let heading = folds.toggle(sectionOf: here ?? lineOfAnchor(), in: lines) else { return false }
    fold()
    returnToAnchor()
    let line = lines.line(atOffset: heading)
    if here != nil { focus = TargetFocus(line: line) }
    // Further up the section goes on that the place is in; further down the change may be out of sight.
    if line > scroll.top { scroll.reveal(line..<line + 1, count: lines.count, height: size.rows) }
    return true
  }

  /// Folds all sections, or opens all where any is folded.
  mutating func toggleAllFolds() {
    page.finish()
    folds.toggleAll(in: page.lines)
    fold()
    returnToAnchor()
  }

  /// Shows all sections whole, as what is looked for may stand in any.
  private mutating func openFolds() {
    guard !folds.isEmpty else { return }
    folds = SectionFolds()
    fold()
    returnToAnchor()
  }

  private mutating func layOut() {
    reading = row?.agent.map { AgentReading($0, relations, reusing: reading) }
    page = laidOutPage
    fold()
  }

  /// The start of the page that shows the row.
  private var laidOutPage: Page {
    let layout = DetailLayout(width: size.columns, theme: theme)
    switch row {
    case .failure(let error): return Page(layout.lines(of: error))
    case .others(let hits, group: _): return Page(layout.lines(of: hits))
    case .agent, .hit, .copy, nil: break
    }
    guard let reading else { return Page() }
    return mode == .raw
      ? Page(then: .file(RawLayout(of: reading.agent, width: size.columns, theme: theme)))
      : layout.page(of: reading, unfolded: unfolded)
  }

  /// Leaves out what is folded, and finds the matches in the rest; without folds the page need not be complete.
  private mutating func fold() {
    let isWhole = mode == .raw || folds.isEmpty
    if !isWhole { page.finish() }
    folded = isWhole ? nil : folds.visible(of: page.lines, theme: theme)
    focus = nil
    findMatches()
  }

  // MARK: Places

  /// The lines in view, which may end before it does.
  private var view: Range<Int> { scroll.top..<scroll.top + size.rows }

  /// The text that is shown.
  private var shownText: PageAnchor.Text { mode == .raw ? .file : .body }

  /// The line of the file that is at the top, counted from 1; `nil` above the text of the body.
  var fileLine: Int? {
    anchor.isAboveText ? nil : reading?.fileLine(atOffset: anchor.offset, of: anchor.text)
  }

  /// The line that was jumped to, as from the outline, as long as it is in view.
  private var headingInFocus: Int? {
    focus.flatMap { $0.target == nil && view.contains($0.line) ? $0.line : nil }
  }

  /// The line that was jumped to at the end of the text, where none can come to the top.
  private var headingAtEnd: Int? {
    scroll.top > 0 && view.upperBound >= lines.count ? headingInFocus : nil
  }

  /// The byte of the text that is looked at: at the top, or jumped to; 0 above the text.
  var offset: Int {
    headingAtEnd.flatMap { lines[$0].offset } ?? (anchor.isAboveText ? 0 : anchor.offset)
  }

  /// Scrolls to the place that is kept, in lines that are laid out anew.
  private mutating func returnToAnchor() {
    let line = lineOfAnchor()
    page.layOut(upTo: line + size.rows)
    scroll.show(line, count: lines.count, height: size.rows)
  }

  private mutating func lineOfAnchor() -> Int {
    switch anchor.text {
    case .head: return mode == .raw ? 0 : anchor.line(in: lines)
    case shownText:
      page.layOut(behind: anchor.offset)
      return anchor.line(in: lines)
    case .body, .file: return fileLine.map { line(atFileLine: $0) } ?? 0
    }
  }

  /// The laid-out line that shows a line of the file, or the one before it.
  private mutating func line(atFileLine number: Int) -> Int {
    reading?.offset(ofFileLine: number, in: shownText).map { line(atOffset: $0) } ?? 0
  }

  /// The laid-out line that shows a byte of the text, or the one before it.
  private mutating func line(atOffset offset: Int) -> Int {
    page.layOut(behind: offset)
    return lines.line(atOffset: offset)
  }

  // MARK: Moving

  mutating func move(by distance: Int) {
    move(to: scroll.top + distance)
  }

  /// Puts a line at the top, or as near to it as the ends allow.
  mutating func move(to line: Int) {
    page.layOut(upTo: line + size.rows)
    scroll.show(line, count: lines.count, height: size.rows)
    dropAnchor()
  }

  /// Puts the line at the top that shows a byte of the text, or as near to it as the end allows, and in focus.
  mutating func move(toOffset offset: Int) {
    let line = line(atOffset: offset)
    move(to: line)
    focus = TargetFocus(line: line)
  }

  /// Scrolls as little as it takes to show a line, with some lines around it.
  private mutating func reveal(_ line: Int, margin: Int) {
    page.layOut(upTo: line + margin + size.rows)
    scroll.reveal(line..<line + 1, count: lines.count, height: size.rows, margin: margin)
    dropAnchor()
  }

  /// Keeps the place that was scrolled to.
  private mutating func dropAnchor() {
    while !page.isComplete, !lines.dropFirst(scroll.top).contains(where: { $0.offset != nil }) {
      page.layOut(upTo: lines.count + 1)
    }
    anchor = PageAnchor(line: scroll.top, in: lines, isRaw: mode == .raw)
  }

  /// Shifts wide lines, at most until the longest in view ends.
  mutating func moveSideways(by cells: Int) {
    shift = min(max(shift + cells, 0), max(widestInView - size.columns, 0))
  }

  /// Shifts wide lines so that some bytes of one are in view: not at all where they are, else to its middle.
  private mutating func revealSideways(_ bytes: Range<Int>, ofLine line: Int) {
    guard lines[line].isWide else { return }
    let text = lines[line].text
    let (start, end) = (text.cells(before: bytes.lowerBound), text.cells(before: bytes.upperBound))
    // A line that goes on beyond an edge has a sign there.
    let isInView = start >= (shift > 0 ? shift + 1 : 0) && end < shift + size.columns
    if !isInView { moveSideways(by: (end < size.columns ? 0 : start - size.columns / 2) - shift) }
  }

  /// The cells of the longest line in view that can be shifted; 0 where there is none.
  private var widestInView: Int {
    lines.dropFirst(scroll.top).prefix(size.rows).lazy.filter(\.isWide).map(\.text.width).max() ?? 0
  }

  /// Where one is in the text.
  var place: ReadingPlace {
    ReadingPlace(
      mode: mode, folds: folds, unfolded: unfolded, anchor: anchor, shift: shift, focus: focus,
      columns: size.columns)
  }

  /// Goes back to a place in this text.
  mutating func move(to place: ReadingPlace) {
    (mode, folds, unfolded) = (place.mode, place.folds, place.unfolded)
    (anchor, shift) = (place.anchor, place.shift)
    layOut()
    if place.columns == size.columns { focus = place.focus }
    returnToAnchor()
  }

  // MARK: Targets

  /// Moves the focus to the next or previous target, in a circle.
  mutating func moveFocus(by step: Int) {
    page.finish()
    focus = .next(after: focus, by: step, in: lines, view: view)
    if let line = focus?.line { reveal(line, margin: 2) }
  }

  /// Acts on what is in focus; returns the path of the agent that it leads to, where it leads to one.
  mutating func follow() -> FilePath? {
    switch focus?.target?.action {
    case .agent(let path): return path
    case .rawPlace(let number, let offset):
      mode = .raw
      layOut()
      let line = line(atFileLine: number)
      move(to: line - size.rows / 3)
      focus = TargetFocus(line: line)
      if let byte = lines[line].text.byte(ofSource: offset) { revealSideways(byte..<byte + 1, ofLine: line) }
    case .unfold(let fold):
      unfolded.insert(fold)
      let line = focus?.line ?? 0
      layOut()
      returnToAnchor()
      focus = TargetFocus.next(after: nil, by: 1, in: lines, view: line..<lines.count)
    case .fold, nil: break
    }
    return nil
  }

  // MARK: Matches

  /// Looks for a text in the lines; an empty one ends the search.
  mutating func look(for text: String) {
    guard let text = TextFind(text) else { return matches.endFind() }
    openFolds()
    page.finish()
    matches.look(for: text, in: lines, from: scroll.top)
    revealMatch()
  }

  private mutating func findMatches() {
    if matches.needsAllLines { page.finish() }
    matches.find(in: lines)
  }

  /// Shows the passage that says best why the text was found, a third down from the top.
  private mutating func openAtPassage() {
    guard let sought = matches.sought else { return }
    guard let offset = sought.offset else {
      move(to: 0)
      return matches.walk.selectEnd(first: true)
    }
    let line = mode == .raw ? line(atFileLine: sought.passage?.line ?? 1) : line(atOffset: offset)
    matches.walk.select(fromLine: line)
    move(to: max((matches.walk.currentLine ?? line) - size.rows / 3, 0))
  }

  /// Moves to the next or previous match; `false` where there is no more.
  mutating func stepMatch(by step: Int) -> Bool {
    guard matches.walk.step(by: step, inView: view) else { return false }
    revealMatch()
    return true
  }

  /// Moves to the first match, or to the last.
  mutating func moveToMatch(first: Bool) {
    matches.walk.selectEnd(first: first)
    revealMatch()
  }

  private mutating func revealMatch() {
    guard let match = matches.walk.currentPiece else { return }
    reveal(match.line, margin: size.rows / 4)
    revealSideways(match.bytes, ofLine: match.line)
  }

  // MARK: Headings

  /// The headings of the text.
  mutating func headings() -> [OutlinePane.Entry] {
    page.finish()
    return lines.headings
  }

  /// The headings of the sections around what is looked at, the outermost first: the current match, what was jumped to, or the top.
  var section: [String] {
    let match = matches.walk.currentLine.flatMap { view.contains($0) ? $0 : nil }
    return lines.section(around: match ?? headingAtEnd ?? scroll.top)
  }
}
