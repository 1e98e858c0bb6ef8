/// A word, a run of spaces or one sign of a text.
struct Word: Equatable {
  /// What a word is made of.
  enum Kind {
    /// Letters, digits, underscores and the marks on them.
    case word
    /// One character of a script that writes words without spaces between them: Han and Hiragana.
    case ideograph
    /// A run of white space.
    case space
    /// One character that is none of these: punctuation, a symbol, an emoji.
    case sign
  }

  let kind: Kind
  /// Where it stands, as byte offsets.
  let range: Range<Int>

  /// Whether it would be counted as a word.
  var isWord: Bool { kind == .word || kind == .ideograph }
}

/// Cuts text into words, runs of spaces and single signs, never inside a character.
///
///     "don’t run()"  // don · ’ · t · ␣ · run · ( · )
///
/// Characters are the extended grapheme clusters of Unicode (UAX #29), so that neither a mark nor part of an
/// emoji is cut off. ASCII, where each byte is a character, does not go through them.
struct WordScanner {
  private let bytes: [UInt8]
  private let end: Int
  /// Whether spaces and signs are wanted, too.
  private let keepsAll: Bool
  private var words: [Word] = []

  /// The words of a part of a text; together they cover it without gaps.
  static func words(in bytes: [UInt8], _ range: Range<Int>) -> [Word] {
    var scanner = Self(bytes: bytes, end: range.upperBound, keepsAll: true)
    scanner.scan(from: range.lowerBound)
    return scanner.words
  }

  /// The words of a part of a text that would be counted as such: those without spaces and signs.
  static func countedWords(in bytes: [UInt8], _ range: Range<Int>) -> [Word] {
    var scanner = Self(bytes: bytes, end: range.upperBound, keepsAll: false)
    scanner.scan(from: range.lowerBound)
    return scanner.words
  }

  private init(bytes: [UInt8], end: Int, keepsAll: Bool) {
    self.bytes = bytes
    self.end = end
    self.keepsAll = keepsAll
  }

  private mutating func scan(from start: Int) {
    var offset = start
    while offset < end {
      let kind = Word.Kind(bytes[offset])
      var next = endOfASCIIRun(of: kind, at: offset)
      if next > offset {
        append(kind, offset..<next)
      } else {
        next = endOfStretch(at: offset)
        scanCharacters(in: offset..<next)
      }
      offset = next
    }
  }

  /// The end of the ASCII characters of one kind from `offset` on, of one where they are signs.
  ///
  /// The last byte before one that is not ASCII is left out: see ``endOfStretch(at:)``.
  private func endOfASCIIRun(of kind: Word.Kind, at offset: Int) -> Int {
    let bytes = bytes.span
    guard bytes[offset] < 0x80 else { return offset }
    var next = offset + 1
    while kind != .sign, next < end, bytes[next] < 0x80, Word.Kind(bytes[next]) == kind { next += 1 }
    return next < end && bytes[next] >= 0x80 ? next - 1 : next
  }

  private mutating func scanCharacters(in range: Range<Int>) {
    var start = range.lowerBound
    for character in String(decoding: bytes[range], as: UTF8.self) {
      let next = start + character.utf8.count
      append(Word.Kind(character), start..<next)
      start = next
    }
  }

  /// The end of the shortest stretch from `offset` on whose ends are certainly ends of characters.
  ///
  /// Between two ASCII bytes a character always ends (but for CR LF, and both are spaces). Beside other scalars
  /// it may not: a mark may sit on an ASCII letter, and a prefixed sign may take an ASCII digit.
  private func endOfStretch(at offset: Int) -> Int {
    var next = offset + 1
    while next < end, bytes[next - 1] >= 0x80 || bytes[next] >= 0x80 { next += 1 }
    return next
  }

  private mutating func append(_ kind: Word.Kind, _ range: Range<Int>) {
    let word = Word(kind: kind, range: range)
    guard keepsAll || word.isWord else { return }
    if kind == .word || kind == .space, let last = words.last, last.kind == kind,
      last.range.upperBound == range.lowerBound
    {
      words[words.count - 1] = Word(kind: kind, range: last.range.lowerBound..<range.upperBound)
    } else {
      words.append(word)
    }
  }
}

extension Word.Kind {
  fileprivate init(_ byte: UInt8) {
    self =
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_")
      ? .word : byte.isWhitespace || byte == 0x0B || byte == 0x0C ? .space : .sign
  }

  fileprivate init(_ character: Character) {
    let scalar = character.unicodeScalars.first ?? " "
    if scalar.isInBlockOfSigns {
      self = .sign
      return
    }
    let properties = scalar.properties
    if properties.isWhitespace {
      self = .space
    } else if properties.isIdeographic || (0x3041...0x309F).contains(scalar.value) {
      self = .ideograph
    } else if properties.isAlphabetic || scalar == "_" || properties.generalCategory.isNumberOrMark {
      self = .word
    } else {
      self = .sign
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the dashes, quotes, arrows, lines and pictures that most texts have, in blocks that hold nothing
  /// else: looking up what Unicode says of it takes as long as ten words.
  fileprivate var isInBlockOfSigns: Bool {
    switch value {
    case 0x2010...0x2027, 0x2190...0x23FF, 0x2500...0x2BFF, 0x1F300...0x1F6FF: true
    default: false
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isNumberOrMark: Bool {
    switch self {
    case .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
