/// Finds the end of tags, comments and other HTML in text.
///
/// Source: CommonMark 0.31.2, section 6.6.
struct HTMLScanner {
  let bytes: [UInt8]
  let end: Int
  /// Terminators that were looked for and do not follow: a text of many `<!--` is searched once.
  private var absent: Set<String> = []

  init(_ bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// The offset behind the HTML that starts with the `<` at `offset`, or `nil` where that is text.
  mutating func html(at offset: Int) -> Int? {
    let range = offset..<end
    if bytes.starts(with: "<!--", in: range) { return comment(at: offset) }
    if bytes.starts(with: "<?", in: range) { return behind("?>", from: offset + 2) }
    if bytes.starts(with: "<![CDATA[", in: range) { return behind("]]>", from: offset + 9) }
    if bytes.starts(with: "<!", in: range) {
      return offset + 2 < end && bytes[offset + 2].isLetter ? behind(">", from: offset + 3) : nil
    }
    return tag(at: offset)
  }

  private mutating func comment(at offset: Int) -> Int? {
    let body = offset + 4
    if bytes.starts(with: ">", in: body..<end) { return body + 1 }
    if bytes.starts(with: "->", in: body..<end) { return body + 2 }
    return behind("-->", from: body)
  }

  private mutating func behind(_ terminator: String, from offset: Int) -> Int? {
    guard offset <= end, !absent.contains(terminator) else { return nil }
    if let found = bytes.firstRange(of: terminator, in: offset..<end) { return found.upperBound }
    absent.insert(terminator)
    return nil
  }

  /// The offset behind the complete opening or closing tag at `offset`, or `nil` where there is none.
  func tag(at offset: Int) -> Int? {
    guard offset + 1 < end else { return nil }
    let isClosing = bytes[offset + 1] == UInt8(ascii: "/")
    var offset = offset + (isClosing ? 2 : 1)
    guard offset < end, bytes[offset].isLetter else { return nil }
    offset = skip(from: offset, while: \.isTagName)
    if !isClosing {
      guard let attributesEnd = attributes(from: offset) else { return nil }
      offset = attributesEnd
    }
    offset = skip(from: offset, while: \.isWhitespace)
    if !isClosing, byte(at: offset) == UInt8(ascii: "/") { offset += 1 }
    return byte(at: offset) == UInt8(ascii: ">") ? offset + 1 : nil
  }

  /// The offset behind the attributes from `offset` on, of which there may be none; `nil` where one is malformed.
  private func attributes(from offset: Int) -> Int? {
    var offset = offset
    while true {
      let name = skip(from: offset, while: \.isWhitespace)
      guard name > offset, name < end, bytes[name].startsAttribute else { return offset }
      offset = skip(from: name, while: \.isAttributeName)
      let sign = skip(from: offset, while: \.isWhitespace)
      guard byte(at: sign) == UInt8(ascii: "=") else { continue }
      guard let valueEnd = value(from: skip(from: sign + 1, while: \.isWhitespace)) else { return nil }
      offset = valueEnd
    }
  }

  private func value(from offset: Int) -> Int? {
    guard let quote = byte(at: offset) else { return nil }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let valueEnd = skip(from: offset, while: \.isUnquotedValue)
      return valueEnd > offset ? valueEnd : nil
    }
    let closing = skip(from: offset + 1) { $0 != quote }
    return closing < end ? closing + 1 : nil
  }

  private func byte(at offset: Int) -> UInt8? { offset < end ? bytes[offset] : nil }

  private func skip(from offset: Int, while condition: (UInt8) -> Bool) -> Int {
    var offset = offset
    while offset < end, condition(bytes[offset]) { offset += 1 }
    return offset
  }
}

extension UInt8 {
  /// A byte of the name of a tag.
  var isTagName: Bool { isLetter || isDigit || self == UInt8(ascii: "-") }

  fileprivate var startsAttribute: Bool {
    isLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
  }
  fileprivate var isAttributeName: Bool {
    startsAttribute || isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
  }
  fileprivate var isUnquotedValue: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "`"):
      false
    default: !isWhitespace
    }
  }
}
