/// Takes texts apart without the tokenizer that is being measured, so that both do not make the same mistakes.
enum PlainWords {
  /// The runs of letters and digits of a text, in lower case, `C#` and `C++` with their signs.
  ///
  /// A line break that is written `\n` ends a word too.
  ///
  ///     PlainWords.of("Don't re-use API v2!")  // ["don", "t", "re", "use", "api", "v2"]
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isEscape = previous == "\\" && scalar == "n"
      previous = scalar
      guard scalar.isOfWord || scalar.signsLanguage(word), !isEscape else {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
        continue
      }
      scalar.appendLowercase(to: &word)
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }
}

extension Unicode.Scalar {
  /// Whether a scalar is a letter or digit, or a mark on one.
  fileprivate var isOfWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where isASCII: false
    default: properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
    }
  }

  /// Whether a sign goes on with a letter as the name of a language.
  fileprivate func signsLanguage(_ word: [UInt8]) -> Bool {
    (self == "#" && word.count == 1)
      || (self == "+" && 1...2 ~= word.count && word.dropFirst().allSatisfy { $0 == 0x2B })
  }

  fileprivate func appendLowercase(to bytes: inout [UInt8]) {
    switch self {
    case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: value) | 0x20)
    case _ where isASCII: bytes.append(UInt8(truncatingIfNeeded: value))
    default: bytes += properties.lowercaseMapping.utf8
    }
  }
}
