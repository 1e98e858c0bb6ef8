/// The different words of some texts, numbered, a plural as its singular.
struct NumberedWords {
  /// For each number the folded word.
  let tokens: TokenList
  /// The numbers of the tools that the agents are granted, which are no topics.
  let tools: Set<Int>

  /// Numbers the words of texts.
  init(of texts: inout [WrittenText], tools: [String]) {
    var interner = Interner()
    let numbers = texts.map { interner.numbers(of: $0.foldedWords) }
    let singulars = Self.singulars(of: texts, numbers, &interner)
    for index in texts.indices {
      for (place, number) in numbers[index].enumerated() { texts[index].words[place].key = singulars[number] }
    }
    self.tools = Set(interner.numbers(of: TokenList(tools.map(Folding.folded))))
    tokens = interner.tokens
  }

  /// How many there are.
  var count: Int { tokens.ranges.count }

  /// The folded word of a number.
  subscript(key: Int) -> [UInt8] { Array(tokens.bytes[tokens.ranges[key]]) }

  /// For each number that of the singular, where the texts have both; the number itself for all others.
  private static func singulars(
    of texts: [WrittenText], _ numbers: [[Int]], _ interner: inout Interner
  ) -> [Int] {
    let words = interner.tokens
    var singulars = Array(words.ranges.indices)
    let plurals = singulars.filter { words.mayBePlural($0) }
    let found = interner.numbers(of: words.singulars(of: plurals))
    for (plural, number) in zip(plurals, found) where number < singulars.count { singulars[plural] = number }
    // The S of HTTPS and AWS is no plural.
    for (text, numbers) in zip(texts, numbers) {
      for (word, number) in zip(text.words, numbers) where word.shape == .capitals {
        if text.source.bytes[word.range.upperBound - 1] == UInt8(ascii: "S") { singulars[number] = number }
      }
    }
    return singulars
  }
}

extension TokenList {
  /// Whether a word may have the `s` of a plural.
  fileprivate func mayBePlural(_ word: Int) -> Bool {
    let range = ranges[word]
    return range.count > 2 && bytes[range.upperBound - 1] == UInt8(ascii: "s")
  }

  /// Some words without that `s`, with `y` instead of `ies`.
  fileprivate func singulars(of words: [Int]) -> TokenList {
    var text = bytes
    let singulars = words.map { word in
      let range = ranges[word]
      guard range.count > 4, bytes[range].suffix(3).elementsEqual("ies".utf8) else { return range.dropLast() }
      let start = text.count
      text += bytes[range].dropLast(3) + [UInt8(ascii: "y")]
      return start..<text.count
    }
    return TokenList(bytes: text, ranges: singulars)
  }

  /// Puts words one behind the other.
  fileprivate init(_ words: [[UInt8]]) {
    var ends = [0]
    for word in words { ends.append(ends[ends.count - 1] + word.count) }
    self.init(bytes: words.flatMap { $0 }, ranges: words.indices.map { ends[$0]..<ends[$0 + 1] })
  }
}
