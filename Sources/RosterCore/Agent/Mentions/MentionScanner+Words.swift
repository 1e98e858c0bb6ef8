/// A word that is kept back until it is known what stands behind it.
struct PendingMention {
  let word: MentionWord
  let mark: MentionWord.Mark
  /// What speaks for it so far; `nil` for nothing.
  let evidence: MentionCandidate.Evidence?
  /// Whether the phrase names it where its part of the sentence ends behind it.
  let mayEndPhrase: Bool
}

extension MentionScanner {
  /// What stands behind a word that was kept back.
  enum Next {
    /// The word "agent", at an offset.
    case agent(at: Int)
    /// The end of a part of the sentence.
    case end
    /// Any other word.
    case word
  }

  /// Goes past the word at an offset, and sometimes past others that belong to it; returns the end.
  mutating func scanWord(at offset: Int) -> Int {
    let word = MentionWord(in: bytes.span, at: offset, before: line.upperBound)
    let mark = word.mark(in: bytes, of: line)
    let meaning = word.meaning
    if let meaning, let opening = word.opening(meaning, in: bytes, of: line) {
      settle(before: .word)
      phrase.open(opening)
    } else if let meaning, mark == .none || mark == .bold {
      take(meaning, word)
    } else {
      settle(before: .word)
      return take(word, mark)
    }
    return word.range.upperBound
  }

  /// Takes a word that means something to phrases.
  private mutating func take(_ meaning: PhraseWord, _ word: MentionWord) {
    switch meaning {
    case .agent:
      settle(before: .agent(at: word.range.lowerBound))
      if word.isLabel(in: bytes, of: line) { phrase.open(.likely) }
    case .with where word.hasCapitals:
      // As in "- **With test-engineer**: …", where the verb is in a heading above.
      settle(before: .end)
      phrase.open(.likely)
    default:
      settle(before: meaning.endsName ? .end : .word)
      phrase.take(meaning)
    }
  }

  /// Takes any other word, perhaps a name; returns where to go on.
  private mutating func take(_ word: MentionWord, _ mark: MentionWord.Mark) -> Int {
    let isPlain = mark == .none && !word.isCompound
    if isPlain, word.hasCapitals, phrase.opening != nil, let name = titleCaseName(from: word) {
      append(name, .marked)
      return name.upperBound
    }
    let isFragment = !isPlain && word.isFragment(in: bytes, of: line)
    let evidence = isFragment ? nil : evidence(for: word, mark)
    if !isFragment {
      pending = PendingMention(
        word: word, mark: mark, evidence: evidence, mayEndPhrase: phrase.opening == .certain)
    }
    if evidence == nil || phrase.opening == .label { phrase.takeOther() }
    return word.range.upperBound
  }

  /// Several words with capitals that start with one, as in "hand over to the Evidence Collector".
  private func titleCaseName(from word: MentionWord) -> Range<Int>? {
    var end = word.range.upperBound
    while end + 1 < line.upperBound, bytes[end] == ASCII.space, bytes[end + 1].isCapital {
      end = MentionWord(in: bytes.span, at: end + 1, before: line.upperBound).range.upperBound
    }
    return end > word.range.upperBound ? word.range.lowerBound..<end : nil
  }

  // MARK: Evidence

  /// What speaks for a word, whatever stands behind it; `nil` for nothing.
  private func evidence(for word: MentionWord, _ mark: MentionWord.Mark) -> MentionCandidate.Evidence? {
    let opening = phrase.opening
    switch mark {
    case .at:
      if isLikelyName(word) || calledName(in: word) != nil && isPossibleName(word) { return .called }
      return part != .prose && !word.isCompound ? nil : .marked
    case .code, .bold:
      if opening != nil, isLikelyName(word) { return .called }
      if mark == .code, let opening, opening != .likely, isPossibleName(word) { return .called }
      return part != .prose && opening == nil ? nil : .marked
    case .none, .quoted:
      if opening == .call || opening == .label { return evidence(calling: word, mark) }
      guard word.isCompound, !word.hasCapitals else { return nil }
      if opening != nil { return isLikelyName(word) ? .called : .marked }
      return part == .prose ? .spelled : nil
    }
  }

  /// What speaks for a word in a call; `nil` for the label of an argument.
  private func evidence(calling word: MentionWord, _ mark: MentionWord.Mark) -> MentionCandidate.Evidence? {
    guard !word.isLabel(in: bytes, of: line) else { return nil }
    let isClear = part == .tools || mark == .quoted || word.isCompound
    return isClear && isPossibleName(word) ? .called : .marked
  }

  /// What speaks for a word that "agent" follows.
  private func evidence(beforeAgent word: MentionWord, _ mark: MentionWord.Mark) -> MentionCandidate.Evidence?
  {
    switch mark {
    case .code, .at, .quoted: isPossibleName(word) ? .called : .marked
    case .bold: .marked
    case .none where word.isCompound: word.hasCapitals ? nil : isLikelyName(word) ? .called : .marked
    case .none: phrase.hasVerb ? .marked : nil
    }
  }

  /// Takes the word that was kept back as a candidate, where enough speaks for it.
  mutating func settle(before next: Next) {
    guard let last = pending else { return }
    pending = nil
    var evidence = last.evidence
    switch next {
    case .agent(let offset) where offset - last.word.range.upperBound <= Self.markBytes:
      let more = self.evidence(beforeAgent: last.word, last.mark)
      evidence = [evidence, more].compactMap(\.self).max()
    case .end where last.mayEndPhrase: evidence = evidence ?? .marked
    default: break
    }
    guard let evidence else { return }
    guard let called = calledName(in: last.word, last.mark) else { return append(last.word.range, evidence) }
    // Where there is an agent of the whole name, that one is meant.
    append(last.word.range, .marked)
    append(called, evidence)
  }

  /// The most bytes of marks and blanks between a name and "agent".
  private static let markBytes = 4

  // MARK: Names

  /// The name in `@agent-name`.
  private func calledName(in word: MentionWord, _ mark: MentionWord.Mark = .at) -> Range<Int>? {
    let prefix = "agent-"
    guard mark == .at, bytes.starts(with: prefix, in: word.range), word.range.count > prefix.utf8.count else {
      return nil
    }
    return word.range.dropFirst(prefix.utf8.count)
  }

  /// Whether a word reads like the name of an agent.
  private func isLikelyName(_ word: MentionWord) -> Bool {
    word.isCompound && isPossibleName(word) && AgentNoun.ends(bytes[word.range])
  }

  /// Whether a word can be the name of an agent that is not there.
  private func isPossibleName(_ word: MentionWord) -> Bool {
    !word.hasCapitals && word.range.count > 1 && bytes[word.range.lowerBound].isLetter
      && !bytes[word.range].contains(UInt8(ascii: "_"))
      && !AgentNoun.isPlaceholder(bytes[calledName(in: word) ?? word.range])
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { isLetter && self & 0x20 == 0 }
}
