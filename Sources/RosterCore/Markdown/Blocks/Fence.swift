/// The opening line of a fenced code block.
struct Fence: Equatable {
  /// A backtick or a tilde.
  let mark: UInt8
  /// How many of them; the closing fence has at least as many.
  let length: Int
  /// Columns before the fence, which are also taken from each line of code.
  let indent: Int
  /// The bytes of the info string, without the blanks around it.
  let info: Range<Int>

  /// Reads a line as an opening fence: three or more marks; behind backticks no further backtick.
  init?(in bytes: [UInt8], text: Range<Int>, indent: Int) {
    mark = bytes[text.lowerBound]
    length = bytes.run(of: mark, in: text)
    guard length >= 3 else { return nil }
    info = bytes.trimmed(text.lowerBound + length..<text.upperBound)
    if mark == UInt8(ascii: "`"), bytes[info].contains(mark) { return nil }
    self.indent = indent
  }

  /// Whether a line closes this fence.
  func isClosed(by text: Range<Int>, in bytes: [UInt8]) -> Bool {
    let run = bytes.run(of: mark, in: text)
    return run >= length && bytes.isWhitespace(text.lowerBound + run..<text.upperBound)
  }
}
