/// Writes the text of one made-up agent file, as such files are in the wild.
///
/// The parts are in extensions: the header, its tools, the body.
struct AgentWriter {
  var random: SplitMix64
  let words: Vocabulary
  var text: [UInt8] = []
  /// The words that were drawn for this file, of which it uses many again.
  private var drawn: [[UInt8]] = []
  /// How many words in a thousand are such: real files of a thousand words have some 430 different ones.
  private static let repeatedPerMille = 400

  private init(_ random: SplitMix64, words: Vocabulary) {
    self.random = random
    self.words = words
  }

  /// Writes a file, which is settled by the state of `random` alone.
  ///
  /// - Returns: The name of the agent and the bytes of the file.
  static func write(
    _ random: SplitMix64, words: AgentWords
  ) -> (name: String, bytes: [UInt8]) {
    var random = random
    let isHangul = random.happens(perMille: 40)
    var writer = AgentWriter(random, words: isHangul ? words.hangul : words.latin)
    let size = SizeDistribution.draw(&writer.random)
    let name = words.name(&writer.random)
    writer.addHeader(name: name)
    writer.addBody(title: name, until: size)
    writer.finish()
    return (name, writer.text)
  }

  /// Writes a file of about `size` bytes.
  static func write(_ size: Int, _ random: SplitMix64, words: AgentWords) -> [UInt8] {
    var writer = AgentWriter(random, words: words.latin)
    let name = words.name(&writer.random)
    writer.addHeader(name: name)
    writer.addBody(title: name, until: size)
    return writer.text
  }

  /// Gives a share of the files what editors do to them.
  private mutating func finish() {
    if random.happens(perMille: 525) { text.removeLast() }
    if random.happens(perMille: 70) { text = text.withCarriageReturns }
    if random.happens(perMille: 3) { text = [0xEF, 0xBB, 0xBF] + text }
  }
}

extension AgentWriter {
  mutating func add(_ string: String) { text += string.utf8 }
  mutating func add(_ bytes: [UInt8]) { text += bytes }

  /// Adds a word: a new one, or one that the file has already.
  mutating func addWord() {
    if !drawn.isEmpty, random.happens(perMille: Self.repeatedPerMille) {
      add(random.pick(drawn))
    } else {
      let word = words.word(&random)
      drawn.append(word)
      add(word)
    }
  }

  /// Adds some words with spaces between.
  mutating func addWords(_ count: Int) {
    for index in 0..<count {
      if index > 0 { add(" ") }
      addWord()
    }
  }

  /// Adds a sentence with its full stop, commas in it and now and then something that is not ASCII.
  mutating func addSentence(words count: ClosedRange<Int> = 6...18) {
    let start = text.count
    let length = random.number(in: count)
    for index in 0..<length {
      if index > 0 { add(random.happens(perMille: 70) ? ", " : random.happens(perMille: 8) ? " — " : " ") }
      addWord()
    }
    text.capitalize(at: start)
    add(".")
  }
}

extension [UInt8] {
  /// Makes the ASCII letter at an offset a capital one.
  mutating func capitalize(at offset: Int) {
    if offset < count, 0x61...0x7A ~= self[offset] { self[offset] &-= 0x20 }
  }

  /// The text with CRLF for each LF.
  fileprivate var withCarriageReturns: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + count / 32)
    for byte in self {
      if byte == UInt8(ascii: "\n") { result.append(UInt8(ascii: "\r")) }
      result.append(byte)
    }
    return result
  }
}
