/// Reads the parts of links and link definitions: label, destination, title and the space between.
///
/// A part that is not there leaves the offset where it was.
///
/// Source: CommonMark 0.31.2, sections 4.7 and 6.3.
struct LinkScanner {
  /// Bytes that a label holds at most, where the specification counts characters.
  static let labelBytes = 999
  /// Parentheses inside each other in a destination without angle brackets.
  static let parenthesisDepth = 32

  let bytes: [UInt8]
  var offset: Int

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Takes one byte.
  mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    offset += 1
    return true
  }

  /// Takes spaces and tabs; `true` where there were some.
  @discardableResult mutating func takeBlanks() -> Bool {
    let start = offset
    while let byte, byte.isBlank { offset += 1 }
    return offset > start
  }

  /// Takes blanks with at most one line end among them; `true` where there was something.
  @discardableResult mutating func takeSpace() -> Bool {
    let start = offset
    takeBlanks()
    if take(ASCII.lineFeed) { takeBlanks() }
    return offset > start
  }

  /// Takes what is left of a line where that is blank, with its end.
  mutating func takeLineEnd() -> Bool {
    let start = offset
    takeBlanks()
    if offset == bytes.count || take(ASCII.lineFeed) { return true }
    offset = start
    return false
  }

  /// Takes `[label]` and returns the range of the label.
  mutating func label() -> Range<Int>? {
    guard byte == UInt8(ascii: "[") else { return nil }
    let start = offset + 1
    var end = start
    while end < bytes.count, end - start <= Self.labelBytes, bytes[end] != UInt8(ascii: "[") {
      if bytes[end] == UInt8(ascii: "]") {
        offset = end + 1
        return start..<end
      }
      end += bytes.isEscape(at: end) ? 2 : 1
    }
    return nil
  }

  /// Takes a destination and returns its range, without its angle brackets.
  mutating func destination() -> Range<Int>? {
    byte == UInt8(ascii: "<") ? bracketedDestination() : plainDestination()
  }

  private mutating func bracketedDestination() -> Range<Int>? {
    let start = offset + 1
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: ">"):
        offset = end + 1
        return start..<end
      case UInt8(ascii: "<"), ASCII.lineFeed: return nil
      default: end += bytes.isEscape(at: end) ? 2 : 1
      }
    }
    return nil
  }

  private mutating func plainDestination() -> Range<Int>? {
    var end = offset
    var depth = 0
    scan: while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "("):
        depth += 1
        guard depth <= Self.parenthesisDepth else { return nil }
      case UInt8(ascii: ")"):
        guard depth > 0 else { break scan }
        depth -= 1
      case 0...0x20, 0x7F: break scan
      default: if bytes.isEscape(at: end) { end += 1 }
      }
      end += 1
    }
    guard depth == 0 else { return nil }
    defer { offset = end }
    return offset..<end
  }

  /// Takes a title in quotes or parentheses and returns its range without them.
  mutating func title() -> Range<Int>? {
    guard let opening = byte, let closing = Self.titleMarks[opening] else { return nil }
    let start = offset + 1
    var end = start
    while end < bytes.count {
      if bytes[end] == closing {
        offset = end + 1
        return start..<end
      }
      if bytes[end] == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return nil }
      end += bytes.isEscape(at: end) ? 2 : 1
    }
    return nil
  }

  private static let titleMarks: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
    UInt8(ascii: "("): UInt8(ascii: ")"),
  ]
}
