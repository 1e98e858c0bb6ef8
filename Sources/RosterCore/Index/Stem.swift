/// English endings taken off, so that `query` and `queries`, `limit` and `limiting` are one word.
///
/// The index holds words as they are; whoever looks for a word asks a ``Vocabulary`` for all that share its stem.
/// The stem need not be a word. Only words of at least four letters, all of `a` to `z`, are changed.
///
///     Stem.of(Array("queries".utf8))   // "query"
///     Stem.of(Array("stopping".utf8))  // "stop"
enum Stem {
  /// The bytes that a word has more than its stem, at most: `pings` of `stoppings`.
  static let longestEnding = 5
  /// Bytes below which a word is the stem of no other one.
  static let shortest = 2

  /// The stem of a folded word.
  static func of(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3, word.allSatisfy(\.isLetter) else { return word }
    var stem = withoutPlural(word)
    stem = withoutVerbEnding(stem)
    return withFinalLetters(stem)
  }

  /// Whether a letter behind a stem can be the first of what is taken off a word: `p` in `stopping`, `i` in `limiting`.
  static func mayStartEnding(_ letter: UInt8, behind last: UInt8?) -> Bool {
    letter == last || "sei".utf8.contains(letter)
  }

  /// `-ies`, `-es` behind a hiss, and `-s`, but not `-ss` and `-us`.
  private static func withoutPlural(_ word: [UInt8]) -> [UInt8] {
    guard word.last == UInt8(ascii: "s") else { return word }
    if word.ends(with: "ies"), word.count > 4 { return word.dropLast(3) + Array("y".utf8) }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.ends(with: ending) {
      return word.dropLast(2)
    }
    return ["ss", "us"].contains(where: word.ends) ? word : word.dropLast()
  }

  /// `-ing` and `-ed` where a vowel stands before.
  private static func withoutVerbEnding(_ word: [UInt8]) -> [UInt8] {
    if word.ends(with: "ied"), word.count > 4 { return word.dropLast(3) + Array("y".utf8) }
    for ending in ["ing", "ed"] where word.ends(with: ending) {
      let rest = Array(word.dropLast(ending.utf8.count))
      guard rest.count > 2, rest.contains(where: \.isVowel), !rest.ends(with: "e") else { return word }
      return rest.withoutDoubledConsonant
    }
    return word
  }

  /// Without a final `e`, which `-ing` and `-ed` replace.
  private static func withFinalLetters(_ word: [UInt8]) -> [UInt8] {
    word.count > 3 && word.last == UInt8(ascii: "e") ? word.dropLast() : word
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// `stop` of `stopp`; `l`, `s` and `z` stay doubled, as in `call`, `pass` and `buzz`.
  fileprivate var withoutDoubledConsonant: [UInt8] {
    guard count > 3, let last, self[count - 2] == last, !last.isVowel else { return self }
    return "lsz".utf8.contains(last) ? self : dropLast()
  }
}

extension UInt8 {
  fileprivate var isVowel: Bool { "aeiouy".utf8.contains(self) }
}

extension Vocabulary {
  /// The words that share the stem of a word, itself included where it is there, in order.
  func terms(withStemOf word: [UInt8]) -> [Int] {
    guard word.count >= Stem.shortest else { return term(word).map { [$0] } ?? [] }
    let stem = Stem.of(word)
    var terms = terms(withStem: stem, startingWith: stem)
    // `queries` has the stem `query`, with which it does not start.
    if stem.last == UInt8(ascii: "y") {
      terms = self.terms(withStem: stem, startingWith: stem.dropLast() + [UInt8(ascii: "i")]) + terms
    }
    return terms
  }

  private func terms(withStem stem: [UInt8], startingWith beginning: [UInt8]) -> [Int] {
    terms(startingWith: beginning).filter { term in
      let range = range(of: term)
      guard range.count <= stem.count + Stem.longestEnding else { return false }
      let mayBeEnding =
        range.count == beginning.count
        || Stem.mayStartEnding(bytes[range.lowerBound + beginning.count], behind: beginning.last)
      return mayBeEnding && Stem.of(self.word(term)) == stem
    }
  }
}
