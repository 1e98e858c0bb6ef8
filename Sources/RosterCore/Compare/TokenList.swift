/// A sequence of byte strings to be compared, such as the lines of a section or the words of a line.
struct TokenList: Sendable {
  /// What the tokens are made of.
  let bytes: [UInt8]
  /// Where each token lies in `bytes`.
  let ranges: [Range<Int>]

  /// Whether this list comes first when two lists are put in an order that depends on their contents alone.
  func precedes(_ other: Self) -> Bool {
    for (mine, others) in zip(ranges, other.ranges) {
      let (token, otherToken) = (bytes[mine], other.bytes[others])
      if !token.elementsEqual(otherToken) { return token.lexicographicallyPrecedes(otherToken) }
    }
    return ranges.count < other.ranges.count
  }
}

extension TokenList {
  /// The tokens of some bytes, of which only those from the first token to the last are kept; tokens are in order.
  init(of ranges: [Range<Int>], in bytes: [UInt8]) {
    let start = ranges.first?.lowerBound ?? 0
    let end = ranges.last?.upperBound ?? start
    self.init(
      bytes: Array(bytes[start..<end]),
      ranges: ranges.map { $0.lowerBound - start..<$0.upperBound - start })
  }

  /// Tokens one behind the other.
  init(joining tokens: [[UInt8]]) {
    var end = 0
    let ranges = tokens.map { token in
      defer { end += token.count }
      return end..<end + token.count
    }
    self.init(bytes: Array(tokens.joined()), ranges: ranges)
  }

  /// The tokens with LF for each line end in them.
  func withLineFeeds() -> TokenList {
    guard bytes.contains(ASCII.carriageReturn) else { return self }
    var text: [UInt8] = []
    let ranges = ranges.map { token in
      let start = text.count
      for line in LineScanner(bytes, in: token) {
        text += bytes[line.content]
        if line.end < line.next { text.append(ASCII.lineFeed) }
      }
      return start..<text.count
    }
    return TokenList(bytes: text, ranges: ranges)
  }

  /// The tokens with a single space for each that holds a line end, since where a text is wrapped is no difference of
  /// words.
  func withSpacesForLineEnds() -> TokenList {
    guard bytes.contains(where: \.isLineEnd) else { return self }
    let space = bytes.count..<bytes.count + 1
    return TokenList(
      bytes: bytes + [ASCII.space],
      ranges: ranges.map { bytes[$0].contains(where: \.isLineEnd) ? space : $0 })
  }

  /// The tokens, which are in order, in lower case, in all scripts that have it.
  func lowercased() -> TokenList {
    var text = bytes
    for offset in text.indices { text[offset] |= text[offset] &- UInt8(ascii: "A") < 26 ? 0x20 : 0 }
    // Most tokens are passed over without a look at their bytes.
    var nextNonASCII = bytes.span.firstNonASCII(from: 0)
    let lowercased = ranges.map { token in
      if token.lowerBound > nextNonASCII { nextNonASCII = bytes.span.firstNonASCII(from: token.lowerBound) }
      return token.upperBound <= nextNonASCII ? token : Self.lowercase(token, of: &text)
    }
    return TokenList(bytes: text, ranges: lowercased)
  }

  /// Writes a token behind the text, because its other form may take more bytes.
  private static func lowercase(_ token: Range<Int>, of text: inout [UInt8]) -> Range<Int> {
    let start = text.count
    text += Array(String(decoding: text[token], as: UTF8.self).lowercased().utf8)
    return start..<text.count
  }
}

extension EditScript {
  /// Finds the script that turns one list of byte strings into another.
  init(from left: TokenList, to right: TokenList) {
    // Numbers depend on which list is numbered first: the order must not depend on which one is the left.
    let isSwapped = right.precedes(left)
    var interner = Interner()
    let first = interner.numbers(of: isSwapped ? right : left)
    let second = interner.numbers(of: isSwapped ? left : right)
    let script = Self(from: first, to: second)
    self = isSwapped ? script.mirrored : script
  }
}
