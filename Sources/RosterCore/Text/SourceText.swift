/// The text of one file: valid UTF-8 bytes, and how they were written.
///
/// Everything that is read from a file refers to it by ranges of byte offsets into ``bytes``.
public struct SourceText: Sendable {
  /// How the bytes of a file spell text.
  public enum Encoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
  }

  /// How a file ends its lines.
  public enum LineEnding: String, Sendable {
    case lf, crlf, cr, mixed, none
  }

  /// The text as valid UTF-8, without a byte order mark, line ends as they stand in the file.
  public let bytes: [UInt8]
  /// The encoding the file was written in.
  public let encoding: Encoding
  /// Whether the file began with a byte order mark.
  public let hasByteOrderMark: Bool
  /// How the lines end.
  public let lineEnding: LineEnding

  /// Decodes the bytes of a file; nothing makes this fail.
  ///
  /// A byte order mark decides for UTF-8 or UTF-16, in which a lone surrogate becomes U+FFFD. Without one
  /// the text is UTF-8 where that is valid, and Windows-1252 where not, whose five unassigned bytes become
  /// the C1 scalars of the same number.
  ///
  /// - Parameters:
  ///   - contents: The bytes of the file.
  ///   - isCut: Whether more bytes followed: a scalar that the cut went through is then dropped.
  public init(decoding contents: [UInt8], isCut: Bool = false) {
    let decoded = Decoded(contents, isCut: isCut)
    bytes = decoded.bytes
    encoding = decoded.encoding
    hasByteOrderMark = decoded.hasByteOrderMark
    lineEnding = LineEnding(of: decoded.bytes.span)
  }

  /// The line and column of a byte offset, which may be the end of the text.
  ///
  ///     SourceText(decoding: Array("a\r\nbé!".utf8)).position(of: 6)  // line 2, column 3
  public func position(of offset: Int) -> SourcePosition {
    var line = 1
    var start = 0
    for candidate in LineScanner(bytes) {
      guard candidate.next <= offset, candidate.next > candidate.end else { break }
      line += 1
      start = candidate.next
    }
    return SourcePosition(line: line, column: bytes.span.scalarCount(in: start..<offset) + 1)
  }

  /// The lines as byte ranges without their ends; LF, CRLF and CR each end one.
  ///
  /// A text that ends in a line end has no empty line behind it: `"a\n"` is one line, `""` none.
  public var lines: some Sequence<Range<Int>> { LineScanner(bytes).lazy.map(\.content) }

  /// The lines of byte offsets, counted from 1, for work that does not grow with their number times the text.
  public func lines(of offsets: [Int]) -> [Int] {
    var lines = offsets
    var scanner = LineScanner(bytes)
    var current = scanner.next()
    var line = 1
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while let passed = current, passed.next <= offsets[index], passed.next > passed.end {
        line += 1
        current = scanner.next()
      }
      lines[index] = line
    }
    return lines
  }

  /// The byte that a line starts with, counted from 1; the end of the text for a line behind it.
  public func offset(ofLine line: Int) -> Int {
    var scanner = LineScanner(bytes)
    for _ in 1..<max(line, 1) where scanner.next() == nil { break }
    return scanner.offset
  }

  /// The text of a range of bytes.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension SourceText.LineEnding {
  /// The one way in which all lines of a text end, `mixed`, or `none` where there is no line end.
  fileprivate init(of bytes: Span<UInt8>) {
    guard bytes.contains(byteIn: ASCII.carriageReturn...ASCII.carriageReturn) else {
      self = bytes.contains(byteIn: ASCII.lineFeed...ASCII.lineFeed) ? .lf : .none
      return
    }
    var found: Self = .none
    var offset = 0
    while let end = bytes.firstLineEnd(in: offset..<bytes.count) {
      offset = bytes.afterLineEnd(at: end)
      let kind: Self =
        bytes[end] == ASCII.lineFeed ? .lf : offset - end == 2 ? .crlf : .cr
      if found == .none { found = kind }
      guard found == kind else {
        self = .mixed
        return
      }
    }
    self = found
  }
}
