import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// No word of a file is lost by rendering.
@Suite struct WordCoverageTests {
  private static let widths = [12, 40, 80, 120]

  @Test func generatedTexts() {
    var samples = MarkdownSamples()
    for number in 0..<500 {
      check(samples.next(), "sample \(number) of seed \(samples.seed)")
    }
  }

  @Test func sampleAgents() async throws {
    for agent in try await SampleAgents.load() { check(agent.readableBody, agent.id.string) }
  }

  @Test func corpus() {
    // One width each in turn: all of them would take minutes.
    for (index, file) in Corpus.files.enumerated() {
      check(file.text, file.path, widths: [Self.widths[index % Self.widths.count]])
    }
  }

  /// What would be lost is found: a test that cannot fail proves nothing.
  @Test(arguments: [("alpha beta", "beta"), ("- [x] a\n- b", "b"), ("a &amp; b", "b"), ("[a](b)", "b")])
  func aWordThatIsNotShownIsFound(markdown: String, word: String) {
    let document = MarkdownDocument(parsing: markdown)
    var lines = MarkdownLayout(width: 40, theme: Theme()).lines(of: document)
    let coverage = WordCoverage(of: document)
    #expect(coverage.lostWord(in: lines) == nil)
    for index in lines.indices { lines[index].text.spans.removeAll { $0.text.contains(word) } }
    #expect(coverage.lostWord(in: lines) != nil)
  }

  private func check(
    _ text: SourceText, _ name: String, widths: [Int] = widths,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let document = MarkdownDocument(parsing: text, in: 0..<text.bytes.count)
    let coverage = WordCoverage(of: document)
    for width in widths {
      let lines = MarkdownLayout(width: width, theme: Theme()).lines(of: document)
      let lost = coverage.lostWord(in: lines)
      #expect(lost == nil, "\(name), width \(width)", sourceLocation: sourceLocation)
    }
  }
}

extension MarkdownDocument {
  fileprivate init(parsing markdown: String) {
    let source = SourceText(decoding: Array(markdown.utf8))
    self.init(parsing: source, in: 0..<source.bytes.count)
  }
}
