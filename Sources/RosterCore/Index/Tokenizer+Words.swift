extension Tokenizer {
  /// A word with its folded bytes.
  struct Word: Sendable, Hashable {
    /// Where and how it stands.
    let token: Token
    /// The folded bytes.
    let folded: [UInt8]
  }

  /// The words of a text: parts in order, a whole behind its parts.
  static func words(of text: String) -> [Word] {
    let bytes = Array(text.utf8)
    return words(of: bytes.span, in: bytes.indices)
  }

  /// The words of a part of a text.
  static func words(of text: Span<UInt8>, in range: Range<Int>) -> [Word] {
    var tokenizer = Tokenizer()
    var list = WordList()
    tokenizer.scan(text, in: range, into: &list)
    return list.words
  }

  private struct WordList: TokenSink {
    var words: [Word] = []

    mutating func receive(_ token: Token, word: Span<UInt8>, head: UInt64) {
      words.append(Word(token: token, folded: word.indices.map { word[$0] }))
    }
  }
}
