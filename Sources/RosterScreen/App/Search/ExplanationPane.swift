internal import RosterCore

/// Why the agent under the cursor was found, in a panel at the foot of what is read.
struct ExplanationPane: Sendable {
  /// Whether the panel is asked for.
  private(set) var isOpen = false
  /// What it shows; nothing as long as the explanation is worked out.
  private(set) var lines: [PageLine] = []
  /// The number that orders the hits; `nil` where nothing ranks them.
  private(set) var score: Double?
  private(set) var scroll = ScrollPosition()
  /// How many lines are in view.
  private(set) var height = 0
  /// What the lines are about.
  private var subject: Subject?

  private struct Subject: Equatable {
    let revision: Int
    let path: FilePath?
    let width: Int
  }

  /// The lines of the screen that the panel takes, with its rule.
  var rows: Int { lines.isEmpty ? 0 : lines.count + 1 }

  /// Whether there are more lines than are in view.
  var isCut: Bool { height > 0 && lines.count > height }

  /// The lines in view.
  var view: Range<Int> { scroll.top..<min(scroll.top + height, lines.count) }

  /// Scrolls by most of a page, or back.
  mutating func scroll(by pages: Int) {
    scroll.scroll(by: pages * max(height - 1, 1), count: lines.count, height: height)
  }

  /// Takes the lines that there is room for.
  mutating func layOut(height: Int) {
    self.height = height
    scroll.scroll(by: 0, count: lines.count, height: height)
  }

  mutating func toggle() { self = ExplanationPane(isOpen: !isOpen) }
  mutating func close() { self = ExplanationPane() }

  init() {}
  private init(isOpen: Bool) { self.isOpen = isOpen }

  /// Shows why a hit is in a result, of which there may be several of one query.
  mutating func show(_ hit: Hit?, in listing: Listing?, revision: Int, width: Int, theme: Theme) {
    guard isOpen, let explainer = listing?.explainer else { return (lines, score, subject) = ([], nil, nil) }
    let subject = Subject(revision: revision, path: hit?.agent.path, width: width)
    guard subject != self.subject else { return }
    self.subject = subject
    let layout = ExplanationLayout(width: width, theme: theme)
    let explanation = hit.map(explainer.explanation)
    lines = explanation.map(layout.lines) ?? layout.linesOfNothing()
    score = explanation.flatMap { $0.tier == .filter ? nil : $0.score }
    scroll = ScrollPosition()
  }
}
