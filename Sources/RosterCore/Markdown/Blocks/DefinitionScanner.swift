/// Reads the link definitions at the start of a paragraph, one after the other.
struct DefinitionScanner {
  private let text: InlineText
  private var scanner: LinkScanner
  /// How many lines the definitions so far take.
  private(set) var linesTaken = 0

  init(_ text: InlineText) {
    self.text = text
    scanner = LinkScanner(bytes: text.bytes, offset: 0)
  }

  /// The next definition and its label as it is compared, or `nil` where something else follows.
  mutating func next() -> (definition: LinkDefinition, label: String)? {
    let start = scanner.offset
    guard let label = label(), let target = target() else {
      scanner.offset = start
      return nil
    }
    let taken = start..<scanner.offset
    let end = text.bytes.trimmed(taken).upperBound
    linesTaken += text.bytes[taken].count { $0 == ASCII.lineFeed }
    if scanner.offset == text.bytes.count { linesTaken += 1 }
    return (
      LinkDefinition(
        label: text.unescaped(label), destination: text.unescaped(target.destination),
        title: target.title.map(text.unescaped), range: text.sourceRange(of: start..<end)),
      LinkReferences.normalized(text.bytes[label])
    )
  }

  /// The label and its colon.
  private mutating func label() -> Range<Int>? {
    guard let label = scanner.label(), !text.bytes.isWhitespace(label), scanner.take(UInt8(ascii: ":")) else {
      return nil
    }
    return label
  }

  /// The destination and the title, to the end of the line.
  private mutating func target() -> (destination: Range<Int>, title: Range<Int>?)? {
    scanner.takeSpace()
    let start = scanner.offset
    guard let destination = scanner.destination(), scanner.offset > start else { return nil }
    let withoutTitle = scanner.offset
    if scanner.takeSpace(), let title = scanner.title(), scanner.takeLineEnd() { return (destination, title) }
    // What looked like a title on the next line is text of the paragraph.
    scanner.offset = withoutTitle
    return scanner.takeLineEnd() ? (destination, nil) : nil
  }
}
