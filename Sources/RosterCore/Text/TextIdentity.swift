/// What two texts have in common that are the same: their lines.
///
///     let unix = TextIdentity(SourceText(decoding: Array("a\nb\n".utf8)))
///     unix == TextIdentity(SourceText(decoding: Array("a\r\nb".utf8)))  // true
///
/// A byte order mark, the encoding, the kind of the line ends and a line end at the very end make no difference.
struct TextIdentity: Hashable {
  /// The lines with a LF between two of them.
  private let text: ArraySlice<UInt8>
  /// A hash of the text that is the same in every run.
  let digest: UInt64

  init(_ source: SourceText) {
    let text = source.linesJoinedByLineFeed
    self.text = text
    digest = text.span.contentHash
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

extension Span<UInt8> {
  /// A hash of the bytes: a multiplication and a shift for each eight of them.
  fileprivate var contentHash: UInt64 {
    var hash = UInt64(count)
    var offset = 0
    while offset &+ 8 <= count {
      hash = (hash ^ block(at: offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset &+= 8
    }
    for rest in offset..<count {
      hash = (hash ^ UInt64(self[rest])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}
