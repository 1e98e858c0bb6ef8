internal import RosterCore

/// Lays out the text of an agent part by part, with the names in it that lead to others.
struct BodyLayout: IteratorProtocol, Sendable {
  private var flow: BlockFlow
  private let links: [Relations.Link]
  private let theme: Theme
  /// Whether a note is still to come, that only the first part of the text is laid out.
  private var isCut: Bool

  init(of reading: AgentReading, _ layout: MarkdownLayout) {
    flow = layout.flow(of: reading.body.document)
    links = reading.links
    theme = layout.theme
    isCut = reading.body.isCut
  }

  /// The lines of the next part; `nil` at the end.
  mutating func next() -> [PageLine]? {
    if let lines = flow.next() { return lines.searched(as: .body).linking(links, style: theme.link) }
    guard isCut else { return nil }
    isCut = false
    return [PageLine(), PageLine(StyledText(Self.cutNote, theme.secondary))]
  }

  /// What is told where only the first part of a text is laid out.
  static let cutNote = CutNote.bytes(of: "text", limit: Limits.renderedBytes)
}
