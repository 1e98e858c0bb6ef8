import RosterCore
import TestSupport
import Testing

/// What holds of every text, on generated ones and on the files of ``Corpus``.
@Suite struct MarkdownPropertyTests {
  private func forEachText(_ check: (SourceText, String) -> Void) {
    var samples = MarkdownSamples()
    for number in 0..<2000 { check(samples.next(), "sample \(number) of seed \(samples.seed)") }
    for file in Corpus.files { check(file.text, file.path) }
  }

  private func parse(_ text: SourceText) -> MarkdownDocument {
    MarkdownDocument(parsing: text, in: 0..<text.bytes.count)
  }

  @Test func noWordIsLost() {
    forEachText { text, name in
      let shown = Set(MarkdownLeaves(parse(text)).strings.flatMap(MarkdownWords.words))
      let lost = MarkdownWords.kept(by: text).subtracting(shown)
      #expect(lost.isEmpty, "\(name): \(text.string(in: 0..<text.bytes.count).debugDescription)")
    }
  }

  /// Texts follow each other in the source, so that a hit in the source falls into at most one.
  @Test func textsStandInOrder() {
    forEachText { text, name in
      let ranges = MarkdownLeaves(parse(text)).texts.map(\.range).filter { !$0.isEmpty }
      let isAscending = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
      #expect(isAscending, "\(name): \(text.string(in: 0..<text.bytes.count).debugDescription)")
    }
  }

  @Test func rangesLieInsideEachOther() {
    forEachText { text, name in
      let document = parse(text)
      let escaped = outsiders(document.blocks, in: 0..<text.bytes.count)
      #expect(escaped.isEmpty, "\(name): \(text.string(in: 0..<text.bytes.count).debugDescription)")
    }
  }

  @Test func lineEndsDoNotMatter() {
    forEachText { text, name in
      let string = text.string(in: 0..<text.bytes.count)
      guard !string.unicodeScalars.contains("\r") else { return }
      let expected = MarkdownDump.of(string)
      for end in ["\r\n", "\r"] {
        let other = String(string.unicodeScalars.flatMap { $0 == "\n" ? Array(end) : [Character($0)] })
        #expect(normalized(MarkdownDump.of(other)) == expected, "\(name): \(other.debugDescription)")
      }
    }
  }

  @Test func outlineFindsTheHeadingsOfTheDocument() {
    forEachText { text, name in
      let expected = parse(text).blocks.compactMap { block -> String? in
        guard case .heading(let level, let content) = block.kind else { return nil }
        let line = text.position(of: block.range.lowerBound).line
        return "\(level) \(line) \(block.range.lowerBound) \(text.plainText(of: content))"
      }
      let outline = Outline(of: text, in: 0..<text.bytes.count)
      let found = outline.headings.map { "\($0.level) \($0.line) \($0.offset) \($0.title)" }
      #expect(found == expected, "\(name): \(text.string(in: 0..<text.bytes.count).debugDescription)")
    }
  }

  // MARK: Ranges

  /// Ranges of blocks that do not lie inside those around them, or not behind the one before.
  private func outsiders(_ blocks: [MarkdownBlock], in outer: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = outer.lowerBound
    for block in blocks {
      if block.range.lowerBound < start || block.range.upperBound > outer.upperBound {
        found.append(block.range)
      }
      start = block.range.upperBound
      switch block.kind {
      case .quote(let inner): found += outsiders(inner, in: block.range)
      case .list(let list): found += list.items.flatMap { outsiders($0.blocks, in: $0.range) }
      default: break
      }
    }
    return found
  }

  private func normalized(_ dump: String) -> String {
    String(dump.unicodeScalars.map { $0 == "\r" ? "\n" : Character($0) })
  }
}
