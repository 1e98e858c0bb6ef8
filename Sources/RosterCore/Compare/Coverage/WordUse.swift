/// How some texts use a word.
struct WordUse {
  /// The greatest ``NameEvidence`` of all places.
  var evidence = 0.0
  /// The most telling shape that it has outside code.
  var shape = WordShape.number
  /// Places where it may be written as a name, and those where a capital at the start of a sentence is no reason.
  var named = 0
  var certain = 0
  /// Places in prose where it is written in lower case.
  var lower = 0
  /// Places outside code spans.
  var outsideCode = 0
  /// Places where it is written as a name and is no part of a longer one.
  var alone = 0
  /// The texts that have it, by the bits of their indices.
  var holders: UInt8 = 0

  /// The use of each word of some texts, by its number.
  static func all(in texts: [WrittenText], count: Int) -> [WordUse] {
    var uses = Array(repeating: WordUse(), count: count)
    for (index, text) in texts.enumerated() {
      for (place, word) in text.words.enumerated() {
        let mayBeName = word.shape != .lower || word.setting == .code
        uses[word.key].count(
          word, evidence: mayBeName ? NameEvidence.of(place, in: text.words) : 0, text: index)
      }
    }
    return uses
  }

  /// Counts the word at a place of a text.
  private mutating func count(_ word: WrittenWord, evidence: Double, text: Int) {
    holders |= 1 << UInt8(text)
    self.evidence = max(self.evidence, evidence)
    if word.setting != .code {
      outsideCode += 1
      if word.shape != .identifier { shape = max(shape, word.shape) }
    }
    if evidence >= NameEvidence.start { named += 1 }
    if evidence >= NameEvidence.leadIn { certain += 1 }
    if word.shape == .lower, word.setting != .code { lower += 1 }
  }
}
