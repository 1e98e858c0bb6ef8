/// The part of a text that is one YAML document, and the checks that need no grammar.
///
/// Source: YAML 1.2.2, sections 5.1 (characters) and 9.1 (documents).
struct YAMLDocumentBorders {
  /// The bytes of the document, without its markers.
  private(set) var content: Range<Int>
  /// Whether the content starts behind a `---` on the same line.
  private(set) var startsOnMarkerLine = false

  /// Finds the document.
  ///
  /// - Throws: `tooLarge`, `controlCharacter`, `secondDocument` or `unexpectedText`.
  init(_ text: [UInt8], in range: Range<Int>) throws(YAMLError) {
    let bytes = text.span
    content = range
    if range.count > Limits.headerBytes { throw YAMLError(.tooLarge, at: range.lowerBound) }
    if let offset = bytes.firstControl(in: range) { throw YAMLError(.controlCharacter, at: offset) }
    var isEnded = false
    var isBlank = true
    for line in LineScanner(text, in: range) {
      switch bytes.documentMarker(in: line.content) {
      case YAMLIndicator.sequenceEntry? where isBlank:
        content = line.start + 3..<range.upperBound
        startsOnMarkerLine = true
        isBlank = false
      case YAMLIndicator.sequenceEntry?: throw YAMLError(.secondDocument, at: line.start)
      case .some where !bytes.isBlankOrComment(line.start + 3..<line.end):
        throw YAMLError(.unexpectedText, at: line.start + 3)
      case .some where !isEnded:
        content = content.lowerBound..<line.start
        isEnded = true
      case nil where !bytes.isBlankOrComment(line.content):
        if isEnded { throw YAMLError(.secondDocument, at: line.start) }
        isBlank = false
      default: break
      }
    }
  }
}

extension Span<UInt8> {
  /// The first byte of a control character, U+FFFE or U+FFFF, none of which YAML allows.
  fileprivate func firstControl(in range: Range<Int>) -> Int? {
    for offset in range where mayBeControl(self[offset]) && isControl(at: offset) { return offset }
    return nil
  }

  @inline(__always)
  private func mayBeControl(_ byte: UInt8) -> Bool {
    byte < ASCII.space || byte == 0x7F || byte == 0xC2 || byte == 0xEF
  }

  private func isControl(at offset: Int) -> Bool {
    switch self[offset] {
    case ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn: false
    case 0xC2: self[offset + 1] < 0xA0 && self[offset + 1] != 0x85
    case 0xEF: self[offset + 1] == 0xBF && self[offset + 2] >= 0xBE
    default: true
    }
  }

  /// The first byte of the `---` or `...` that a line starts with, followed by nothing or a blank.
  fileprivate func documentMarker(in line: Range<Int>) -> UInt8? {
    guard line.count >= 3 else { return nil }
    let byte = self[line.lowerBound]
    guard byte == YAMLIndicator.sequenceEntry || byte == UInt8(ascii: "."),
      self[line.lowerBound + 1] == byte, self[line.lowerBound + 2] == byte,
      line.count == 3 || self[line.lowerBound + 3].isBlank
    else { return nil }
    return byte
  }

  /// Whether a line holds no token.
  fileprivate func isBlankOrComment(_ line: Range<Int>) -> Bool {
    for offset in line where !self[offset].isBlank { return self[offset] == YAMLIndicator.comment }
    return true
  }
}
