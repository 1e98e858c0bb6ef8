/// Makes a ``ValueIndex`` out of headers.
struct ValueIndexBuilder: TokenSink {
  private var pairs = TermIndexBuilder(fieldCount: 1)
  private var tokenizer = Tokenizer()
  /// The pair at hand, of which the first bytes are key and `=`.
  private var pair: [UInt8] = []
  private var keyCount = 0

  /// Adds the header of the next agent, and its dialect as if it were in there.
  mutating func add(_ agent: Agent) {
    pairs.beginDoc()
    add(Array(agent.dialect.rawValue.utf8), under: Array("dialect".utf8))
    for field in agent.header.fields where !field.key.isEmpty {
      let key = Folding.folded(field.key)
      notePresence(of: key)
      // A description is asked for as a text.
      if field.key != "description" { add(field.value, under: [key]) }
    }
  }

  /// The index of all headers that were added.
  mutating func build() -> ValueIndex { ValueIndex(index: pairs.build()) }

  /// Adds a value under its own key and those of the maps that it stands in.
  private mutating func add(_ value: YAMLValue, under keys: [[UInt8]]) {
    switch value {
    case .scalar(let scalar): for key in keys { add(Array(scalar.text.utf8), under: key) }
    case .sequence(let items): for item in items { add(item, under: keys) }
    case .mapping(let entries): for entry in entries { add(entry, under: keys) }
    }
  }

  private mutating func add(_ entry: YAMLValue.Entry, under keys: [[UInt8]]) {
    guard let inner = keys.last else { return }
    for key in keys { add(Array(entry.key.utf8), under: key) }
    let path = inner + [UInt8(ascii: ".")] + Folding.folded(entry.key)
    notePresence(of: path)
    add(entry.value, under: keys + [path])
  }

  private mutating func notePresence(of key: [UInt8]) {
    begin(key)
    pairs.add(word: pair, to: 0)
  }

  /// Adds the start of a text whole and word by word.
  private mutating func add(_ text: [UInt8], under key: [UInt8]) {
    let start = text.prefixOfScalars(trimmedTo: Limits.valueBytes)
    guard !start.isEmpty else { return }
    pairs.add(word: ValueIndex.wholePrefix(key) + Folding.folded(start.span), to: 0)
    begin(key)
    var tokenizer = tokenizer
    tokenizer.scan(start.span, in: start.indices, into: &self)
  }

  private mutating func begin(_ key: [UInt8]) {
    pair.removeAll(keepingCapacity: true)
    pair += ValueIndex.wordPrefix(key)
    keyCount = pair.count
  }

  /// Takes a word of the value at hand.
  mutating func receive(_ token: Token, word: Span<UInt8>, head: UInt64) {
    pair.removeLast(pair.count - keyCount)
    for offset in 0..<word.count { pair.append(word[offset]) }
    pairs.add(word: pair, to: 0)
  }
}

extension [UInt8] {
  /// The first bytes of valid UTF-8 without white space around, cut between two scalars.
  func prefixOfScalars(trimmedTo limit: Int) -> [UInt8] {
    Array(trimmingWhitespace().wholeScalars(upTo: limit))
  }
}
