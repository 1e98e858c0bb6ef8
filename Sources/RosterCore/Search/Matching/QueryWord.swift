/// One word of a query's text, as the index has its words.
struct QueryWord: Hashable, Sendable {
  /// The folded bytes.
  let folded: [UInt8]
  /// Whether it may be the beginning of a longer word.
  let isUnfinished: Bool
  /// How it was typed; `nil` without capitals.
  let capitals: Capitals?

  /// The capitals that a text can have as they were typed; `nil` where there are none, and for
  /// words with letters beyond ASCII or signs in them.
  var typedCapitals: Capitals? { capitals == .altered || capitals == .joined ? nil : capitals }
}

/// The words of a text in a query.
struct QueryWords: Hashable, Sendable {
  /// The words one behind the other.
  let parts: [QueryWord]
  /// The word that several parts make together: `backendengineer`; `nil` where there is one part, or too much for one.
  let whole: QueryWord?

  /// Takes a text apart.
  init(_ text: String, isUnfinished: Bool) {
    var sink = Sink()
    var tokenizer = Tokenizer()
    let bytes = Array(text.utf8)
    tokenizer.scan(bytes.span, in: bytes.indices, into: &sink)
    // Behind a sign the last word is not unfinished: who types `foo(` is through with `foo`.
    let isOpen = isUnfinished && sink.end == bytes.count
    // More characters may follow in a text, so that the pair is all there is to find.
    if sink.endsAlone { sink.parts.removeLast() }
    parts = sink.parts.enumerated().map { place, part in
      QueryWord(part, isUnfinished: isOpen && place == sink.parts.count - 1)
    }
    whole = sink.whole.map { QueryWord($0, isUnfinished: isOpen) }
  }

  private struct Sink: TokenSink {
    var parts: [(folded: [UInt8], capitals: Capitals)] = []
    var whole: (folded: [UInt8], capitals: Capitals)?
    var end = 0
    /// Whether the last part is the last of several characters, which stands alone beside its pair.
    var endsAlone = false

    mutating func receive(_ token: Token, word: Span<UInt8>, head: UInt64) {
      endsAlone = token.width == 1 && token.range.lowerBound < end && token.range.upperBound == end
      end = max(end, token.range.upperBound)
      if token.width == 1 {
        parts.append((word.array, token.capitals))
      } else if token.position == 0 {
        // A whole that ends at the limit is not all that was typed.
        whole = token.range.upperBound < end ? nil : (word.array, token.capitals)
      }
    }
  }
}

extension QueryWord {
  fileprivate init(_ word: (folded: [UInt8], capitals: Capitals), isUnfinished: Bool) {
    self.init(
      folded: word.folded, isUnfinished: isUnfinished, capitals: word.capitals == .lower ? nil : word.capitals
    )
  }
}
