internal import RosterCore

extension BlockLayout {
  /// HTML and what stands between an author's own tags: the text as it is, line by line, the tags quiet.
  ///
  /// Several blank lines become one; those at both ends are left out.
  func lines(ofHTML lines: [MarkdownLine]) -> [PageLine] {
    var result: [PageLine] = []
    var isInTag = false
    for line in lines {
      let text = source.bytes[line.range].trimmingBlanks
      if text.isEmpty {
        if result.last?.text.isEmpty == false { result.append(PageLine()) }
        continue
      }
      let indent = min(line.indent + text.startIndex - line.range.lowerBound, proseWidth / 2)
      let margin = StyledText(String(repeating: " ", count: indent))
      let content = tagged(text.indices, isInTag: &isInTag)
      result += behind(margin, margin) { $0.wrapped([content]) }
    }
    if result.last?.text.isEmpty == true { result.removeLast() }
    return result
  }

  /// Text with its tags and comments quiet; one may go on over several lines.
  private func tagged(_ range: Range<Int>, isInTag: inout Bool) -> StyledText {
    var text = StyledText()
    var start = range.lowerBound
    for offset in range {
      let byte = source.bytes[offset]
      if !isInTag, byte == UInt8(ascii: "<"), source.bytes.startsTag(at: offset, before: range.upperBound) {
        text += inlines.verbatim(start..<offset, .plain)
        (start, isInTag) = (offset, true)
      } else if isInTag, byte == UInt8(ascii: ">") {
        text += inlines.verbatim(start..<offset + 1, theme.secondary)
        (start, isInTag) = (offset + 1, false)
      }
    }
    return text + inlines.verbatim(start..<range.upperBound, isInTag ? theme.secondary : .plain)
  }
}

extension ArraySlice<UInt8> {
  /// The slice without the spaces and tabs at both ends.
  fileprivate var trimmingBlanks: Self {
    let isText = { (byte: UInt8) in byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") }
    guard let first = firstIndex(where: isText), let last = lastIndex(where: isText) else { return [] }
    return self[first...last]
  }
}

extension [UInt8] {
  /// Whether the `<` at an offset starts a tag or comment rather than a comparison.
  fileprivate func startsTag(at offset: Int, before end: Int) -> Bool {
    guard offset + 1 < end else { return false }
    let byte = self[offset + 1]
    let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
    return isLetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
}
