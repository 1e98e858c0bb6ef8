internal import RosterCore

extension StyledText {
  /// Places to be shown in a style, wherever they are in a text.
  struct Highlight {
    let style: Style
    let places: (String) -> [Range<Int>]

    /// What a search found, in a part of an agent.
    init(_ highlighter: Highlighter, as field: IndexField, style: Style) {
      self.style = style
      places = { highlighter.places(in: $0, as: field) }
    }

    /// The words of a query, wherever they stand.
    init(query: Query, style: Style) {
      self.style = style
      places = { query.places(in: $0) }
    }
  }

  /// The same text with the words of a query in a style of their own.
  func highlighting(_ highlight: Highlight) -> StyledText {
    let places = highlight.places(text)
    guard !places.isEmpty else { return self }
    var parts: [Span] = []
    var start = 0
    for span in spans {
      let end = start + span.text.utf8.count
      parts += span.split(at: places, from: start, style: highlight.style)
      start = end
    }
    return StyledText(parts)
  }
}

extension StyledText.Span {
  /// The span in parts, those inside `places` restyled; it starts at byte `start` of the text they count in.
  fileprivate func split(at places: [Range<Int>], from start: Int, style: Style) -> [Self] {
    let own = start..<start + text.utf8.count
    let inside = places.map { $0.clamped(to: own) }.filter { !$0.isEmpty }
    guard !inside.isEmpty else { return [self] }
    var parts: [Self] = []
    var offset = own.lowerBound
    for place in inside {
      if offset < place.lowerBound { parts.append(slice(offset - start..<place.lowerBound - start)) }
      var match = slice(place.lowerBound - start..<place.upperBound - start)
      match.style = self.style.overlaid(with: style)
      parts.append(match)
      offset = place.upperBound
    }
    if offset < own.upperBound { parts.append(slice(offset - start..<text.utf8.count)) }
    return parts
  }
}
