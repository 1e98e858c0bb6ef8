/// Places in a text: bytes that it shows, bytes of its own, and cells.
extension StyledText {
  /// The byte of the source that a byte of the text shows; `nil` where it shows none.
  func sourceOffset(ofByte byte: Int) -> Int? {
    var start = 0
    for span in spans {
      let count = span.text.utf8.count
      if byte < start + count {
        return span.source.map { $0.lowerBound + ($0.count == count ? byte - start : 0) }
      }
      start += count
    }
    return nil
  }

  /// The byte of the text that shows a byte of the source; `nil` where none does.
  func byte(ofSource offset: Int) -> Int? {
    var start = 0
    for span in spans {
      let count = span.text.utf8.count
      if let source = span.source, source.contains(offset) {
        return start + (source.count == count ? offset - source.lowerBound : 0)
      }
      start += count
    }
    return nil
  }

  /// The cells before a byte of the text, one that starts a character.
  func cells(before byte: Int) -> Int {
    CellWidth.of(String(text.utf8.prefix(byte)) ?? "")
  }
}
