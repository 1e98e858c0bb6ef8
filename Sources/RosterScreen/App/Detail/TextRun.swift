internal import RosterCore

/// What lines that follow each other show, as one text: a phrase may be wrapped in its middle.
struct TextRun {
  private var bytes: [UInt8] = []
  /// The parts of lines, each with where it starts in the text.
  private var parts: [(start: Int, line: Int, bytes: Range<Int>)] = []

  /// The text, with what separates parts between them.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What each field shows on lines that follow each other, in order, with line breaks between parts.
  ///
  /// Each heading is a text of its own.
  static func runs(in lines: [PageLine]) -> [(field: IndexField, run: TextRun)] {
    var runs: [(field: IndexField, run: TextRun)] = []
    for (number, line) in lines.enumerated() where !line.searched.isEmpty {
      let text = line.text.bytes
      for part in line.searched {
        if runs.last?.field != part.field || line.heading != nil { runs.append((part.field, TextRun())) }
        runs[runs.count - 1].run.append(text[part.bytes], line: number, part.bytes)
        runs[runs.count - 1].run.bytes.append(UInt8(ascii: "\n"))
      }
    }
    return runs
  }

  /// All that lines show but their margins, with a space between lines unless the source goes on without one.
  static func whole(of lines: [PageLine]) -> TextRun {
    var run = TextRun()
    var end: Int?
    for (number, line) in lines.enumerated() {
      let sources = line.text.spans.lazy.compactMap(\.source)
      if end == nil || sources.first?.lowerBound != end { run.bytes.append(UInt8(ascii: " ")) }
      end = sources.last?.upperBound
      let text = line.text.bytes
      run.append(text[line.text.marginByteCount...], line: number, line.text.marginByteCount..<text.count)
    }
    return run
  }

  private mutating func append(_ text: ArraySlice<UInt8>, line: Int, _ range: Range<Int>) {
    parts.append((bytes.count, line, range))
    bytes += text
  }

  /// The parts of lines that a place of the text is shown by.
  func parts(of place: Range<Int>) -> [(line: Int, bytes: Range<Int>)] {
    let first = parts.startOfPart { $0.start + $0.bytes.count > place.lowerBound }
    return parts[first...].prefix { $0.start < place.upperBound }.compactMap { part in
      let inside = place.clamped(to: part.start..<part.start + part.bytes.count)
      let shift = part.bytes.lowerBound - part.start
      return inside.isEmpty ? nil : (part.line, inside.lowerBound + shift..<inside.upperBound + shift)
    }
  }
}

extension StyledText {
  /// The bytes of blanks and bars in front of what is shown.
  fileprivate var marginByteCount: Int {
    let margin = spans.prefix { span in
      span.source == nil
        && !span.text.utf8.contains { $0 > UInt8(ascii: " ") && $0 < 0x7F && $0 != UInt8(ascii: "|") }
    }
    return margin.count == spans.count ? 0 : margin.reduce(0) { $0 + $1.text.utf8.count }
  }
}
