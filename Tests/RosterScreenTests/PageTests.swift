import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// Pages that are laid out as far as they are asked for.
@Suite struct PageTests {
  private static let layout = DetailLayout(width: 40, theme: Theme())
  private static let paragraphs = (100..<200).map { "paragraph \($0)" }.joined(separator: "\n\n")

  private func page(_ text: String, width: Int = 40) -> Page {
    DetailLayout(width: width, theme: Theme()).page(of: AgentReading(agent(text), nil), unfolded: [])
  }

  /// The lines of a page that is asked for one more at a time.
  private func grown(_ page: Page) -> [PageLine] {
    var page = page
    for count in 0..<200 { page.layOut(upTo: count) }
    while !page.isComplete { page.layOut(upTo: page.lines.count * 2) }
    return page.lines
  }

  @Test func onlyWhatIsAskedForIsLaidOut() {
    var page = page("---\nname: a\n---\n\(Self.paragraphs)")
    let head = page.lines.count - 1
    page.layOut(upTo: head + 20)
    #expect((head + 20...head + 22).contains(page.lines.count) && !page.isComplete)
    page.layOut(behind: 400)
    #expect(page.lines.last?.offset ?? 0 > 400 && page.lines.count < head + 64)
    page.finish()
    #expect(page.lines.count == head + 199 && page.isComplete)
  }

  @Test func aBlankLineStandsBelowTheHead() {
    var (full, empty) = (page("---\nname: a\n---\nText.\n"), page("---\nname: a\n---\n"))
    full.finish()
    empty.finish()
    #expect(full.lines.suffix(2).map(\.text.text) == ["", "Text."])
    #expect(empty.lines.last?.text.isEmpty == false)
  }

  @Test func askingInStepsGivesTheSameLines() {
    var samples = MarkdownSamples()
    for _ in 0..<300 {
      let text = "---\nname: a\n---\n" + samples.next(count: 80).text
      for width in [2, 30, 80] {
        let page = page(text, width: width)
        var whole = page
        whole.finish()
        #expect(grown(page) == whole.lines, "seed \(samples.seed)")
      }
    }
  }

  @Test func askingInStepsGivesTheSameLinesOfTheFile() {
    let text = agent("---\nname: a\nmodel: [\n---\n\((0..<500).map { "\($0)\n" }.joined())")
    let page = Page(then: .file(RawLayout(of: text, width: 80, theme: Theme())))
    #expect(page.lines.count < 200)
    #expect(
      grown(page).filter { $0.offset != nil }.map { $0.text.text.dropFirst(7) }
        == text.source.lines.map { text.source.string(in: $0)[...] })
  }

  @Test func askingInStepsGivesTheSameLinesOfRealFiles() {
    for (number, file) in Corpus.files.enumerated() {
      let agent = Agent(parsing: file.text.bytes, at: FilePath(file.path))
      let layout = DetailLayout(width: [20, 78, 160][number % 3], theme: Theme())
      var page = layout.page(of: AgentReading(agent, nil), unfolded: [])
      while !page.isComplete { page.layOut(upTo: page.lines.count + 37) }
      #expect(page.lines == layout.lines(of: agent), "\(file.path)")
    }
  }
}

extension SourceText {
  fileprivate var text: String { string(in: bytes.indices) }
}
