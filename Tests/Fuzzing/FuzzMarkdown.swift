internal import RosterCore
internal import RosterScreen

/// Parses and lays out any bytes as Markdown, at a width that the first of them tells.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count)
  let width = input.takeNumber(below: 130)
  let source = SourceText(decoding: input.takeBytes())
  let document = MarkdownDocument(parsing: source, in: 0..<source.bytes.count)
  let lines = MarkdownLayout(width: width, theme: Theme()).lines(of: document)
  for line in lines { check(line, width: max(width, 2)) }
  check(lines, hold: source)
  return 0
}

/// Nothing raw is shown, and only lines that say so are wider than the page.
private func check(_ line: PageLine, width: Int) {
  let text = line.text.text
  expectNothingRaw(in: text)
  expect(line.isWide || line.text.width <= width, "wider than \(width): \(text)")
}

/// Every letter is shown, and every offset lies in the source.
private func check(_ lines: [PageLine], hold source: SourceText) {
  var isShown = [Bool](repeating: false, count: source.bytes.count)
  for range in lines.flatMap(\.text.spans).compactMap(\.source) {
    expect(range.upperBound <= isShown.count, "shown from beyond the end: \(range)")
    for offset in range { isShown[offset] = true }
  }
  // Tags, references, links, tasks and definitions say words in their own ways; the unit tests know them one by one.
  guard !source.bytes.contains(where: { "<&]".utf8.contains($0) }) else { return }
  let lost = source.bytes.indices.first { source.bytes[$0].isLetter && !isShown[$0] }
  expect(lost == nil, "lost: \(lost.map { source.string(in: $0..<source.bytes.count) } ?? "")")
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
