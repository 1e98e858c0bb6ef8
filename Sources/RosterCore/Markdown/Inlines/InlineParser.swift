/// Reads the inlines of a paragraph, heading or cell.
///
/// One pass over the bytes makes tokens. Emphasis and links are found on the way, as marks on tokens;
/// ``InlineBuilder`` then makes the tree.
///
/// Source: CommonMark 0.31.2, appendix “A parsing strategy”, phase 2.
struct InlineParser {
  /// A `[` or `![` that may start a link.
  private struct Bracket {
    /// Index of its token.
    let token: Int
    /// Offset behind it.
    let content: Int
    let isImage: Bool
    /// How many delimiter runs were pending before it.
    let pendingRuns: Int
    /// Whether it may start a link: links contain no links.
    var isActive = true
    /// Whether a further bracket follows, so that its content is no label.
    var holdsBracket = false
  }

  private let text: InlineText
  private let bytes: [UInt8]
  private let tree: BlockTree
  private var tokens: [InlineToken] = []
  private var runs = DelimiterRuns()
  private var brackets: [Bracket] = []
  private var html: HTMLScanner
  private var codeMarks: CodeSpanMarks?
  private var offset = 0
  /// Start of the text that is in no token yet.
  private var textStart = 0

  /// Parses a text with the link definitions of its document.
  static func parse(_ text: InlineText, in tree: BlockTree) -> [MarkdownInline] {
    var parser = InlineParser(text, in: tree)
    parser.scan()
    parser.runs.match(keeping: 0)
    return InlineBuilder.build(parser.tokens, runs: parser.runs, text: text)
  }

  private init(_ text: InlineText, in tree: BlockTree) {
    self.text = text
    bytes = text.bytes
    self.tree = tree
    html = HTMLScanner(text.bytes, end: text.bytes.count)
  }

  private mutating func scan() {
    while offset < bytes.count {
      if !scanMark(bytes[offset]) { offset += 1 }
    }
    flushText(upTo: bytes.count)
  }

