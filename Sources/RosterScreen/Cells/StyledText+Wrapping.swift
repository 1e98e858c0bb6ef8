extension StyledText {
  /// The text as lines of at most `width` cells.
  ///
  /// Words are kept whole where they fit a line, and cut where they do not; wide letters, as those of Chinese and
  /// Japanese but not of Korean, part from each other anywhere but before closing and behind opening punctuation.
  /// Spaces at a break are dropped.
  ///
  ///     StyledText("one two three").wrapped(to: 8).map(\.text)  // ["one two", "three"]
  ///
  /// - Returns: At least one line; a `width` below 2 counts as 2, so that every letter has room.
  package func wrapped(to width: Int) -> [StyledText] {
    guard self.width > width else { return [self] }
    let units = self.units
    return Self.breaks(in: units, width: max(width, 2)).map { slice(units[$0]) }
  }

  /// One cell's worth of a span.
  private struct Unit {
    var span: Int
    /// The bytes in the span's text.
    var bytes: Range<Int>
    var width: Int
    var breaks: LineBreakClass
    var isSpace: Bool { breaks == .space }
  }

  private var units: [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(byteCount)
    for (index, span) in spans.enumerated() {
      if span.text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
        Self.add(span.text.utf8, ofSpan: index, to: &units)
      } else {
        Self.add(CellSequence(span.text), ofSpan: index, to: &units)
      }
    }
    return units
  }

  private static func add(_ elements: CellSequence, ofSpan span: Int, to units: inout [Unit]) {
    var offset = 0
    for element in elements {
      let end = offset + element.bytes
      units.append(
        Unit(span: span, bytes: offset..<end, width: element.width, breaks: LineBreakClass(element)))
      offset = end
    }
  }

  /// Adds printable ASCII, of which each byte takes a cell: the greater part of most texts.
  private static func add(_ letters: String.UTF8View, ofSpan span: Int, to units: inout [Unit]) {
    for (offset, letter) in letters.enumerated() {
      let breaks: LineBreakClass = letter == UInt8(ascii: " ") ? .space : .word
      units.append(Unit(span: span, bytes: offset..<offset + 1, width: 1, breaks: breaks))
    }
  }

  /// The units of each line, spaces at the breaks left out.
  private static func breaks(in units: [Unit], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var chance = 0
    var taken = 0
    for (index, unit) in units.enumerated() {
      if index > start, units[index - 1].breaks.mayBreak(before: unit.breaks) { chance = index }
      if taken + unit.width > width, !unit.isSpace {
        let end = chance > start ? chance : index
        // Spaces before a word that is too long for the line are no line of their own.
        let line = trimmed(start..<end, units)
        if !line.isEmpty { lines.append(line) }
        start = end
        taken = units[start..<index].reduce(0) { $0 + $1.width }
      }
      taken += unit.width
      if unit.isSpace { chance = index + 1 }
    }
    return lines + (start < units.count ? [trimmed(start..<units.count, units)] : [])
  }

  private static func trimmed(_ range: Range<Int>, _ units: [Unit]) -> Range<Int> {
    let end = range.last { !units[$0].isSpace }.map { $0 + 1 } ?? range.lowerBound
    return range.lowerBound..<end
  }

  /// The text of some units that follow each other.
  private func slice(_ units: ArraySlice<Unit>) -> StyledText {
    var parts: [Span] = []
    var rest = units
    while let first = rest.first {
      let inSpan = rest.prefix { $0.span == first.span }
      rest = rest[inSpan.endIndex...]
      let end = inSpan.last?.bytes.upperBound ?? first.bytes.upperBound
      parts.append(spans[first.span].slice(first.bytes.lowerBound..<end))
    }
    return StyledText(parts)
  }
}

extension StyledText.Span {
  /// Some bytes of the text; a source that is not byte for byte stays whole.
  func slice(_ range: Range<Int>) -> Self {
    if range == 0..<text.utf8.count { return self }
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let part = String(text[start..<text.utf8.index(start, offsetBy: range.count)])
    guard let source, source.count == text.utf8.count else { return Self(part, style, source: source) }
    return Self(
      part, style, source: source.lowerBound + range.lowerBound..<source.lowerBound + range.upperBound)
  }
}
