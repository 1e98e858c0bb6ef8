/// Finds what stands out in code, line by line.
///
/// What it knows of a language is one row of a table: it takes words, strings, comments and numbers apart and
/// understands nothing. A string or comment that goes on over lines is remembered from one line to the next. Time
/// grows with the length of the code in a straight line, whatever it holds.
///
///     var lexer = CodeLexer(language: "swift")
///     lexer?.tokens(inLine: 0..<14, of: Array("let a = 1 // b".utf8)).map(\.kind)
///     // [.keyword, .number, .comment]
public struct CodeLexer: Sendable {
  /// What goes on from the line before.
  private enum Open {
    case string(CodeLanguage.StringForm)
    /// A block comment, with those inside each other.
    case comment(depth: Int)
  }

  private let language: CodeLanguage
  private var open: Open?
  private var bytes: [UInt8] = []
  private var line = 0..<0
  private var offset = 0
  private var tokens: [CodeToken] = []

  /// Starts with code in the language of a name such as `sh` or `TypeScript`; `nil` where that is not known.
  public init?(language name: String) {
    guard let language = CodeLanguage.named(name) else { return nil }
    self.language = language
  }

  /// Reads the next line.
  ///
  /// - Parameters:
  ///   - line: The line without its end, as offsets into `bytes`.
  ///   - bytes: The text that holds the code.
  /// - Returns: Its tokens in order; they do not overlap, and what is in none is plain.
  public mutating func tokens(inLine line: Range<Int>, of bytes: [UInt8]) -> [CodeToken] {
    (self.bytes, self.line, offset, tokens) = (bytes, line, line.lowerBound, [])
    // The text is not kept between lines, so that its owner can go on without a copy.
    defer { self.bytes = [] }
    resume()
    if offset == line.lowerBound { scanLineStart() }
    while offset < end { scan(bytes[offset]) }
    return tokens
  }

  private var end: Int { line.upperBound }

  private mutating func add(_ kind: CodeToken.Kind, from start: Int) {
    if start < offset { tokens.append(CodeToken(kind: kind, range: start..<offset)) }
  }

  private func starts(with prefix: [UInt8], at offset: Int) -> Bool {
    offset + prefix.count <= end && bytes[offset..<offset + prefix.count].elementsEqual(prefix)
  }

  private mutating func scan(_ byte: UInt8) {
    if scanComment() || scanString() { return }
    if byte.isDigit {
      scanNumber()
    } else if byte.isCodeWord || language.keywordMarks.contains(byte) {
      scanWord()
    } else {
      offset += 1
    }
  }

  // MARK: Lines

  /// Goes on with what the line before left open.
  private mutating func resume() {
    let start = offset
    switch open {
    case .string(let form): finish(form, from: start)
    case .comment(let depth): finishComment(depth: depth, from: start)
    case nil: break
    }
  }

  private mutating func scanLineStart() {
    if let line = language.lines.first(where: { starts(with: $0.prefix, at: offset) }) {
      let start = offset
      offset = end
      add(line.kind, from: start)
    } else if language.keys == .lineStarts {
      scanKey()
    }
  }

  /// Takes `name:` behind the dashes of lists, where it is one.
  private mutating func scanKey() {
    while offset < end, bytes[offset].isBlank || startsItem { offset += 1 }
    let start = offset
    guard offset < end, !bytes[offset].isQuote, bytes[offset] != UInt8(ascii: "#") else { return }
    var place = start
    while place < end, !(bytes[place] == UInt8(ascii: ":") && isBlank(at: place + 1)) {
      if bytes[place] == UInt8(ascii: "#"), bytes[place - 1].isBlank { return }
      place += 1
    }
    guard place < end else { return }
    offset = place
    add(.key, from: start)
  }

  private var startsItem: Bool { bytes[offset] == UInt8(ascii: "-") && isBlank(at: offset + 1) }
  private func isBlank(at offset: Int) -> Bool { offset >= end || bytes[offset].isBlank }

  // MARK: Comments