  /// Takes what the byte at the offset starts; `false` where it is plain text.
  private mutating func scanMark(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.lineFeed: scanLineEnd()
    case UInt8(ascii: "\\"): scanBackslash()
    case UInt8(ascii: "`"): scanCode()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): scanDelimiters(byte)
    case UInt8(ascii: "["): scanOpeningBracket(isImage: false)
    case UInt8(ascii: "!"): scanImage()
    case UInt8(ascii: "]"): scanClosingBracket()
    case UInt8(ascii: "<"): scanAngle()
    case UInt8(ascii: "&"): scanReference()
    case UInt8(ascii: "h"), UInt8(ascii: "w"): scanBareAddress()
    default: false
    }
  }

  // MARK: Tokens

  /// Adds a token that ends at `end`, and the text before it.
  private mutating func append(_ token: InlineToken, from start: Int? = nil, upTo end: Int) -> Bool {
    flushText(upTo: start ?? offset)
    tokens.append(token)
    offset = end
    textStart = end
    return true
  }

  private mutating func flushText(upTo end: Int) {
    if textStart < end { tokens.append(.text(textStart..<end)) }
  }

  private mutating func scanLineEnd() -> Bool {
    var start = offset
    while start > textStart, bytes[start - 1].isBlank { start -= 1 }
    let isHard = offset - start >= 2 && bytes[offset - 1] == ASCII.space && bytes[offset - 2] == ASCII.space
    let token: InlineToken = isHard ? .hardBreak(start..<offset + 1) : .softBreak(offset)
    return append(token, from: start, upTo: offset + 1)
  }

  private mutating func scanBackslash() -> Bool {
    if bytes.isEscape(at: offset) {
      flushText(upTo: offset)
      textStart = offset + 1
      offset += 2
      return true
    }
    guard offset + 1 < bytes.count, bytes[offset + 1] == ASCII.lineFeed else { return false }
    return append(.hardBreak(offset..<offset + 2), upTo: offset + 2)
  }

  private mutating func scanCode() -> Bool {
    let length = bytes.run(of: UInt8(ascii: "`"), in: offset..<bytes.count)
    let content = offset + length
    if codeMarks == nil { codeMarks = CodeSpanMarks(bytes) }
    guard let closing = codeMarks?.next(length: length, from: content) else {
      offset = content
      return true
    }
    let span = bytes.withoutPadding(content..<closing)
    return append(.code(content: span, whole: offset..<closing + length), upTo: closing + length)
  }

  private mutating func scanDelimiters(_ sign: UInt8) -> Bool {
    let range = offset..<offset + bytes.run(of: sign, in: offset..<bytes.count)
    let run = DelimiterRun(range, in: bytes)
    guard run.canOpen || run.canClose else {
      offset = range.upperBound
      return true
    }
    return append(.delimiters(runs.append(run)), upTo: range.upperBound)
  }

  private mutating func scanAngle() -> Bool {
    if let autolink = Autolink(bracketedIn: bytes, at: offset) {
      return append(.autolink(autolink), upTo: autolink.whole.upperBound)
    }
    guard let end = html.html(at: offset) else { return false }
    return append(.html(offset..<end), upTo: end)
  }

  private mutating func scanReference() -> Bool {
    guard let reference = CharacterReference(in: bytes, range: offset..<bytes.count) else { return false }
    let end = offset + reference.length
    return append(.reference(offset..<end, reference.text), upTo: end)
  }

  private mutating func scanBareAddress() -> Bool {
    guard let autolink = Autolink(bareIn: bytes, at: offset, isBracketed: !brackets.isEmpty) else {
      return false
    }
    return append(.autolink(autolink), upTo: autolink.whole.upperBound)
  }

  // MARK: Links

  private mutating func scanImage() -> Bool {
    guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "[") else { return false }
    return scanOpeningBracket(isImage: true)
  }

  private mutating func scanOpeningBracket(isImage: Bool) -> Bool {
    if !brackets.isEmpty { brackets[brackets.count - 1].holdsBracket = true }
    let end = offset + (isImage ? 2 : 1)
    _ = append(.bracket(offset..<end), upTo: end)
    brackets.append(
      Bracket(token: tokens.count - 1, content: end, isImage: isImage, pendingRuns: runs.pendingCount))
    return true
  }

  private mutating func scanClosingBracket() -> Bool {
    guard let bracket = brackets.popLast(), bracket.isActive, let (target, end) = target(of: bracket),
      case .bracket(let mark) = tokens[bracket.token]
    else { return false }
    let closing = offset..<end
    runs.match(keeping: bracket.pendingRuns)
    tokens[bracket.token] = .linkStart(mark, target)
    if !bracket.isImage { deactivateBrackets() }
    return append(.linkEnd(closing), upTo: end)
  }

  private mutating func deactivateBrackets() {
    // Those before an inactive one are inactive already.
    for index in brackets.indices.reversed() where !brackets[index].isImage {
      guard brackets[index].isActive else { return }
      brackets[index].isActive = false
    }
  }

  /// What the brackets that end at the offset lead to, and where the link ends.
  private func target(of bracket: Bracket) -> (LinkTarget, end: Int)? {
    inlineTarget(isImage: bracket.isImage) ?? referenceTarget(of: bracket)
  }

  /// `(destination "title")` behind the bracket.
  private func inlineTarget(isImage: Bool) -> (LinkTarget, end: Int)? {
    var scanner = LinkScanner(bytes: bytes, offset: offset + 1)
    guard scanner.take(UInt8(ascii: "(")) else { return nil }
    scanner.takeSpace()
    guard let destination = scanner.destination() else { return nil }
    let title = scanner.takeSpace() ? scanner.title() : nil
    scanner.takeSpace()
    guard scanner.take(UInt8(ascii: ")")) else { return nil }
    let target = LinkTarget(
      isImage: isImage, destination: text.unescaped(destination), title: title.map(text.unescaped))
    return (target, scanner.offset)
  }

  /// `[label]` or `[]` or nothing behind the bracket.
  private func referenceTarget(of bracket: Bracket) -> (LinkTarget, end: Int)? {
    guard !tree.references.isEmpty else { return nil }
    var scanner = LinkScanner(bytes: bytes, offset: offset + 1)
    var label = scanner.label() ?? offset..<offset
    if label.isEmpty {
      guard !bracket.holdsBracket, offset - bracket.content <= LinkScanner.labelBytes else { return nil }
      label = bracket.content..<offset
    }
    guard let index = tree.references.index(of: bytes[label]) else { return nil }
    let definition = tree.definitions[index]
    let target = LinkTarget(
      isImage: bracket.isImage, destination: definition.destination, title: definition.title)
    return (target, scanner.offset)
  }
}

extension [UInt8] {
  /// The content of a code span without the one blank at each end that sets it off from backticks.
  fileprivate func withoutPadding(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, self[range.lowerBound].isPadding, self[range.upperBound - 1].isPadding,
      !isWhitespace(range)
    else { return range }
    return range.dropFirst().dropLast()
  }
}

extension UInt8 {
  fileprivate var isPadding: Bool { self == ASCII.space || self == ASCII.lineFeed }
}
