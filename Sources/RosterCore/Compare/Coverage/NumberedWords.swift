/// The different words of some texts, numbered, a plural as its singular.
struct NumberedWords {
  /// For each number the folded word.
  let tokens: TokenList
  /// The numbers of the tools that the agents are granted, which are no topics.
  let tools: Set<Int>

  /// Numbers the words of texts.
  init(of texts: inout [WrittenText], tools: [String]) {
    var interner = Interner()
    for index in texts.indices {
      for (place, number) in interner.numbers(of: texts[index].foldedWords).enumerated() {
        texts[index].words[place].key = number
      }
    }
    let singulars = Self.singulars(of: texts, &interner)
    for index in texts.indices {
      for place in texts[index].words.indices {
        let key = texts[index].words[place].key
        texts[index].words[place].key = singulars[key]
      }
    }
    self.tools = Set(interner.numbers(of: TokenList(tools.map(Folding.folded))))
    tokens = interner.tokens
  }

  /// How many there are.
  var count: Int { tokens.ranges.count }

  /// The folded word of a number.
  subscript(key: Int) -> [UInt8] { Array(tokens.bytes[tokens.ranges[key]]) }

  /// For each number that of the singular, where the texts have both; the number itself for all others.
  private static func singulars(of texts: [WrittenText], _ interner: inout Interner) -> [Int] {
    let words = interner.tokens
    let count = words.ranges.count
    let numbers = interner.numbers(of: words.withoutPlurals)
    var singulars = numbers.enumerated().map { $1 < count ? $1 : $0 }
    // The S of HTTPS and AWS is no plural.
    for text in texts {
      for word in text.words where word.shape == .capitals {
        if text.source.bytes[word.range.upperBound - 1] == UInt8(ascii: "S") {
          singulars[word.key] = word.key
        }
      }
    }
    return singulars
  }
}

extension TokenList {
  /// The words without the `s` of a plural, where they may have one; `y` instead of `ies`.
  fileprivate var withoutPlurals: TokenList {
    var text = bytes
    let singulars = ranges.map { range in
      guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s") else { return range }
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
