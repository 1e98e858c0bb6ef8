internal import RosterCore

/// Why the agent under the cursor was found, in a panel at the foot of what is read.
struct ExplanationPane: Sendable {
  /// Whether the panel is asked for.
  private(set) var isOpen = false
  /// What it shows; nothing as long as the explanation is worked out.
  private(set) var lines: [PageLine] = []
  /// What the lines are about.
  private var subject: Subject?

  private struct Subject: Equatable {
    let revision: Int
    let path: FilePath?
    let width: Int
  }

  /// The lines of the screen that the panel takes, with its rule.
  var rows: Int { lines.isEmpty ? 0 : lines.count + 1 }

  mutating func toggle() { self = ExplanationPane(isOpen: !isOpen) }
  mutating func close() { self = ExplanationPane() }

  init() {}
  private init(isOpen: Bool) { self.isOpen = isOpen }

  /// Shows why a hit is in a result, of which there may be several of one query.
  mutating func show(_ hit: Hit?, in listing: Listing?, revision: Int, width: Int, theme: Theme) {
    guard isOpen, let explainer = listing?.explainer else { return (lines, subject) = ([], nil) }
    let subject = Subject(revision: revision, path: hit?.agent.path, width: width)
    guard subject != self.subject else { return }
    self.subject = subject
    let layout = ExplanationLayout(width: width, theme: theme)
    lines = hit.map { layout.lines(of: explainer.explanation(of: $0)) } ?? layout.linesOfNothing()
  }
}
