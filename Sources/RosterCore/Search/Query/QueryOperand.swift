/// One operand of a query as it is written: a sign, a field, a mark and a text, each of which may be missing.
struct QueryOperand {
  /// What quotes a text.
  enum Quotes { case none, open, closed }

  /// All of it, as UTF-8 bytes.
  private(set) var range: Range<Int>
  /// Whether a sign stands before or behind the field.
  private(set) var isNegated = false
  /// The field, and where its name and colon stand.
  private(set) var field: (meaning: QueryField, range: Range<Int>)?
  private(set) var isLiteral = false
  private(set) var isStart = false
  private(set) var isEnd = false
  /// The bytes of the text, without its quotes.
  private(set) var content: Range<Int>?
  private(set) var quotes = Quotes.none

  /// Starts an operand that takes tokens from `offset` on.
  init(at offset: Int) { range = offset..<offset }

  /// Takes a token as the next part, or returns `false` where it is none of this operand.
  mutating func take(_ token: QueryToken) -> Bool {
    guard content == nil else { return takeEnd(token) }
    switch token.kind {
    case .space, .bar, .end: return false
    case .not: isNegated = true
    case .field(let meaning): field = (meaning, token.range)
    case .literal: isLiteral = true
    case .start: isStart = true
    case .word: content = token.range
    case .phrase(let text, let isClosed):
      content = text
      quotes = isClosed ? .closed : .open
    }
    range = range.lowerBound..<token.range.upperBound
    return true
  }

  private mutating func takeEnd(_ token: QueryToken) -> Bool {
    guard case .end = token.kind, !isEnd else { return false }
    isEnd = true
    range = range.lowerBound..<token.range.upperBound
    return true
  }
}
