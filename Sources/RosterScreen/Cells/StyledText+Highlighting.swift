internal import RosterCore

extension StyledText {
  /// The same text with a style laid over whatever shows one of the given bytes of the file.
  ///
  ///     StyledText("backend", source: 10..<17).highlighting([14..<17], with: .bold)
  ///     // "back" plain, "end" bold
  ///
  /// The ranges are ascending and do not overlap.
  package func highlighting(_ ranges: [Range<Int>], with style: Style) -> Self {
    guard !ranges.isEmpty else { return self }
    return Self(spans.flatMap { $0.highlighting(ranges, with: style) })
  }
}

extension StyledText.Span {
  fileprivate func highlighting(_ ranges: [Range<Int>], with style: Style) -> [Self] {
    guard let source else { return [self] }
    let first = ranges.startOfPart { $0.upperBound > source.lowerBound }
    let hits = ranges[first...].prefix { $0.lowerBound < source.upperBound }
    guard !hits.isEmpty else { return [self] }
    guard source.count == text.utf8.count else {
      return [Self(text, self.style.highlighted(with: style), source: source)]
    }
    var parts: [Self] = []
    var offset = source.lowerBound
    for hit in hits.map({ $0.clamped(to: source) }) {
      parts.append(part(offset..<hit.lowerBound, of: source))
      var found = part(hit, of: source)
      found.style = self.style.highlighted(with: style)
      parts.append(found)
      offset = hit.upperBound
    }
    parts.append(part(offset..<source.upperBound, of: source))
    return parts.filter { !$0.text.isEmpty }
  }

  /// The part of the span that shows some of its bytes.
  private func part(_ range: Range<Int>, of source: Range<Int>) -> Self {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound - source.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    return Self(String(decoding: bytes[start..<end], as: UTF8.self), style, source: range)
  }
}
