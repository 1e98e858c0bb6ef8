extension HeaderBorders {
  /// Where a header that is not YAML turns into the body, without a closing line between them.
  ///
  /// A closed header does at a Markdown heading or a `---` with text behind it that no known key follows; one that
  /// is not closed also at the first line that can be neither a key nor part of a value. Comments and blank lines
  /// above that line go with the body.
  ///
  /// - Returns: The borders up to there, and the offset of the heading if it is one; `nil` where a closed
  ///   header holds no such line.
  func cutAtBody(in bytes: [UInt8]) -> (borders: Self, heading: Int?)? {
    var end = content.lowerBound
    var acceptedEnd = end
    var isAfterBlank = false
    for line in LineScanner(bytes, in: content) {
      let headerLine = HeaderLine(line, in: bytes)
      switch headerLine.kind {
      case .blank: isAfterBlank = true
      case .comment: break
      case .heading where line.start < acceptedEnd, .documentStart where line.start < acceptedEnd: break
      case .heading, .documentStart:
        guard let next = knownKey(after: line, in: bytes) else {
          return (cut(at: end), headerLine.kind == .heading ? line.start : nil)
        }
        acceptedEnd = next
      default:
        if !isClosed, !headerLine.canStandInHeader(afterBlank: isAfterBlank) { return (cut(at: end), nil) }
        end = line.next
        isAfterBlank = false
      }
    }
    return isClosed ? nil : (cut(at: end), nil)
  }

  /// The start of the next line that is not blank and no comment, heading or `---`, if it starts with a known key.
  private func knownKey(after line: Line, in bytes: [UInt8]) -> Int? {
    for line in LineScanner(bytes, in: line.next..<content.upperBound) {
      let line = HeaderLine(line, in: bytes)
      switch line.kind {
      case .blank, .comment, .heading, .documentStart: continue
      default: return line.key?.isKnown == true ? line.line.start : nil
      }
    }
    return nil
  }
}

extension HeaderLine {
  /// Whether a line with text can be part of a header of which nobody knows the end.
  fileprivate func canStandInHeader(afterBlank: Bool) -> Bool {
    switch kind {
    case .key: key?.isKnown == true || key?.looksLikeKey == true
    case .item: !afterBlank
    case .prose: false
    default: true
    }
  }
}
