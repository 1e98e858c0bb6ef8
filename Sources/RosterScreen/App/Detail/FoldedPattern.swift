/// A piece of text to look for whatever its capitals, in UTF-8 bytes.
///
/// Each scalar matches itself, its lower-case and its upper-case form, so `é` finds `É`; forms that are more
/// than one scalar (`ß` and `SS`) do not match each other.
struct FoldedPattern: Sendable {
  /// The encoded forms of each scalar, the lower-case one first and the upper-case one last.
  private let scalars: [[[UInt8]]]
  /// The lower-case and the upper-case form of each byte, where every form is one byte; else empty.
  private let bytes: (lower: [UInt8], upper: [UInt8])
  /// The bytes that a match can start with.
  private let leads: (UInt8, UInt8)

  /// Creates a pattern, or returns `nil` for an empty text.
  init?(_ text: String) {
    scalars = text.unicodeScalars.map { scalar in
      [scalar.properties.lowercaseMapping, String(scalar), scalar.properties.uppercaseMapping]
        .filter { $0.unicodeScalars.count == 1 }.map { Array($0.utf8) }
    }
    guard let first = scalars.first, let lead = first.first?.first, let other = first.last?.first else {
      return nil
    }
    leads = (lead, other)
    let isSingleBytes = scalars.allSatisfy { $0.allSatisfy { $0.count == 1 } }
    bytes = isSingleBytes ? (scalars.compactMap(\.first?.first), scalars.compactMap(\.last?.first)) : ([], [])
  }

  /// The first match that starts at or behind `start` and ends at or before `end`, as a byte range.
  ///
  ///     FoldedPattern("api")?.firstMatch(in: Array("REST API".utf8).span, from: 0)  // 5..<8
  func firstMatch(in bytes: Span<UInt8>, from start: Int, to end: Int? = nil) -> Range<Int>? {
    let end = end ?? bytes.count
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte == leads.0 || byte == leads.1, let stop = matchEnd(in: bytes, at: offset, end: end) {
        return offset..<stop
      }
      offset += 1
    }
    return nil
  }

  /// All matches in a text that do not overlap, in order.
  func matches(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    while let match = firstMatch(in: bytes.span, from: found.last?.upperBound ?? 0) { found.append(match) }
    return found
  }

  private func matchEnd(in text: Span<UInt8>, at start: Int, end: Int) -> Int? {
    guard bytes.lower.isEmpty else { return singleByteMatchEnd(in: text, at: start, end: end) }
    var offset = start
    for forms in scalars {
      guard let form = forms.first(where: { text.holds($0, at: offset, end: end) }) else { return nil }
      offset += form.count
    }
    return offset
  }

  private func singleByteMatchEnd(in text: Span<UInt8>, at start: Int, end: Int) -> Int? {
    let stop = start + bytes.lower.count
    guard stop <= end else { return nil }
    for index in bytes.lower.indices {
      let byte = text[start &+ index]
      guard byte == bytes.lower[index] || byte == bytes.upper[index] else { return nil }
    }
    return stop
  }
}

extension Span<UInt8> {
  /// Whether `form` stands at `offset` and ends at or before `end`.
  fileprivate func holds(_ form: [UInt8], at offset: Int, end: Int) -> Bool {
    guard offset + form.count <= end else { return false }
    for index in form.indices where self[offset + index] != form[index] { return false }
    return true
  }
}
