extension StyledText {
  /// The same text with styles laid over parts of it, which are in order and apart from each other.
  ///
  ///     StyledText("backend").restyling([(4..<7, .bold)])  // "back" plain, "end" bold
  func restyling(_ parts: [(bytes: Range<Int>, style: Style)]) -> StyledText {
    guard !parts.isEmpty else { return self }
    var pieces: [Span] = []
    var start = 0
    for span in spans {
      pieces += span.split(at: parts, from: start)
      start += span.text.utf8.count
    }
    return StyledText(pieces)
  }
}

extension StyledText.Span {
  /// The span in pieces, those inside `parts` restyled; it starts at byte `start` of the text they count in.
  fileprivate func split(at parts: [(bytes: Range<Int>, style: Style)], from start: Int) -> [Self] {
    let own = start..<start + text.utf8.count
    let inside = parts.map { ($0.bytes.clamped(to: own), $0.style) }.filter { !$0.0.isEmpty }
    guard !inside.isEmpty else { return [self] }
    var pieces: [Self] = []
    var offset = own.lowerBound
    for (bytes, style) in inside {
      if offset < bytes.lowerBound { pieces.append(slice(offset - start..<bytes.lowerBound - start)) }
      var match = slice(bytes.lowerBound - start..<bytes.upperBound - start)
      match.style = self.style.highlighted(with: style)
      pieces.append(match)
      offset = bytes.upperBound
    }
    if offset < own.upperBound { pieces.append(slice(offset - start..<text.utf8.count)) }
    return pieces
  }
}
