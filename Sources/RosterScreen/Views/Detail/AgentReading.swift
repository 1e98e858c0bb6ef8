internal import RosterCore

/// An agent as it is read: what its text says, which is the same in whatever width it is laid out.
struct AgentReading: Sendable {
  let agent: Agent
  let body: ParsedBody
  /// Whom it mentions, and who mentions it; `nil` where that is not known.
  let relations: Relations?
  /// Whom its file mentions, in order.
  let mentions: [Mention]
  /// Where its text mentions others, in order.
  let links: [Relations.Link]

  /// Reads an agent, but for what an earlier reading of it holds.
  init(_ agent: Agent, _ relations: Relations?, reusing earlier: Self? = nil) {
    let earlier = earlier?.agent === agent ? earlier : nil
    self.agent = agent
    self.relations = relations
    body = earlier?.body ?? ParsedBody(of: agent)
    if let earlier, earlier.relations?.revision == relations?.revision {
      (mentions, links) = (earlier.mentions, earlier.links)
    } else {
      mentions = relations?.mentions(in: agent) ?? []
      links = relations?.links(inBodyOf: agent, among: mentions) ?? []
    }
  }
}

// MARK: Lines of the file

extension AgentReading {
  /// The line of the file that holds a byte of a text, counted from 1.
  func fileLine(atOffset offset: Int, of text: PageAnchor.Text) -> Int {
    let source = source(of: text)
    return source.position(of: min(offset, source.bytes.count)).line + firstLine(of: text) - 1
  }

  /// The byte of a text that a line of the file starts with; `nil` where the line stands above the text.
  func offset(ofFileLine number: Int, in text: PageAnchor.Text) -> Int? {
    let line = number - firstLine(of: text) + 1
    return line > 0 ? source(of: text).offset(ofLine: line) : nil
  }

  /// The bytes of a text that a line of the file holds; `nil` where the line stands above the text.
  func bytes(ofFileLine number: Int, in text: PageAnchor.Text) -> Range<Int>? {
    guard let start = offset(ofFileLine: number, in: text) else { return nil }
    return start..<max(start, offset(ofFileLine: number + 1, in: text) ?? start)
  }

  /// What the offsets of lines count in.
  private func source(of text: PageAnchor.Text) -> SourceText {
    text == .file ? agent.source : body.document.source
  }

  /// The line of the file that a text starts on, counted from 1.
  private func firstLine(of text: PageAnchor.Text) -> Int {
    text == .body ? agent.source.position(of: agent.body.lowerBound).line : 1
  }
}

/// The text of an agent, parsed.
///
/// That of a long file takes a while, so it is shared; where the instance is the same, nothing was parsed anew.
final class ParsedBody: Sendable {
  let document: MarkdownDocument
  /// Whether the text goes on behind what was parsed.
  let isCut: Bool

  init(of agent: Agent) {
    let source = agent.readableBody
    let count = min(source.bytes.count, Limits.renderedBytes)
    document = MarkdownDocument(parsing: source, in: 0..<count)
    isCut = count < source.bytes.count
  }
}
