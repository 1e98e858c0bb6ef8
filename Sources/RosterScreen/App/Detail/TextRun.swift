internal import RosterCore

/// What one field shows on lines that follow each other, as one text: a phrase may be wrapped in its middle.
///
/// Each heading is a text of its own.
struct TextRun {
  let field: IndexField
  private var bytes: [UInt8] = []
  /// The parts of lines, each with where it starts in the text.
  private var parts: [(start: Int, line: Int, bytes: Range<Int>)] = []

  private init(_ field: IndexField) { self.field = field }

  /// The text; a line break stands between parts.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The runs of some lines, in order.
  static func runs(in lines: [PageLine]) -> [TextRun] {
    var runs: [TextRun] = []
    for (number, line) in lines.enumerated() where !line.searched.isEmpty {
      let text = Array(line.text.text.utf8)
      for part in line.searched {
        if runs.last?.field != part.field || line.heading != nil { runs.append(TextRun(part.field)) }
        runs[runs.count - 1].append(text[part.bytes], line: number, part.bytes)
      }
    }
    return runs
  }

  private mutating func append(_ text: ArraySlice<UInt8>, line: Int, _ range: Range<Int>) {
    parts.append((bytes.count, line, range))
    bytes += text
    bytes.append(UInt8(ascii: "\n"))
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
