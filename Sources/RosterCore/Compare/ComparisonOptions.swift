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
}

extension ComparisonOptions {
  /// The tokens of a line that count.
  func words(in bytes: [UInt8], _ range: Range<Int>) -> [Word] {
    let words = WordScanner.words(in: bytes, range)
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
    guard contains(.ignoringSpacing) else { return folded(TokenList(bytes: bytes, ranges: lines)) }
    var text: [UInt8] = []
    let ranges = lines.map { line in
      let start = text.count
      for word in words(in: bytes, line) {
        text += bytes[word.range]
        text.append(ASCII.space)
      }
      return start..<text.count
    }
    return folded(TokenList(bytes: text, ranges: ranges))
  }

  private func folded(_ tokens: TokenList) -> TokenList {
    contains(.ignoringCase) ? tokens.lowercased() : tokens
  }
}
