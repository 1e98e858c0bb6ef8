/// A word and a colon at the start of a line.
struct HeaderKey {
  /// The key without quotes.
  let name: String
  /// The bytes of the key as written.
  let range: Range<Int>
  /// Offset of the colon.
  let colon: Int

  /// Reads a key from the start of a text: a word, in quotes or not, and a colon with a blank or nothing behind it;
  /// behind a known key the blank may be missing.
  init?(startOf text: ArraySlice<UInt8>) {
    let quote = text.first.flatMap { $0.isQuote ? $0 : nil }
    let unquoted = quote == nil ? text : text.dropFirst()
    let isMerge = unquoted.starts(with: Self.mergeKey)
    let word = isMerge ? unquoted.prefix(Self.mergeKey.count) : unquoted.prefix(while: \.isKeyByte)
    guard isMerge || word.first?.startsKey == true else { return nil }
    let behindWord = text[word.endIndex...]
    guard quote == nil || behindWord.first == quote else { return nil }
    let keyEnd = quote == nil ? word.endIndex : word.endIndex + 1
    let rest = text[keyEnd...].drop(while: \.isBlank)
    guard rest.first == YAMLIndicator.mappingValue else { return nil }
    name = String(decoding: word, as: UTF8.self)
    range = text.startIndex..<keyEnd
    colon = rest.startIndex
    guard rest.dropFirst().first?.isBlank != false || isKnown else { return nil }
  }

  /// Whether it is one of the keys at which a header is always cut.
  var isKnown: Bool { KnownKeys.contains(name) }

  /// Whether its value is a word or a list of words, which no sentence continues.
  var holdsWords: Bool { KnownKeys.holdsWords(name) }

  /// Whether it has the form of a key and is no word that opens lines of prose.
  var looksLikeKey: Bool {
    name.utf8.first?.isLowercase == true && !Self.proseWords.contains(name)
  }

  /// Whether nobody would start a sentence like this: `expertise_level:`, `maxTurns:`.
  var isCompound: Bool {
    looksLikeKey && name.utf8.contains { $0 == UInt8(ascii: "_") || $0.isLetter && !$0.isLowercase }
  }

  /// The key of YAML 1.1 that takes over the entries of another mapping.
  private static let mergeKey = Array("<<".utf8)

  /// Words that open lines of dialogues and examples in descriptions.
  private static let proseWords: Set = [
    "user", "assistant", "human", "system", "commentary", "context", "example", "examples", "note", "notes",
    "important", "usage", "input", "output", "result", "response", "scenario", "reasoning",
  ]
}

extension UInt8 {
  fileprivate var isQuote: Bool { self == YAMLIndicator.singleQuote || self == YAMLIndicator.doubleQuote }
  fileprivate var isLowercase: Bool { isLetter && self & 0x20 != 0 }
  fileprivate var startsKey: Bool { isWord && !isDigit || self == UInt8(ascii: "_") }
  fileprivate var isKeyByte: Bool {
    isWord || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