  private mutating func scanComment() -> Bool {
    let start = offset
    if let mark = language.lineComment, starts(with: mark, at: start), mayStartComment {
      offset = end
      add(.comment, from: start)
      return true
    }
    guard let comment = language.blockComment, starts(with: comment.open, at: start) else { return false }
    offset += comment.open.count
    finishComment(depth: 1, from: start)
    return true
  }

  private var mayStartComment: Bool {
    !language.spaceBeforeComment || offset == line.lowerBound || bytes[offset - 1].isBlank
  }

  private mutating func finishComment(depth: Int, from start: Int) {
    guard let comment = language.blockComment else { return }
    var depth = depth
    while offset < end, depth > 0 {
      if starts(with: comment.close, at: offset) {
        depth -= 1
        offset += comment.close.count
      } else if comment.nests, starts(with: comment.open, at: offset) {
        depth += 1
        offset += comment.open.count
      } else {
        offset += 1
      }
    }
    open = depth > 0 ? .comment(depth: depth) : nil
    add(.comment, from: start)
  }

  // MARK: Strings

  private mutating func scanString() -> Bool {
    guard let form = language.strings.first(where: { starts(with: $0.open, at: offset) }) else {
      return false
    }
    let start = offset
    guard form.extent != .character || isCharacter(form), !isInsideWord else { return false }
    offset += form.open.count
    finish(form, from: start)
    return true
  }

  private var isInsideWord: Bool {
    language.wordsHoldQuotes && offset > line.lowerBound && bytes[offset - 1].isWord
  }

  /// Takes a string to its close or the end of the line.
  private mutating func finish(_ form: CodeLanguage.StringForm, from start: Int) {
    open = form.extent == .lines ? .string(form) : nil
    while offset < end {
      if starts(with: form.close, at: offset) {
        offset += form.close.count
        open = nil
        break
      }
      offset += form.hasEscapes && bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = min(offset, end)
    add(isKey ? .key : .string, from: start)
  }

  /// Whether the string that ends here is the name of a value.
  private var isKey: Bool {
    guard language.keys != .none else { return false }
    let next = bytes[offset..<end].first { !$0.isBlank }
    return next == UInt8(ascii: ":")
  }

  /// Whether the quote here is followed by one scalar or an escape, and another quote.
  private func isCharacter(_ form: CodeLanguage.StringForm) -> Bool {
    let start = offset + form.open.count
    guard start < end else { return false }
    let isEscape = bytes[start] == UInt8(ascii: "\\")
    let longest = isEscape ? Self.longestEscape : 1
    var place = start + (isEscape ? 2 : 1)
    while place < end, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return (place..<min(place + longest, end)).contains { starts(with: form.close, at: $0) }
  }

  /// Bytes behind the backslash and its letter, as in `\u{10FFFF}`.
  private static let longestEscape = 10

  // MARK: Words

  private mutating func scanNumber() {
    let start = offset
    while offset < end, bytes[offset].isCodeWord || bytes[offset].isDigit || isDecimalPoint { offset += 1 }
    if language.hasNumbers { add(.number, from: start) }
  }

  private var isDecimalPoint: Bool {
    bytes[offset] == UInt8(ascii: ".") && offset + 1 < end && bytes[offset + 1].isDigit
  }

  private mutating func scanWord() {
    let start = offset
    offset += 1
    while offset < end, bytes[offset].isCodeWord || bytes[offset].isDigit { offset += 1 }
    guard offset - start <= Self.longestKeyword else { return }
    let word = String(decoding: bytes[start..<offset], as: UTF8.self)
    if language.keywords.contains(language.ignoresCase ? word.lowercased() : word) {
      add(.keyword, from: start)
    }
  }

  /// Bytes that a keyword has at most.
  private static let longestKeyword = 24
}

extension UInt8 {
  /// A byte that a name may start with: a letter, `_`, or one of a scalar outside ASCII.
  fileprivate var isCodeWord: Bool { isLetter || self == UInt8(ascii: "_") || self >= 0x80 }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
