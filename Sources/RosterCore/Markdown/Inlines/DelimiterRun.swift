/// A run of `*`, `_` or `~` that may open or close emphasis.
///
/// Source: CommonMark 0.31.2, section 6.2; strikethrough: GitHub Flavored Markdown, section 6.5.
struct DelimiterRun {
  let sign: UInt8
  let range: Range<Int>
  let canOpen: Bool
  let canClose: Bool
  /// The signs that mark nothing so far: what closes is taken from the front, what opens from the back.
  private(set) var rest: Range<Int>
  /// Widths of the marks that close, from the innermost outwards.
  private(set) var closings: [Int] = []
  /// Widths of the marks that open, from the innermost outwards.
  private(set) var openings: [Int] = []

  init(_ range: Range<Int>, in bytes: [UInt8]) {
    sign = bytes[range.lowerBound]
    self.range = range
    rest = range
    let before = CharacterClass(of: bytes.scalar(before: range.lowerBound))
    let after = CharacterClass(of: bytes.scalar(from: range.upperBound))
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    let isUnderscore = sign == UInt8(ascii: "_")
    let mayMark = sign != UInt8(ascii: "~") || range.count <= 2
    canOpen = mayMark && isLeft && (!isUnderscore || !isRight || before == .punctuation)
    canClose = mayMark && isRight && (!isUnderscore || !isLeft || after == .punctuation)
  }

  var isStrikethrough: Bool { sign == UInt8(ascii: "~") }

  /// How wide the mark is that this run opens and `closer` closes, or 0 where the two do not belong together.
  func width(closedBy closer: DelimiterRun) -> Int {
    guard canOpen, sign == closer.sign else { return 0 }
    if isStrikethrough { return range.count == closer.range.count ? range.count : 0 }
    // The rule of three: of `*foo**bar*` the middle run must not close the first.
    let mayBeBoth = canClose || closer.canOpen
    if mayBeBoth, closer.range.count % 3 != 0, (range.count + closer.range.count) % 3 == 0 { return 0 }
    return min(rest.count, closer.rest.count, 2)
  }

  mutating func open(width: Int) {
    openings.append(width)
    rest = rest.dropLast(width)
  }

  mutating func close(width: Int) {
    closings.append(width)
    rest = rest.dropFirst(width)
  }

  /// A number under ``kinds`` that is equal for runs which close the same openers.
  var kind: Int {
    let signKind = isStrikethrough ? 2 : sign == UInt8(ascii: "_") ? 1 : 0
    return signKind * 6 + (canOpen ? 3 : 0) + range.count % 3
  }
  static let kinds = 18
}

/// What a scalar is to the delimiter runs beside it.
private enum CharacterClass {
  case space, punctuation, other

  init(of scalar: Unicode.Scalar?) {
    guard let scalar else {
      self = .space
      return
    }
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      self = byte.isWhitespace || byte == 0x0C ? .space : byte.isPunctuation ? .punctuation : .other
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      self = .punctuation
    default: self = .other
    }
  }
}

extension [UInt8] {
  /// The scalar of valid UTF-8 that ends before `offset`.
  fileprivate func scalar(before offset: Int) -> Unicode.Scalar? {
    guard let start = self[..<offset].lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
    return scalar(from: start)
  }

  /// The scalar of valid UTF-8 that starts at `offset`.
  fileprivate func scalar(from offset: Int) -> Unicode.Scalar? {
    offset < count ? span.scalar(at: offset).scalar : nil
  }
}
