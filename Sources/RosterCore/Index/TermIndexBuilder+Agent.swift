extension TermIndexBuilder {
  /// Adds every text of an agent to its field.
  ///
  /// Text that was encoded twice is there as it was meant, and the words that hold such sequences also as they stand.
  mutating func addTexts(of agent: Agent, headings: [[UInt8]]) {
    let isMojibake = agent.isMojibake
    for field in [IndexField.name, .tools, .model, .path] {
      for text in agent.searchTexts(of: field) { add(text, to: field) }
    }
    if let description = agent.description {
      if isMojibake { addRawMojibake(Array(description.utf8), to: .description) }
      let meant = isMojibake ? description.repairingMojibake() : description
      add(meant.unescapingLineBreaks(), to: .description)
    }
    for heading in headings { add(heading, to: .headings) }
    addBody(of: agent, isMojibake: isMojibake)
    for field in agent.otherFields {
      add(field.key, to: .other)
      add(field.value)
    }
  }

  private mutating func addBody(of agent: Agent, isMojibake: Bool) {
    let bytes = agent.source.bytes
    guard isMojibake, let mojibake = Mojibake(in: bytes, range: agent.body) else {
      return add(bytes.span, in: agent.body, to: IndexField.body.rawValue)
    }
    let repaired = mojibake.repaired
    add(repaired.span, in: repaired.indices, to: IndexField.body.rawValue)
    addWords(around: mojibake.runs.map(\.range), in: bytes, to: .body)
  }

  private mutating func addRawMojibake(_ text: [UInt8], to field: IndexField) {
    guard let mojibake = Mojibake(in: text) else { return }
    addWords(around: mojibake.runs.map(\.range), in: text, to: field)
  }

  /// Adds the words that some ranges lie in, up to the next white space.
  private mutating func addWords(around ranges: [Range<Int>], in bytes: [UInt8], to field: IndexField) {
    var end = 0
    for range in ranges where range.lowerBound >= end {
      var start = range.lowerBound
      while start > end, !bytes[start - 1].isWhitespace { start -= 1 }
      end = range.upperBound
      while end < bytes.count, !bytes[end].isWhitespace { end += 1 }
      add(bytes.span, in: start..<end, to: field.rawValue)
    }
  }

  /// Adds the scalars of a value, and the keys of maps in it.
  private mutating func add(_ value: YAMLValue) {
    switch value {
    case .scalar(let scalar): add(scalar.text, to: .other)
    case .sequence(let items): for item in items { add(item) }
    case .mapping(let entries):
      for entry in entries {
        add(entry.key, to: .other)
        add(entry.value)
      }
    }
  }

  private mutating func add(_ text: String, to field: IndexField) { add(Array(text.utf8), to: field) }

  private mutating func add(_ text: [UInt8], to field: IndexField) {
    add(text.span, in: text.indices, to: field.rawValue)
  }
}
