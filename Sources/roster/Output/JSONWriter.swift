internal import RosterCore

/// Something that has a form in JSON.
protocol JSONWritable {
  /// Adds exactly one value.
  func write(to json: inout JSONWriter)
}

/// Writes JSON text, keys in the order they are given, without spaces.
///
/// Every scalar that the sanitiser hides is written as `\uXXXX`: nothing is lost, and nothing raw gets out.
struct JSONWriter {
  /// What was written since the last ``take()``.
  private(set) var bytes: [UInt8] = []
  /// Whether a comma has to stand before the next value or key.
  private var needsComma = false

  /// Returns the bytes of a finished value, and starts anew.
  mutating func take() -> [UInt8] {
    defer {
      bytes.removeAll(keepingCapacity: true)
      needsComma = false
    }
    return bytes
  }

  /// Writes an object whose members `body` adds.
  ///
  ///     json.object { $0.member("line", 3) }  // {"line":3}
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose(in: "{", "}", body)
  }

  /// Writes an array whose elements `body` adds.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose(in: "[", "]", body)
  }

  /// Adds a member to the object that is being written.
  mutating func member(_ key: String, _ value: some JSONWritable) {
    member(key) { value.write(to: &$0) }
  }

  /// Adds a member whose one value `body` writes.
  mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    body(&self)
  }

  /// Adds a value that needs no escapes: a number, `true`, `false` or `null`.
  mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Adds a string.
  mutating func string(_ text: String) {
    string(Array(text.utf8).span)
  }

  /// Adds a string out of valid UTF-8.
  mutating func string(_ text: Span<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while start < text.count {
      let end = text.endOfPlainRun(from: start)
      text.extracting(start..<end).append(to: &bytes)
      start = end
      if end < text.count { start += writeScalar(of: text, at: end) }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func enclose(
    in opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: opening))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: closing))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Writes the scalar at `offset`, escaped where it has to be, and returns its bytes.
  private mutating func writeScalar(of text: Span<UInt8>, at offset: Int) -> Int {
    switch text[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), text[offset]]
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    default: return writeUncommonScalar(of: text, at: offset)
    }
    return 1
  }

  private mutating func writeUncommonScalar(of text: Span<UInt8>, at offset: Int) -> Int {
    let (scalar, width) = text.scalar(at: offset)
    if Sanitizer.isHidden(scalar) {
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { escape(unit) }
    } else {
      text.extracting(offset..<offset + width).append(to: &bytes)
    }
    return width
  }

  private mutating func escape(_ unit: UInt16) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] { bytes.append(Self.digits[Int(unit >> shift & 0xF)]) }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension Span<UInt8> {
  /// The offset behind the ASCII bytes from `start` on that stand for themselves in a JSON string.
  fileprivate func endOfPlainRun(from start: Int) -> Int {
    var offset = start
    while offset < count {
      let byte = self[offset]
      guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
      offset += 1
    }
    return offset
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    for offset in indices { bytes.append(self[offset]) }
  }
}
