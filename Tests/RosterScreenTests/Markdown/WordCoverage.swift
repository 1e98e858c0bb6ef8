import RosterCore

@testable import RosterScreen

/// Which words of a document its layouts show.
///
/// A byte is shown where the source of a span holds it. Where a span stands byte for byte for its source, its text must be
/// these bytes; where not, as for a reference such as `&amp;`, it is taken at its word.
struct WordCoverage {
  private let source: SourceText
  /// Whether a byte belongs to a word that is to be shown.
  private var isWord: [Bool]

  init(of document: MarkdownDocument) {
    source = document.source
    isWord = source.bytes.map(\.isWord)
    exempt(document.blocks)
    exemptReferences()
    exemptClosingTags()
  }

  /// The first word of the text that is not shown whole.
  func lostWord(in lines: [PageLine]) -> String? {
    var isLost = isWord
    for line in lines { for span in line.text.spans { show(span, &isLost) } }
    guard let lost = isLost.firstIndex(of: true) else { return nil }
    let start = source.bytes[..<lost].lastIndex { !$0.isWord }.map { $0 + 1 } ?? 0
    let end = source.bytes[lost...].firstIndex { !$0.isWord } ?? source.bytes.count
    return "\(source.string(in: start..<end)) at \(start)"
  }

  private func show(_ span: StyledText.Span, _ isLost: inout [Bool]) {
    guard let range = span.source else { return }
    // A part of a mark, as of `<U+202E>`, may by chance have as many bytes as what it stands for.
    let isVerbatim = range.count == span.text.utf8.count && !source.bytes[range].contains { $0 >= 0x80 }
    if isVerbatim {
      for (offset, byte) in zip(range, span.text.utf8) where source.bytes[offset] == byte {
        isLost[offset] = false
      }
    } else {
      for offset in range { isLost[offset] = false }
    }
  }

  // MARK: What the layout says in its own way

  private mutating func exempt(_ range: Range<Int>) {
    for offset in range { isWord[offset] = false }
  }

  private mutating func exempt(_ blocks: [MarkdownBlock]) {
    for block in blocks { exempt(block) }
  }

  private mutating func exempt(_ block: MarkdownBlock) {
    switch block.kind {
    case .heading(_, let content), .paragraph(let content): exempt(content)
    case .quote(let blocks): exempt(blocks)
    case .list(let list): for item in list.items { exempt(item) }
    case .table(let table):
      for cell in ([table.header] + table.rows).flatMap(\.cells) { exempt(cell.content) }
    default: break
    }
  }

  /// The number of an item is counted anew, and the `x` of a done task is a box.
  private mutating func exempt(_ item: MarkdownList.Item) {
    let content = item.blocks.first?.range.lowerBound ?? item.range.upperBound
    let number = source.bytes[item.range].prefix { $0.isDigit }
    exempt(number.indices)
    if item.isDone != nil { exempt(content..<content + 3) }
    exempt(item.blocks)
  }

  private mutating func exempt(_ inlines: [MarkdownInline]) {
    for inline in inlines { exempt(inline) }
  }

  private mutating func exempt(_ inline: MarkdownInline) {
    switch inline.kind {
    case .emphasis(let content), .strong(let content), .strikethrough(let content): exempt(content)
    case .link(let link), .image(let link): exempt(link, in: inline.range)
    case .html(let tag) where source.string(of: tag).lowercased().hasPrefix("<br"):
      exempt(tag.range)
    default: break
    }
  }

  /// What the text of a link says is not said again as its target; the label of a reference stands in its definition.
  private mutating func exempt(_ link: MarkdownLink, in range: Range<Int>) {
    let isReference = !range.contains(link.destination.range.lowerBound)
    let isTold = source.string(of: link.destination).hasSuffix(source.plainText(of: link.content))
    if isReference || isTold {
      let end = link.content.last?.range.upperBound ?? range.lowerBound
      exempt(min(end, range.upperBound)..<range.upperBound)
    }
    exempt(link.content)
  }

  /// A reference such as `&copy;` stands for a character.
  private mutating func exemptReferences() {
    for start in source.bytes.indices where source.bytes[start] == UInt8(ascii: "&") {
      let name = source.bytes[(start + 1)...].prefix(32).prefix { $0.isWord || $0 == UInt8(ascii: "#") }
      if source.bytes[name.endIndex...].first == UInt8(ascii: ";") { exempt(name.indices) }
    }
  }

  /// A tag that closes a section says no more than the one that opened it.
  private mutating func exemptClosingTags() {
    for line in source.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      // Marks of lists and quotes may stand before it.
      let start = line.lastIndex(of: UInt8(ascii: "<")) ?? line.startIndex
      guard let tag = LoneTag(in: source.bytes, line: start..<line.endIndex), tag.isClosing else { continue }
      exempt(tag.range)
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A byte of a letter or digit, all beyond ASCII taken as such.
  fileprivate var isWord: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) || self >= 0x80 }
}
