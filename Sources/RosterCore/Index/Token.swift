/// A word of a text.
public struct Token: Sendable, Hashable {
  /// The bytes of the text that the word was made of.
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

extension Span<UInt8> {
  /// The first eight bytes as a number that sorts like them, those behind the first `count` taken for zeros.
  ///
  /// - Precondition: There are at least eight bytes, and `count` is at least 1.
  @inline(__always)
  func head(of count: Int) -> UInt64 {
    // Written out, this is a single load.
    let upper = UInt64(self[0]) << 56 | UInt64(self[1]) << 48 | UInt64(self[2]) << 40 | UInt64(self[3]) << 32
    let lower = UInt64(self[4]) << 24 | UInt64(self[5]) << 16 | UInt64(self[6]) << 8 | UInt64(self[7])
    return (upper | lower) & (~0 << UInt64(8 &* Swift.max(8 &- count, 0)))
  }
}
