/// Text that was UTF-8, read as a Windows code page, and written as UTF-8 again: `â†’` for `→`.
///
/// A sequence is taken for mojibake where its scalars, as bytes of Windows-1252 or 1254, are one whole UTF-8
/// sequence. One that real text could hold by chance (`”…` behind an `é`) counts only beside another or in a
/// text that has one beyond doubt.
struct Mojibake: Sendable {
  /// The code page that the bytes were once read as.
  enum CodePage: String, Sendable {
    case windows1252 = "Windows-1252"
    case windows1254 = "Windows-1254"
  }

  /// Sequences side by side.
  struct Run: Equatable, Sendable {
    /// The bytes of the text that they were found in.
    var range: Range<Int>
    /// What they stood for.
    var meaning: String
  }

  /// The text with every sequence replaced by what it stood for; it has the same lines.
  let repaired: [UInt8]
  /// The sequences in order, touching ones joined.
  let runs: [Run]
  /// The code page: 1254 where a letter that only that page has takes part.
  let codePage: CodePage

  /// Repairs valid UTF-8, or returns `nil` where there is nothing to repair.
  ///
  ///     Mojibake(in: Array("a â†’ b".utf8)).map { String(decoding: $0.repaired, as: UTF8.self) }  // "a → b"
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - range: The part that is looked at and returned, by default all; ``runs`` are offsets into `bytes`.
  init?(in bytes: [UInt8], range: Range<Int>? = nil) {
    let range = range ?? bytes.indices
    let found = Self.sequences(in: bytes.span, range)
    guard found.contains(where: \.isCertain) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var offset = range.lowerBound
    var runs: [Run] = []
    for sequence in found {
      text += bytes[offset..<sequence.range.lowerBound]
      text.append(sequence.scalar)
      offset = sequence.range.upperBound
      // A copy of the last run would make each scalar that is added copy those before it.
      if let last = runs.last?.range, last.upperBound == sequence.range.lowerBound {
        runs[runs.count - 1].range = last.lowerBound..<offset
        runs[runs.count - 1].meaning.unicodeScalars.append(sequence.scalar)
      } else {
        runs.append(Run(range: sequence.range, meaning: String(sequence.scalar)))
      }
    }
    repaired = text + bytes[offset..<range.upperBound]
    self.runs = runs
    codePage = found.contains(where: \.isTurkish) ? .windows1254 : .windows1252
  }

  /// One scalar that was taken apart.
  private struct Sequence {
    var range: Range<Int>
    var scalar: Unicode.Scalar
    var isCertain: Bool
    var isTurkish: Bool
  }

  private static func sequences(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Sequence] {
    // What was the lead byte of a sequence is a letter of the code page, which UTF-8 spells with one of these.
    let leads: ClosedRange<UInt8> = 0xC3...0xC5
    guard bytes.contains(byteIn: leads) else { return [] }
    var found: [Sequence] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard leads.contains(bytes[offset]) else {
        offset = bytes.firstNonASCII(from: offset + 1)
        continue
      }
      guard var sequence = sequence(at: offset, in: bytes, before: range.upperBound) else {
        offset += bytes.scalar(at: offset).width
        continue
      }
      if let last = found.last, last.range.upperBound == offset { sequence.isCertain = true }
      found.append(sequence)
      offset = sequence.range.upperBound
    }
    return found
  }

  /// The sequence whose first scalar stands at `start`, or `nil`.
  private static func sequence(at start: Int, in bytes: Span<UInt8>, before end: Int) -> Sequence? {
    guard let lead = CodePageByte(at: start, in: bytes),
      let length = UTF8.width(startingWith: lead.byte), length > 1
    else { return nil }
    var encoded = [lead.byte]
    var isTurkish = lead.isTurkish
    var offset = start + lead.width
    while encoded.count < length {
      guard offset < end, let next = CodePageByte(at: offset, in: bytes), next.byte & 0xC0 == 0x80 else {
        guard let lost = Windows1252.lostBytes[encoded] else { return nil }
        encoded.append(lost)
        break
      }
      encoded.append(next.byte)
      isTurkish = isTurkish || next.isTurkish
      offset += next.width
    }
    guard let scalar = String(validating: encoded, as: UTF8.self)?.unicodeScalars.first else { return nil }
    return Sequence(
      range: start..<offset, scalar: scalar, isCertain: isCertain(scalar, lead: lead.byte),
      isTurkish: isTurkish)
  }

  /// Whether a sequence that decodes to `scalar` is mojibake even when it stands alone.
  private static func isCertain(_ scalar: Unicode.Scalar, lead: UInt8) -> Bool {
    switch lead {
    case 0xC2, 0xC3, 0xF0: true
    case 0xE2, 0xEF: (0x2000...0x2BFF).contains(scalar.value) || scalar.value >= 0xFE00
    default: false
    }
  }
}

/// The byte that a scalar of the text has in Windows-1252 or 1254.
private struct CodePageByte {
  let byte: UInt8
  /// The bytes that the scalar takes in the text.
  let width: Int
  /// Whether only Windows-1254 has the scalar.
  let isTurkish: Bool

  init?(at offset: Int, in bytes: Span<UInt8>) {
    let (scalar, width) = bytes.scalar(at: offset)
    guard let value = UInt16(exactly: scalar.value), value >= 0x80 else { return nil }
    self.width = width
    let turkish = Windows1252.turkishLetters[value]
    isTurkish = turkish != nil
    if let turkish {
      byte = turkish
    } else if (0x80...0xFF).contains(value) {
      byte = UInt8(value)
    } else if let index = Windows1252.upperControls.firstIndex(of: value) {
      byte = 0x80 + UInt8(index)
    } else {
      return nil
    }
  }
}
