/// A JSON value as it was written: members in order, duplicates kept, numbers as text.
package enum JSONNode: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([(key: String, value: JSONNode)])

  /// Where a text stops being JSON, in bytes.
  package struct Failure: Error, Equatable {
    package let offset: Int
  }

  /// Reads a text that is one JSON value and nothing else.
  ///
  /// Source: RFC 8259, without any leniency; a lone surrogate is refused too.
  package init(parsing text: [UInt8]) throws(Failure) {
    guard String(validating: text, as: UTF8.self) != nil else { throw Failure(offset: 0) }
    var reader = JSONReader(bytes: text)
    self = try reader.value()
    reader.skipBlanks()
    guard reader.offset == text.count else { throw Failure(offset: reader.offset) }
  }

  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)), (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.map(\.key) == right.map(\.key) && left.map(\.value) == right.map(\.value)
    default: false
    }
  }
}

extension JSONNode {
  /// The member of an object; `nil` where there is none, or the value is no object.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The element of an array; `nil` where there is none, or the value is no array.
  package subscript(index: Int) -> JSONNode? {
    elements.indices.contains(index) ? elements[index] : nil
  }

  /// The elements of an array; empty for anything else.
  package var elements: [JSONNode] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The keys of an object in order; empty for anything else.
  package var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  /// The text of a string; `nil` for anything else.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

/// Reads JSON from left to right.
private struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  private var failure: JSONNode.Failure { JSONNode.Failure(offset: offset) }

  mutating func skipBlanks() {
    while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { offset += 1 }
  }

  mutating func value() throws(JSONNode.Failure) -> JSONNode {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default: return .number(try number())
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONNode.Failure) {
    guard take(character) else { throw failure }
  }

  private mutating func word(_ text: String) throws(JSONNode.Failure) {
    guard bytes[offset...].starts(with: text.utf8) else { throw failure }
    offset += text.utf8.count
  }

  private mutating func members() throws(JSONNode.Failure) -> [(key: String, value: JSONNode)] {
    var members: [(key: String, value: JSONNode)] = []
    try expect("{")
    skipBlanks()
    if take("}") { return [] }
    repeat {
      skipBlanks()
      let key = try string()
      skipBlanks()
      try expect(":")
      members.append((key, try value()))
      skipBlanks()
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func elements() throws(JSONNode.Failure) -> [JSONNode] {
    var elements: [JSONNode] = []
    try expect("[")
    skipBlanks()
    if take("]") { return [] }
    repeat {
      elements.append(try value())
      skipBlanks()
    } while take(",")
    try expect("]")
    return elements
  }

  private mutating func number() throws(JSONNode.Failure) -> String {
    let start = offset
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONNode.Failure) {
    let start = offset
    while let next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { offset += 1 }
    guard offset > start else { throw failure }
  }

  private mutating func string() throws(JSONNode.Failure) -> String {
    try expect("\"")
    var units: [UInt16] = []
    var plain = offset
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw failure }
      guard byte == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      units += String(decoding: bytes[plain..<offset], as: UTF8.self).utf16
      offset += 1
      units.append(try escape())
      plain = offset
    }
    units += String(decoding: bytes[plain..<offset], as: UTF8.self).utf16
    try expect("\"")
    guard let text = String(validating: units, as: UTF16.self) else { throw failure }
    return text
  }

  private mutating func escape() throws(JSONNode.Failure) -> UInt16 {
    let escapes: [Unicode.Scalar: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 0xC, "n": 0xA, "r": 0xD, "t": 9,
    ]
    for (letter, unit) in escapes where take(letter) { return unit }
    try expect("u")
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+")
    else { throw failure }
    offset += 4
    return unit
  }
}
