/// Quoted scalars.
///
/// Source: YAML 1.2.2, sections 5.7, 7.3.1 and 7.3.2.
extension YAMLParser {
  mutating func singleQuoted() throws(YAMLError) -> YAMLNode {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while true {
      try copyQuoted(until: YAMLIndicator.singleQuote, from: start, to: &text)
      offset += 1
      guard peek() == YAMLIndicator.singleQuote else { break }
      text.append(YAMLIndicator.singleQuote)
      offset += 1
    }
    return scalar(String(decoding: text, as: UTF8.self), .singleQuoted, .string, from: start)
  }

  mutating func doubleQuoted() throws(YAMLError) -> YAMLNode {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while true {
      try copyQuoted(until: YAMLIndicator.doubleQuote, from: start, to: &text)
      guard peek() == YAMLIndicator.escape else { break }
      try escape(to: &text)
    }
    offset += 1
    return scalar(String(decoding: text, as: UTF8.self), .doubleQuoted, .string, from: start)
  }

  /// Copies text, lines folded, up to `quote` or, in double quotes, a backslash.
  private mutating func copyQuoted(
    until quote: UInt8, from opening: Int, to text: inout [UInt8]
  ) throws(YAMLError) {
    let hasEscapes = quote == YAMLIndicator.doubleQuote
    while offset < end {
      let start = offset
      var textEnd = offset
      while offset < end {
        let byte = bytes[offset]
        if byte == quote || byte.isLineEnd || hasEscapes && byte == YAMLIndicator.escape { break }
        offset += 1
        if !byte.isBlank { textEnd = offset }
      }
      guard offset < end else { break }
      guard bytes[offset].isLineEnd else {
        text.append(contentsOf: bytes[start..<offset])
        return
      }
      // Blanks before a line end are layout, unless they are escaped and so behind the backslash.
      text.append(contentsOf: bytes[start..<textEnd])
      text.appendFolded(lineEnds: skipLineEnds())
    }
    throw YAMLError(.unclosedQuote, at: opening)
  }

  // MARK: - Escapes

  private mutating func escape(to text: inout [UInt8]) throws(YAMLError) {
    let start = offset
    offset += 1
    let byte = peek()
    if offset < end, byte.isLineEnd {
      // The line end is not there; further ones are line feeds.
      text.append(contentsOf: repeatElement(ASCII.lineFeed, count: skipLineEnds() - 1))
      return
    }
    offset += 1
    switch byte {
    case UInt8(ascii: "x"): text.append(try scalar(digits: 2, escapedAt: start))
    case UInt8(ascii: "u"): text.append(try utf16Escape(at: start))
    case UInt8(ascii: "U"): text.append(try scalar(digits: 8, escapedAt: start))
    default:
      guard let scalar = Self.escaped(byte) else { throw YAMLError(.invalidEscape, at: start) }
      text.append(scalar)
    }
  }

  /// What a backslash and one character stand for.
  private static func escaped(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "t"), ASCII.tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    case ASCII.space, YAMLIndicator.doubleQuote, UInt8(ascii: "/"), YAMLIndicator.escape: Unicode.Scalar(byte)
    default: nil
    }
  }

  /// Reads the digits of `\u`; two of them may be a surrogate pair, as in JSON, and a lone one is U+FFFD.
  private mutating func utf16Escape(at start: Int) throws(YAMLError) -> Unicode.Scalar {
    let first = try hexadecimal(digits: 4, escapedAt: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let behindFirst = offset
    if first < 0xDC00, peek() == YAMLIndicator.escape, peek(1) == UInt8(ascii: "u") {
      offset += 2
      let second = try hexadecimal(digits: 4, escapedAt: behindFirst)
      if 0xDC00...0xDFFF ~= second {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
      offset = behindFirst
    }
    return "\u{FFFD}"
  }

  private mutating func scalar(digits: Int, escapedAt start: Int) throws(YAMLError) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(try hexadecimal(digits: digits, escapedAt: start)) else {
      throw YAMLError(.invalidEscape, at: start)
    }
    return scalar
  }

  private mutating func hexadecimal(digits: Int, escapedAt start: Int) throws(YAMLError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = peek().hexadecimalValue else { throw YAMLError(.invalidEscape, at: start) }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
