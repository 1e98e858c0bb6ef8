internal import RosterCore

/// Lays out what is wrong with a file: each problem with its place, the line it is on, and how to mend it.
struct ProblemsLayout {
  let width: Int
  let theme: Theme

  /// The bytes of a line that are looked at on either side of a place.
  private static let reach = 512
  private static let indent = StyledText("  ")

  private var room: Int { max(min(width, DetailLayout.proseWidth) - Self.indent.width, 2) }

  /// The lines; Enter on the first of each problem jumps to its place in the raw text.
  func lines(of agent: Agent) -> [PageLine] {
    agent.diagnostics.flatMap { diagnostic -> [PageLine] in
      var lines = problem(diagnostic)
      let offset = diagnostic.position.map { agent.source.line(of: $0).place } ?? 0
      lines[0].targets = [
        PageLine.Target(.rawPlace(line: diagnostic.position?.line ?? 1, offset: offset))
      ]
      if let place = diagnostic.position {
        lines += excerpt(of: agent.source, at: place, theme.style(of: diagnostic.severity))
      }
      let cure = diagnostic.cure.map { StyledText(sanitizing: $0, theme.secondary) }
      return (lines + (cure?.wrapped(to: room).map { PageLine(Self.indent + $0) } ?? [])).asPart
    }
  }

  private func problem(_ diagnostic: Diagnostic) -> [PageLine] {
    var text = StyledText()
    if let place = diagnostic.position {
      text.append("line \(place.line), column \(place.column): ", theme.secondary)
    }
    text += StyledText(
      sanitizing: diagnostic.problem, diagnostic.severity == .note ? theme.note : theme.plain)
    let sign = StyledText("\(theme.signs.problem) ", theme.style(of: diagnostic.severity))
    return text.wrapped(to: room).enumerated().map { index, line in
      PageLine((index == 0 ? sign : Self.indent) + line)
    }
  }

  /// As much of the line as fits around the place, the place marked; nothing of a blank line.
  private func excerpt(of source: SourceText, at place: SourcePosition, _ style: Style) -> [PageLine] {
    let line = source.line(of: place)
    let window = source.window(around: line.place, in: line.content, reach: Self.reach)
    let bar = Self.indent + StyledText("\(theme.signs.quote) ", theme.secondary)
    let space = max(room - 2, 2)
    var text = StyledText(
      sanitizing: source.string(in: window), theme.plain, marks: theme.hidden, at: window.lowerBound)
    guard !text.isBlank else { return [] }
    let marked = line.place..<source.bytes.index(afterScalarAt: line.place, before: line.content.upperBound)
    let before = StyledText(sanitizing: source.string(in: window.lowerBound..<line.place)).width
    if !marked.isEmpty { text = text.highlighting([marked], with: style.overlaid(with: theme.place)) }
    let ellipsis = theme.signs.ellipsis
    if before >= space {
      text = StyledText(ellipsis, theme.secondary) + text.dropping(cells: before - space / 2)
    }
    return [PageLine(bar + text.clipped(to: space, ellipsis: ellipsis))]
  }
}

extension SourceText {
  /// The bytes of the line that a position is on, and the byte of the position.
  fileprivate func line(of position: SourcePosition) -> (content: Range<Int>, place: Int) {
    let start = offset(ofLine: position.line)
    let content = start..<(bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
    var place = start
    for _ in 1..<max(position.column, 1) where place < content.upperBound {
      place = bytes.index(afterScalarAt: place, before: content.upperBound)
    }
    return (content, place)
  }

  /// The bytes of a line around one of them, no scalar cut.
  fileprivate func window(around place: Int, in line: Range<Int>, reach: Int) -> Range<Int> {
    var window = max(place - reach, line.lowerBound)..<min(place + reach, line.upperBound)
    while window.lowerBound > line.lowerBound, bytes[window.lowerBound] & 0xC0 == 0x80 {
      window = window.lowerBound - 1..<window.upperBound
    }
    while window.upperBound < line.upperBound, bytes[window.upperBound] & 0xC0 == 0x80 {
      window = window.lowerBound..<window.upperBound + 1
    }
    return window
  }
}

extension [UInt8] {
  /// Where the scalar ends that starts at an offset of valid UTF-8, or the end of the text.
  fileprivate func index(afterScalarAt offset: Int, before limit: Int) -> Int {
    var end = Swift.min(offset + 1, limit)
    while end < limit, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
