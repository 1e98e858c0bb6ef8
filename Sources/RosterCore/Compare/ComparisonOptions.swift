/// What a comparison takes no notice of.
public struct ComparisonOptions: OptionSet, Hashable, Sendable {
  /// The options as bits.
  public let rawValue: Int

  /// Creates options from bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Lines and values are equal when their words and punctuation are, wherever spaces stand between them.
  ///
  /// `"a , b "` equals `"a, b"`; `"ab"` does not equal `"a b"`.
  public static let ignoringSpacing = Self(rawValue: 1 << 0)
  /// Capitals equal small letters, in all scripts that have them.
  public static let ignoringCase = Self(rawValue: 1 << 1)
  /// The mark that a list item starts with does not count: `"* a"` equals `"- a"`, and `"2. a"` equals `"1. a"`.
  public static let ignoringListMarkers = Self(rawValue: 1 << 2)
}

extension ComparisonOptions {
  /// The tokens of a line that count.
  func words(in bytes: [UInt8], _ range: Range<Int>) -> [Word] {
    let text = contains(.ignoringListMarkers) ? bytes.withoutListMarker(range) : range
    let words = WordScanner.words(in: bytes, text).joiningQuoteMarks(of: bytes)
    return contains(.ignoringSpacing) ? words.filter { $0.kind != .space } : words
  }

  /// The tokens in the form in which they are compared.
  func normalized(_ words: [Word], of bytes: [UInt8]) -> TokenList {
    folded(TokenList(of: words.map(\.range), in: bytes))
  }

  /// The value of a field in the form in which it is compared, which is that of a line.
  func normalized(_ value: String) -> [UInt8] {
    let bytes = Array(value.utf8)
    let line = normalizedLines([bytes.indices], of: bytes)
    return Array(line.bytes[line.ranges[0]])
  }

  /// The lines in the form in which they are compared.
  func normalizedLines(_ lines: [Range<Int>], of bytes: [UInt8]) -> TokenList {
    let countsAll = isDisjoint(with: [.ignoringSpacing, .ignoringListMarkers])
    guard !countsAll else { return folded(TokenList(of: lines, in: bytes).withLineFeeds()) }
    var text: [UInt8] = []
    let ranges = lines.map { line in
      let start = text.count
      for word in words(in: bytes, line) {
        text += bytes[word.range]
        text.append(ASCII.space)
      }
      return start..<text.count
    }
    return folded(TokenList(bytes: text, ranges: ranges).withLineFeeds())
  }

  private func folded(_ tokens: TokenList) -> TokenList {
    contains(.ignoringCase) ? tokens.lowercased() : tokens
  }
}

extension [Word] {
  /// The words of a line; of a quote that is wrapped, the marks before the lines but the first are part of the spaces
  /// there.
  fileprivate func joiningQuoteMarks(of bytes: [UInt8]) -> [Word] {
    guard let first, let last, bytes.startsQuote(first.range.lowerBound..<last.range.upperBound) else {
      return self
    }
    var isAtStart = false
    return reduce(into: []) { words, word in
      let text = bytes[word.range]
      let isMark = text.elementsEqual(CollectionOfOne(UInt8(ascii: ">")))
      isAtStart = word.kind == .space ? isAtStart || text.contains(where: \.isLineEnd) : isAtStart && isMark
      if isAtStart, isMark || words.last?.kind == .space, let space = words.popLast() {
        words.append(Word(kind: .space, range: space.range.lowerBound..<word.range.upperBound))
      } else {
        words.append(word)
      }
    }
  }
}

extension [UInt8] {
  /// What is left of a line behind the marker of a list item that it starts with.
  fileprivate func withoutListMarker(_ line: Range<Int>) -> Range<Int> {
    let start = self[line].firstIndex { !$0.isBlank } ?? line.upperBound
    guard let marker = ListMarker(in: self, text: start..<line.upperBound) else { return line }
    return start + marker.length..<line.upperBound
  }
}
