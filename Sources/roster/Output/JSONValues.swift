internal import RosterCore

// The values that JSON has a form for, and those of a header.

extension String: JSONWritable {
  func write(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONWritable {
  func write(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
}

extension Int: JSONWritable {
  func write(to json: inout JSONWriter) { json.literal(String(self)) }
}

extension Double: JSONWritable {
  /// Writes the shortest decimal number that is read back as this one; `null` for what JSON has no number for.
  func write(to json: inout JSONWriter) { json.literal(isFinite ? description : "null") }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.literal("null") }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { element.write(to: &json) }
    }
  }
}

extension YAMLValue: JSONWritable {
  /// Writes the value; what JSON cannot hold exactly becomes its text.
  func write(to json: inout JSONWriter) {
    switch self {
    case .scalar(let scalar): scalar.write(to: &json)
    case .sequence(let items): items.write(to: &json)
    case .mapping(let entries):
      json.object { json in
        for entry in entries.lastOfEachKey { json.member(entry.key, entry.value) }
      }
    }
  }
}

extension YAMLValue.Scalar: JSONWritable {
  func write(to json: inout JSONWriter) {
    switch kind {
    case .null: json.literal("null")
    case .bool(let value): value.write(to: &json)
    case .integer(let value): value.write(to: &json)
    case .float(let value) where value.isFinite: json.literal(value.description)
    case .largeInteger, .float, .string: text.write(to: &json)
    }
  }
}

extension [YAMLValue.Entry] {
  /// The entries without those whose key stands there again: readers of JSON disagree about keys that repeat.
  fileprivate var lastOfEachKey: [YAMLValue.Entry] {
    // Bytes, as texts are also equal where they only look alike.
    let keys = map { Array<UInt8>($0.key.utf8) }
    let last = Dictionary(zip(keys, indices), uniquingKeysWith: { $1 })
    return last.count == count ? self : indices.filter { last[keys[$0]] == $0 }.map { self[$0] }
  }
}
