/// The text of a paragraph, heading or cell, put together from its lines, and where its bytes stand in the source.
///
/// Line ends become LF, the marks and blanks at the start of lines are left out, and so are the blanks at the end of
/// the last.
struct InlineText {
  /// Bytes that stand in the source as they stand here: from `start` on here, from `source` on there.
  private struct Piece {
    let start: Int
    let source: Int
  }

  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  init() {}

  init(_ lines: ArraySlice<MarkdownLine>, of source: [UInt8]) {
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.range.count + 1 })
    for line in lines {
      append(line.range, of: source)
      pieces.append(Piece(start: bytes.count, source: line.range.upperBound))
      bytes.append(ASCII.lineFeed)
    }
    while let last = bytes.last, last.isWhitespace { bytes.removeLast() }
  }

  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, source: range.lowerBound))
    bytes.append(contentsOf: source[range])
  }

  /// Where in the source a range stands; one over several lines holds what is between them.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return sourceOffset(of: range.lowerBound)..<sourceOffset(of: last) + 1
  }

  private func sourceOffset(of offset: Int) -> Int {
    let piece = pieces[piece(at: offset)]
    return piece.source + offset - piece.start
  }

  /// The last piece that starts at `offset` or before.
  private func piece(at offset: Int) -> Int { max(pieces.startOfPart { $0.start > offset } - 1, 0) }

  /// A range as text that reads as it does in the source, a line end as a space.
  func texts(in range: Range<Int>) -> [MarkdownText] {
    var texts: [MarkdownText] = []
    var start = range.lowerBound
    var next = range.isEmpty ? pieces.count : piece(at: start) + 1
    while start < range.upperBound {
      let end = next < pieces.count ? min(pieces[next].start, range.upperBound) : range.upperBound
      let isLineEnd = bytes[start] == ASCII.lineFeed
      texts.append(MarkdownText(sourceRange(of: start..<end), replacement: isLineEnd ? " " : nil))
      start = end
      next += 1
    }
    return texts
  }

  func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A range with its backslash escapes and character references resolved, as one piece of text.
  func unescaped(_ range: Range<Int>) -> MarkdownText {
    var text: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes.isEscape(at: offset), offset + 1 < range.upperBound {
        text.append(bytes[offset + 1])
        offset += 2
      } else if let reference = CharacterReference(in: bytes, range: offset..<range.upperBound) {
        text.append(contentsOf: reference.text.utf8)
        offset += reference.length
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    let source = sourceRange(of: range)
    let isVerbatim = source.count == range.count && text.count == range.count
    return MarkdownText(source, replacement: isVerbatim ? nil : String(decoding: text, as: UTF8.self))
  }
}

extension [UInt8] {
  /// Whether a backslash at `offset` takes the meaning from the byte behind it.
  func isEscape(at offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "\\") && offset + 1 < count && self[offset + 1].isPunctuation
  }
}
