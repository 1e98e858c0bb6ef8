extension UTF8 {
  /// How many bytes a sequence takes that starts with `lead`; `nil` for a byte that starts none.
  package static func width(startingWith lead: UInt8) -> Int? {
    switch lead {
    case ..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// The scalar whose sequence starts at `offset` of valid UTF-8, and how many bytes it takes.
  ///
  ///     Array("naïve".utf8).span.scalar(at: 2)  // ("ï", 2)
  package func scalar(at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = self[offset]
    guard let width = UTF8.width(startingWith: lead), width > 1 else { return (Unicode.Scalar(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for next in 1..<width { value = value << 6 | UInt32(self[offset + next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

extension [UInt8] {
  /// Adds a scalar as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
