/// Takes the words of a text and notes those that terms of a query match.
struct Marker: TokenSink {
  /// A term whose first words were met.
  private struct Progress {
    /// The place of its words in ``patterns``.
    let pattern: Int
    let start: Int
    /// How many of its words were met.
    var count: Int
    /// Where the next word has to be.
    var position: Int
  }

  private let text: [UInt8]
  private let fields: FieldSet
  private let patterns: [(term: Int, words: [WordPattern])]
  /// The bytes that a word may begin with which a pattern starts with; nearly every word of a text begins otherwise.
  private let beginnings: [Bool]
  private var open: [Progress] = []
  private(set) var marks: [Highlighter.Mark] = []

  /// Prepares a text that is part of all of these fields.
  init(_ text: [UInt8], terms: [Highlighter.Term], fields: FieldSet) {
    self.text = text
    self.fields = fields
    patterns = terms.enumerated().filter { !$1.fields.isDisjoint(with: fields) }.flatMap { number, term in
      term.patterns.compactMap { pattern in
        if case .words(let words) = pattern { (number, words) } else { nil }
      }
    }
    var beginnings = [Bool](repeating: false, count: 256)
    for pattern in patterns {
      for byte in pattern.words[0].beginnings { beginnings[Int(byte)] = true }
    }
    self.beginnings = beginnings
  }

  /// Adds the places of patterns that are not made of words; letters only of terms that have no other place.
  mutating func addUntokenized(terms: [Highlighter.Term], values: [Range<Int>]) {
    for (number, term) in terms.enumerated() where !term.fields.isDisjoint(with: fields) {
      for pattern in term.patterns {
        if case .letters = pattern, marks.contains(where: { $0.term == number }) { continue }
        marks += pattern.untokenizedPlaces(in: text, values: values, isName: fields == .name)
          .map { Highlighter.Mark(range: $0, term: number) }
      }
    }
  }

  mutating func receive(_ token: Token, word: Span<UInt8>, head: UInt64) {
    if token.width == 1 { advance(token, word) }
    guard beginnings[Int(word[0])] else { return }
    for (place, pattern) in patterns.enumerated() {
      guard let kind = pattern.words[0].match(word) else { continue }
      let start = token.range.lowerBound
      if pattern.words.count > 1 {
        guard token.width == 1 else { continue }
        open.append(Progress(pattern: place, start: start, count: 1, position: token.position + 1))
      } else if let end = end(of: pattern.words[0], kind, in: token) {
        marks.append(Highlighter.Mark(range: start..<end, term: pattern.term))
      }
    }
  }

  /// Moves terms of several words on by one.
  private mutating func advance(_ token: Token, _ word: Span<UInt8>) {
    guard !open.isEmpty else { return }
    let before = open
    open.removeAll(keepingCapacity: true)
    for var progress in before where progress.position == token.position {
      let (term, words) = patterns[progress.pattern]
      guard let kind = words[progress.count].match(word) else { continue }
      progress.count += 1
      progress.position += 1
      if progress.count < words.count {
        open.append(progress)
      } else {
        let end = end(of: words[words.count - 1], kind, in: token) ?? token.range.upperBound
        marks.append(Highlighter.Mark(range: progress.start..<end, term: term))
      }
    }
  }

  /// Where the match of a token ends: behind what was typed, where that is its beginning.
  ///
  /// - Returns: `nil` for several words as one where only parts of them match, which are met by themselves.
  private func end(of pattern: WordPattern, _ kind: MatchKind, in token: Token) -> Int? {
    let whole = token.range.upperBound
    switch kind {
    case .typo: return token.width == 1 ? whole : nil
    case .beginning: return endOfBeginning(pattern.word, in: token.range) ?? (token.width == 1 ? whole : nil)
    default: return whole
    }
  }

  /// Where the folded beginning of a word ends in it; `nil` where folding changed the number of bytes.
  private func endOfBeginning(_ beginning: [UInt8], in word: Range<Int>) -> Int? {
    if text[word].starts(with: beginning) { return word.lowerBound + beginning.count }
    var letters = beginning.count
    for offset in word {
      guard text[offset] < 0x80 else { return nil }
      if text[offset].isWord { letters -= 1 }
      if letters == 0 { return offset + 1 }
    }
    return nil
  }
}
