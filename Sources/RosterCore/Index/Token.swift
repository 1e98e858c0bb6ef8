/// A word of a text.
public struct Token: Sendable, Hashable {
  /// The bytes of the text that the word was made of; of a whole that is too long, those up to the limit.
  public var range: Range<Int>
  /// Which word of the text it is, counted from 0.
  ///
  /// The whole of several parts has the position of the first part.
  public var position: Int
  /// How many positions the word covers: 1, or the number of parts that were joined.
  public var width: Int
  /// How it is written.
  public var capitals: Capitals
}

/// What takes the words of a text as they are found.
protocol TokenSink {
  /// Takes one word.
  ///
  /// - Parameters:
  ///   - token: Where and how it stands.
  ///   - word: Its folded bytes, from 1 to ``Limits/wordBytes`` of them.
  ///   - head: The first eight of them as a number, zeros behind a shorter word.
  mutating func receive(_ token: Token, word: Span<UInt8>, head: UInt64)
}
