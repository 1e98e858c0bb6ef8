extension String {
  /// The text cut to a number of cells, with an ellipsis at its end where something was cut.
  ///
  ///     "backend-engineer".clipped(to: 8)  // "backend…"
  ///
  /// Where not even the ellipsis has room, as much of it as fits is returned.
  package func clipped(to width: Int, ellipsis: String = "…") -> String {
    guard CellWidth.of(self) > width else { return self }
    let mark = ellipsis.prefix(cells: width)
    return prefix(cells: width - CellWidth.of(mark)) + mark
  }

  /// The text cut to a number of cells, with an ellipsis in its middle where something was cut.
  ///
  ///     "backend-engineer".clippedInMiddle(to: 8)  // "back…eer"
  package func clippedInMiddle(to width: Int, ellipsis: String = "…") -> String {
    guard CellWidth.of(self) > width else { return self }
    let room = width - CellWidth.of(ellipsis)
    guard room > 0 else { return prefix(cells: width) }
    let tail = room / 2
    return prefix(cells: room - tail) + ellipsis + suffix(cells: tail)
  }

  /// The text followed by as many spaces as it lacks to a number of cells.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - CellWidth.of(self)))
  }

  /// The text behind as many spaces as it lacks to a number of cells.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - CellWidth.of(self))) + self
  }

  /// As much of the start of the text as fits into a number of cells.
  package func prefix(cells width: Int) -> String {
    let bytes = byteCount(fitting: width, of: CellSequence(self))
    return String(decoding: utf8.prefix(bytes), as: UTF8.self)
  }

  /// As much of the end of the text as fits into a number of cells.
  package func suffix(cells width: Int) -> String {
    let bytes = byteCount(fitting: width, of: CellSequence(self).reversed())
    return String(decoding: utf8.suffix(bytes), as: UTF8.self)
  }

  private func byteCount(fitting width: Int, of pieces: some Sequence<CellSequence.Element>) -> Int {
    var left = width
    var bytes = 0
    for piece in pieces {
      left -= piece.width
      if left < 0 { break }
      bytes += piece.bytes
    }
    return bytes
  }
}

extension StyledText {
  /// The text cut to a number of cells, with an ellipsis in the style of what it replaces.
  package func clipped(to width: Int, ellipsis: String = "…") -> Self {
    guard self.width > width else { return self }
    let mark = ellipsis.prefix(cells: width)
    var kept = prefix(cells: width - CellWidth.of(mark))
    kept.append(mark, (kept.spans.last ?? spans.first)?.style ?? .plain)
    return kept
  }

  /// The text cut to a number of cells, with an ellipsis in its middle where something was cut.
  package func clippedInMiddle(to width: Int, ellipsis: String = "…") -> Self {
    guard self.width > width else { return self }
    let room = width - CellWidth.of(ellipsis)
    guard room > 0 else { return prefix(cells: width) }
    var kept = prefix(cells: room - room / 2)
    var tail = dropping(cells: self.width - room / 2)
    // Half of a wide letter cannot be shown.
    if tail.width > room / 2 { tail = tail.dropping(cells: 2) }
    kept.append(ellipsis, kept.spans.last?.style ?? .plain)
    return kept + tail
  }

  /// As much of the start of the text as fits into a number of cells.
  package func prefix(cells width: Int) -> Self {
    cut(at: width).head
  }

  /// The text without as much of its start as fits into a number of cells.
  package func dropping(cells width: Int) -> Self {
    cut(at: width).tail
  }

  /// The text followed by as many spaces as it lacks to a number of cells.
  package func padded(to width: Int, _ style: Style = .plain) -> Self {
    var padded = self
    padded.append(String(repeating: " ", count: max(0, width - self.width)), style)
    return padded
  }

  /// The text without the spaces at its end.
  package var droppingTrailingSpaces: Self {
    var rest = spans
    while let last = rest.popLast() {
      let end = last.text.utf8.count - last.text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      if end > 0 { return Self(rest + [last.slice(0..<end)]) }
    }
    return Self()
  }

  /// The text before and behind a cell; a wide letter on the border goes behind.
  package func cut(at width: Int) -> (head: Self, tail: Self) {
    var head: [Span] = []
    var left = width
    for (index, span) in spans.enumerated() {
      let taken = CellWidth.of(span.text)
      guard taken > left else {
        head.append(span)
        left -= taken
        continue
      }
      let (before, behind) = span.cut(at: left)
      if !before.text.isEmpty { head.append(before) }
      return (Self(head), Self([behind] + spans[(index + 1)...]))
    }
    return (self, Self())
  }
}

extension StyledText.Span {
  /// The span before and behind a cell; a source that is not byte for byte stays with both parts.
  fileprivate func cut(at width: Int) -> (Self, Self) {
    let head = text.prefix(cells: width)
    let bytes = head.utf8.count
    let tail = String(decoding: text.utf8.dropFirst(bytes), as: UTF8.self)
    guard let source, source.count == text.utf8.count else {
      return (Self(head, style, source: source), Self(tail, style, source: source))
    }
    let middle = source.lowerBound + bytes
    return (
      Self(head, style, source: source.lowerBound..<middle),
      Self(tail, style, source: middle..<source.upperBound)
    )
  }
}
