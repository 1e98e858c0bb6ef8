/// What opened a block of HTML, which decides what closes it.
///
/// Source: CommonMark 0.31.2, section 4.6; the cases stand in the order of its seven start conditions.
enum HTMLBlockKind {
  /// `<pre`, `<script`, `<style` or `<textarea`, to the line with one of their closing tags.
  case verbatimElement
  /// `<!--` to `-->`
  case comment
  /// `<?` to `?>`
  case processingInstruction
  /// `<!X` to `>`
  case declaration
  /// `<![CDATA[` to `]]>`
  case characterData
  /// The tag of an element that HTML knows as a block, to a blank line.
  case blockElement
  /// Any other tag that is alone on its line, to a blank line.
  case loneTag

  /// Reads the start of a line, `text` being what follows its white space.
  init?(in bytes: [UInt8], text: Range<Int>) {
    guard text.count > 1 else { return nil }
    switch bytes[text.lowerBound + 1] {
    case UInt8(ascii: "?"): self = .processingInstruction
    case UInt8(ascii: "!"): self.init(markup: bytes, text: text)
    default: self.init(element: bytes, text: text)
    }
  }

  private init?(markup bytes: [UInt8], text: Range<Int>) {
    if bytes.starts(with: "<!--", in: text) {
      self = .comment
    } else if bytes.starts(with: "<![CDATA[", in: text) {
      self = .characterData
    } else if text.count > 2, bytes[text.lowerBound + 2].isLetter {
      self = .declaration
    } else {
      return nil
    }
  }

  private init?(element bytes: [UInt8], text: Range<Int>) {
    let isClosing = bytes[text.lowerBound + 1] == UInt8(ascii: "/")
    let start = text.lowerBound + (isClosing ? 2 : 1)
    let name = bytes.tagName(in: start..<text.upperBound)
    let word = String(decoding: bytes[name], as: UTF8.self).lowercased()
    let rest = name.upperBound..<text.upperBound
    if !isClosing, Self.verbatimElements.contains(word), bytes.endsTagName(rest) {
      self = .verbatimElement
    } else if Self.blockElements.contains(word),
      bytes.endsTagName(rest) || bytes.starts(with: "/>", in: rest)
    {
      self = .blockElement
    } else if let end = HTMLScanner(bytes, end: text.upperBound).tag(at: text.lowerBound),
      bytes.isWhitespace(end..<text.upperBound), isClosing || !Self.verbatimElements.contains(word)
    {
      self = .loneTag
    } else {
      return nil
    }
  }

  /// Whether the block may follow a line of a paragraph.
  var interruptsParagraph: Bool { self != .loneTag }
  /// Whether a blank line closes the block.
  var endsAtBlankLine: Bool { self == .blockElement || self == .loneTag }

  /// Whether a line holds what closes the block.
  func isClosed(by line: Range<Int>, in bytes: [UInt8]) -> Bool {
    switch self {
    case .verbatimElement: bytes.closesVerbatimElement(line)
    case .comment: bytes.firstRange(of: "-->", in: line) != nil
    case .processingInstruction: bytes.firstRange(of: "?>", in: line) != nil
    case .declaration: bytes.firstRange(of: ">", in: line) != nil
    case .characterData: bytes.firstRange(of: "]]>", in: line) != nil
    case .blockElement, .loneTag: false
    }
  }

  fileprivate static let verbatimElements: Set<String> = ["pre", "script", "style", "textarea"]

  private static let blockElements: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
    "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
    "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup",
    "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "track", "ul",
  ]
}

extension [UInt8] {
  /// The name of a tag at the start of `range`; empty where there is none.
  fileprivate func tagName(in range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, self[end].isTagName { end += 1 }
    return range.lowerBound..<end
  }

  /// Whether a tag name may end before `range`: at a blank, `>` or the end of the line.
  fileprivate func endsTagName(_ range: Range<Int>) -> Bool {
    range.isEmpty || self[range.lowerBound].isBlank || self[range.lowerBound] == UInt8(ascii: ">")
  }

  fileprivate func closesVerbatimElement(_ line: Range<Int>) -> Bool {
    var rest = line
    while let opening = firstRange(of: "</", in: rest) {
      let name = tagName(in: opening.upperBound..<line.upperBound)
      let word = String(decoding: self[name], as: UTF8.self).lowercased()
      if HTMLBlockKind.verbatimElements.contains(word),
        starts(with: ">", in: name.upperBound..<line.upperBound)
      {
        return true
      }
      rest = name.upperBound..<line.upperBound
    }
    return false
  }
}
