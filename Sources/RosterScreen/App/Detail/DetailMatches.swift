internal import RosterCore

/// What is looked for in laid-out lines, and where it is: a text that was typed here, else what the list is searched for.
struct DetailMatches: Sendable {
  /// A text that is looked for in the lines.
  struct Find: Sendable {
    let sought: TextFind
    var walk: MatchWalk
  }

  private(set) var find: Find?
  /// What the list is searched for.
  private(set) var sought: Sought?
  private var soughtWalk = MatchWalk()

  /// The way through what is highlighted.
  var walk: MatchWalk {
    get { find?.walk ?? soughtWalk }
    set { if find == nil { soughtWalk = newValue } else { find?.walk = newValue } }
  }

  /// Whether anything is looked for: to tell how often it is there takes all lines.
  var needsAllLines: Bool { find != nil || sought?.highlighter.isEmpty == false }

  /// Takes over what the list is searched for; it is found by ``find(in:)``.
  mutating func seek(_ sought: Sought?) { self.sought = sought }

  /// Looks for a text, and goes to its first match at or below a line, else to the first of all.
  mutating func look(for text: TextFind, in lines: [PageLine], from line: Int) {
    var walk = MatchWalk(text, in: lines)
    if !walk.step(by: 1, inView: line..<lines.count) { walk.selectEnd(first: true) }
    find = Find(sought: text, walk: walk)
  }

  /// Looks for no text any more.
  mutating func endFind() { find = nil }

  /// Finds all matches in lines that are laid out anew, the current ones kept.
  mutating func find(in lines: [PageLine]) {
    let before = soughtWalk
    soughtWalk = sought.map { MatchWalk($0.highlighter, in: lines) } ?? MatchWalk()
    soughtWalk.resume(before)
    guard let previous = find else { return }
    find?.walk = MatchWalk(previous.sought, in: lines)
    find?.walk.resume(previous.walk)
  }
}
