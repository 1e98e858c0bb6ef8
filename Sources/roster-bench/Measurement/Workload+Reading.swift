internal import RosterCore
internal import RosterScreen

extension Workload {
  /// Reads a long Markdown text as a tree.
  static func parsing(_ text: SourceText) -> Workload {
    Workload { _ = MarkdownDocument(parsing: text, in: 0..<text.bytes.count) }
  }

  /// Writes a long Markdown text as HTML.
  static func writingHTML(of text: SourceText) -> Workload {
    let document = MarkdownDocument(parsing: text, in: 0..<text.bytes.count)
    return Workload { _ = document.html() }
  }

  /// Lays out all of a long Markdown text.
  static func layingOut(_ text: SourceText, width: Int) -> Workload {
    let document = MarkdownDocument(parsing: text, in: 0..<text.bytes.count)
    let layout = MarkdownLayout(width: width, theme: Theme())
    return Workload { _ = layout.lines(of: document) }
  }

  /// Reads every hostile text as a tree.
  static func parsingHostileTexts(bytes: Int = HostileText.bytes) -> Workload {
    Workload(
      naming: HostileText.all.map { text in
        let source = text.source(bytes: bytes)
        return (text.name, { _ = MarkdownDocument(parsing: source, in: 0..<source.bytes.count) })
      })
  }

  /// Lays out every hostile text.
  static func layingOutHostileTexts(bytes: Int = HostileText.bytes, width: Int) -> Workload {
    Workload(
      naming: HostileText.all.map { text in
        let source = text.source(bytes: bytes)
        let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
        let layout = MarkdownLayout(width: width, theme: Theme())
        return (text.name, { _ = layout.lines(of: document) })
      })
  }

  /// Opens a long file in the browser and draws it; reading and layout included.
  static func opening(_ agent: Agent, size: Size) -> Workload {
    let library = Library(reading: [agent])
    return Workload {
      let session = Session(.library(library), size: size)
      await session.press(.enter)
    }
  }

  /// Goes down and up the hits of a search, each of them opened at its best passage and drawn with its matches.
  static func openingHits(_ query: String, in agents: [Agent], size: Size) async -> Workload {
    let session = Session(.library(Library(reading: agents)), size: size)
    for key in [.character("/")] + query.map(Key.character) + [.enter] { await session.press(key) }
    let ways = [Key.down, .up].flatMap { Array(repeating: $0, count: agents.count - 1) }
    return Workload(steps: ways.map { key in { await session.press(key) } })
  }

  /// Presses keys in the browser on a long file, each followed by the drawing of the screen.
  static func pressing(_ keys: [Key], on agent: Agent, size: Size) -> Workload {
    let session = Session(.library(Library(reading: [agent])), size: size)
    return Workload(steps: ([.enter] + keys).map { key in { await session.press(key) } })
  }
}

extension Library {
  /// A library of agents that are in no folder.
  fileprivate convenience init(reading agents: [Agent]) {
    self.init(agents: agents, failures: [], index: AgentIndex(indexing: agents))
  }
}

/// A long file to read: made-up sections of everything that Markdown has.
enum LongText {
  /// How long it is: 90 KB.
  static let bytes = 90_000

  /// The file, of so many bytes; other numbers make others of the same words.
  static func agent(bytes count: Int = bytes, number: UInt64 = 1) -> Agent {
    Agent(
      parsing: AgentWriter.write(count, SplitMix64(seed: number), words: AgentWords(seed: 1)),
      at: FilePath("/long-\(number).md"))
  }

  /// A text of a small vocabulary on one line.
  static func line(characters count: Int, seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    var text = ""
    while text.utf8.count < count { text += "word\(random.next() % 200) " }
    return text
  }

  /// A list of so many short items; an even seed makes other items of the same words than an odd one.
  static func list(items count: Int, seed: UInt64) -> String {
    (0..<count).map { "- " + line(characters: 55, seed: seed + 2 * UInt64($0)) }.joined(separator: "\n")
  }
}
