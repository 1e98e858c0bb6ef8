/// What two texts have in common that are the same: their lines.
///
///     let unix = TextIdentity(SourceText(decoding: Array("a\nb\n".utf8)))
///     unix == TextIdentity(SourceText(decoding: Array("a\r\nb".utf8)))  // true
///
/// A byte order mark, the encoding, the kind of the line ends and a line end at the very end make no difference.
struct TextIdentity: Hashable {
  /// The lines with a LF between two of them.
  private let text: ArraySlice<UInt8>
  private let digest: UInt64

  init(_ source: SourceText) {
    let text = source.linesJoinedByLineFeed
    self.text = text
    digest = text.span.hash(of: 0..<text.count)
  }

  /// Compares the texts byte by byte where their hashes are equal.
  static func == (left: Self, right: Self) -> Bool {
    left.digest == right.digest && left.text == right.text
  }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension SourceText {
  /// The text without a line end at its end and with LF for every other one; mostly the bytes as they are.
  fileprivate var linesJoinedByLineFeed: ArraySlice<UInt8> {
    guard lineEnding == .lf || lineEnding == .none else {
      return ArraySlice(lines.map { bytes[$0] }.joined(separator: [ASCII.lineFeed]))
    }
    return bytes.last == ASCII.lineFeed ? bytes.dropLast() : bytes[...]
  }
}
