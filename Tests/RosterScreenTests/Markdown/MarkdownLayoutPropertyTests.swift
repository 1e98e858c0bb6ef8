import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// What holds of every text at every width, on generated ones and on the files of ``Corpus``.
@Suite struct MarkdownLayoutPropertyTests {
  private static let widths = [2, 9, 20, 40, 76, 130]

  /// Generated texts are laid out at all widths, real files at one each in turn.
  private func forEachLayout(
    _ widths: [Int] = widths, _ check: (SourceText, [PageLine], Int, String) -> Void
  ) {
    var samples = MarkdownSamples()
    for number in 0..<500 {
      let text = samples.next()
      for width in widths { layOut(text, width, "sample \(number) of seed \(samples.seed)", check) }
    }
    for (index, file) in Corpus.files.enumerated() {
      layOut(file.text, widths[index % widths.count], file.path, check)
    }
  }

  private func layOut(
    _ text: SourceText, _ width: Int, _ name: String, _ check: (SourceText, [PageLine], Int, String) -> Void
  ) {
    let document = MarkdownDocument(parsing: text, in: 0..<text.bytes.count)
    let lines = MarkdownLayout(width: width, theme: Theme()).lines(of: document)
    check(text, lines, width, "\(name), width \(width)")
  }

  @Test func onlyWideLinesAreWider() {
    forEachLayout { _, lines, width, name in
      let tooWide = lines.first { !$0.isWide && $0.text.width > width }
      #expect(tooWide == nil, "\(name)")
    }
  }

  @Test func nothingRawIsShown() {
    forEachLayout { _, lines, _, name in
      let raw = lines.first { line in
        let text = line.text.text
        return Sanitizer.visible(text) != text
      }
      #expect(raw == nil, "\(name)")
    }
  }

  @Test func blankLinesStandAlone() {
    forEachLayout([40]) { text, lines, _, name in
      let isBlank = lines.map { $0.text.isEmpty && !$0.isWide }
      let isDoubled = zip(isBlank, isBlank.dropFirst()).contains { $0 && $1 }
      #expect(
        !isDoubled && isBlank.first != true && isBlank.last != true,
        "\(name): \(text.string(in: 0..<text.bytes.count).debugDescription)")
    }
  }

  @Test func offsetsDoNotDecrease() {
    forEachLayout([20, 76]) { text, lines, _, name in
      let offsets = lines.compactMap(\.offset)
      #expect(
        offsets == offsets.sorted() && (offsets.last ?? 0) <= text.bytes.count,
        "\(name): \(text.string(in: 0..<text.bytes.count).debugDescription)")
    }
  }

  @Test func spansShowTheBytesTheyName() {
    forEachLayout([40]) { text, lines, _, name in
      let wrong = lines.flatMap(\.text.spans).first { span in
        guard let source = span.source, source.count == span.text.utf8.count, !span.text.hasPrefix(" "),
          span.style.foreground != Theme().hidden.foreground
        else {
          return false
        }
        let bytes = text.bytes[source].map { $0 < 0x20 ? 0x20 : $0 }
        return Array(span.text.utf8) != bytes && Sanitizer.visible(text.string(in: source)) != span.text
      }
      #expect(wrong == nil, "\(name)")
    }
  }
}
