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
    normalized(words.map(\.range), of: bytes) { [$0] }
  }

  /// The value of a field in the form in which it is compared, which is that of a line.
  func normalized(_ value: String) -> [UInt8] {
    let bytes = Array(value.utf8)
    let line = normalizedLines([bytes.indices], of: bytes)
    return Array(line.bytes[line.ranges[0]])
  }

  /// The lines in the form in which they are compared.
  func normalizedLines(_ lines: [Range<Int>], of bytes: [UInt8]) -> TokenList {
    guard contains(.ignoringSpacing) else { return normalized(lines, of: bytes) { [$0] } }
    return normalized(lines, of: bytes) { words(in: bytes, $0).map(\.range) }
  }

  /// Writes each token as its parts, folded where case is ignored, with a space behind each part.
  private func normalized(
    _ tokens: [Range<Int>], of bytes: [UInt8], parts: (Range<Int>) -> [Range<Int>]
  ) -> TokenList {
    if isEmpty { return TokenList(bytes: bytes, ranges: tokens) }
    var text: [UInt8] = []
    let ranges = tokens.map { token in
      let start = text.count
      for part in parts(token) {
        append(bytes[part], to: &text)
        text.append(ASCII.space)
      }
      return start..<text.count
    }
    return TokenList(bytes: text, ranges: ranges)
  }

  private func append(_ part: ArraySlice<UInt8>, to text: inout [UInt8]) {
    guard contains(.ignoringCase) else { return text.append(contentsOf: part) }
    if part.allSatisfy({ $0 < 0x80 }) {
      text.append(contentsOf: part.lazy.map { $0.isLetter ? $0 | 0x20 : $0 })
    } else {
      for scalar in String(decoding: part, as: UTF8.self).unicodeScalars {
        text.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }
}
