/// Cuts the text of a query into tokens.
///
/// Signs, fields and marks count only where an operand starts: at the start of the text and behind white space and
/// bars. Everywhere else their characters are text (`c++`, `a-b`, `say"hi"`, `https://a.b`).
struct QueryLexer {
  private let bytes: [UInt8]
  private let fields: FieldNames
  /// Where the last `)` stands; behind it no parenthesis holds words together.
  private let lastParenthesis: Int
  /// Whether the operand stands behind a field, its own or one in front of a bar before it.
  private var isBehindField = false
  private var operandCount = 0
  private var offset = 0
  private(set) var tokens: [QueryToken] = []
  private(set) var notes: [QueryNote] = []

  /// Reads a text in valid UTF-8, up to the first operand beyond the limit; the tokens leave no gaps.
  init(_ bytes: [UInt8], fields: FieldNames) {
    self.bytes = bytes
    self.fields = fields
    lastParenthesis = bytes.lastIndex(of: QueryMark.closedParenthesis) ?? 0
    while offset < bytes.count, operandCount <= Limits.queryOperands { scanToken() }
  }

  private mutating func scanToken() {
    if spaceWidth(at: offset) != nil {
      scanSpace()
    } else if bytes[offset] == QueryMark.bar {
      append(.bar, to: offset + 1)
    } else {
      scanOperand()
    }
  }

  private mutating func scanSpace() {
    var end = offset
    while let width = spaceWidth(at: end) { end += width }
    append(.space, to: end)
  }

  /// Reads `[sign] [field [sign]] [mark] (phrase [end] | word)`.
  private mutating func scanOperand() {
    operandCount += 1
    isBehindField = isBehindField && isBehindBar
    scanSign()
    if scanField() {
      isBehindField = true
      scanSign()
    }
    let isLiteral = scanMark()
    if let phrase = phrase(at: offset) {
      append(.phrase(content: phrase.content, isClosed: phrase.isClosed), to: phrase.end)
      if !isLiteral, isEnd(at: offset) { append(.end, to: offset + 1) }
    }
    // What touches a closing quote is a word, whatever it starts with.
    if !isBreak(at: offset) { scanWord(isLiteral: isLiteral) }
  }

  private mutating func append(_ kind: QueryToken.Kind, to end: Int) {
    tokens.append(QueryToken(kind: kind, range: offset..<end))
    offset = end
  }
}

// MARK: Parts of an operand

extension QueryLexer {
  /// Reads a sign; one before a break or before another sign (`--verbose`) is text.
  private mutating func scanSign() {
    guard offset < bytes.count, bytes[offset].isNegation, !isBreak(at: offset + 1),
      !bytes[offset + 1].isNegation
    else { return }
    append(.not, to: offset + 1)
  }

  /// Reads a field, and tells whether there is one.
  private mutating func scanField() -> Bool {
    if let phrase = phrase(at: offset), phrase.isClosed, isColon(at: phrase.end) {
      let name = string(phrase.content)
      return takeField(name, meaning: fields.field(quoted: name), colon: phrase.end)
    }
    guard let colon = colon(behindKeyAt: offset) else { return false }
    let name = string(offset..<colon)
    return takeField(name, meaning: fields.field(named: name), colon: colon)
  }

  private mutating func takeField(_ name: String, meaning: FieldNames.Match<QueryField>, colon: Int) -> Bool {
    switch meaning {
    case .one(let field):
      append(.field(field), to: colon + 1)
      return true
    case .several(let candidates): notes.append(.ambiguous(field: name, candidates: candidates))
    case .none: notes.append(.unknown(field: name))
    }
    return false
  }

  /// The colon behind a word that may be a header key; not that of `https://`, `C:\`, `std::vector` and `12:30`.
  private func colon(behindKeyAt start: Int) -> Int? {
    guard start < bytes.count,
      bytes[start] == QueryMark.underscore || scalar(at: start).properties.isAlphabetic
    else { return nil }
    var colon = start
    while colon < bytes.count, bytes[colon].joinsKey || scalar(at: colon).isLetterOrDigit {
      colon += width(at: colon)
    }
    guard colon < bytes.count, bytes[colon] == QueryMark.field else { return nil }
    let rest = bytes[(colon + 1)...]
    let isPath = rest.starts(with: "//".utf8) || colon == start + 1 && rest.first?.isSlash == true
    return isPath || rest.first == QueryMark.field ? nil : colon
  }

  /// Reads a mark in front of something, and tells whether it is that of a literal.
  private mutating func scanMark() -> Bool {
    guard offset < bytes.count else { return false }
    if bytes[offset] == QueryMark.start, !isBreak(at: offset + 1) {
      append(.start, to: offset + 1)
    } else if QueryMark.isLiteral(scalar(at: offset)), !isBreak(at: offset + width(at: offset)) {
      append(.literal, to: offset + width(at: offset))
      return true
    }
    return false
  }

  private mutating func scanWord(isLiteral: Bool) {
    var end = offset
    while !isBreak(at: end) {
      if isBehindField, bytes[end] == QueryMark.openParenthesis, end < lastParenthesis {
        end = bytes[end...].firstIndex(of: QueryMark.closedParenthesis) ?? end
      }
      end += width(at: end)
    }
    let hasEnd = !isLiteral && end - offset > 1 && isEnd(at: end - 1)
    append(.word, to: hasEnd ? end - 1 : end)
    if hasEnd { append(.end, to: end) }
  }
}

// MARK: Looking at the text

extension QueryLexer {
  /// Whether the last token but white space is a bar.
  private var isBehindBar: Bool { tokens.suffix(2).last { !$0.isSpace }?.isBar ?? false }

  /// Whether an operand cannot go on at `offset`: a bar, white space or the end of the text.
  private func isBreak(at offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] == QueryMark.bar || spaceWidth(at: offset) != nil
  }

  /// The phrase that starts at `offset`: what is between the quotes, of which the second may be missing.
  private func phrase(at offset: Int) -> (content: Range<Int>, end: Int, isClosed: Bool)? {
    guard offset < bytes.count, let quote = QuoteMark(opening: scalar(at: offset)) else { return nil }
    let start = offset + width(at: offset)
    var end = start
    while end < bytes.count, !quote.isClosed(by: scalar(at: end)) { end += width(at: end) }
    let isClosed = end < bytes.count
    return (start..<end, isClosed ? end + width(at: end) : end, isClosed)
  }

  private func isColon(at offset: Int) -> Bool { offset < bytes.count && bytes[offset] == QueryMark.field }

  /// Whether a `$` stands there with nothing behind it.
  private func isEnd(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == QueryMark.end && isBreak(at: offset + 1)
  }

  /// The bytes of the white space that starts at `offset`, or `nil`.
  private func spaceWidth(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    let (isSpace, width) = bytes.span.whiteSpace(at: offset)
    return isSpace ? width : nil
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  private func scalar(at offset: Int) -> Unicode.Scalar { bytes.span.scalar(at: offset).scalar }
  private func width(at offset: Int) -> Int { bytes.span.scalar(at: offset).width }
}

extension UInt8 {
  fileprivate var joinsKey: Bool { "_-.".utf8.contains(self) }
  fileprivate var isSlash: Bool { self == UInt8(ascii: "/") || self == UInt8(ascii: "\\") }
}
