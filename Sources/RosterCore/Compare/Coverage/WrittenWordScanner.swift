/// Takes pieces of a text apart into words as they are written.
///
///     PostgreSQL and Node.js, C++ or CI/CD   each one word: `and` and `or` between `PostgreSQL`, `Node.js`, `C++`, `CI/CD`
///     event-driven                           event · driven, glued by a hyphen
struct WrittenWordScanner {
  let bytes: [UInt8]
  private(set) var words: [WrittenWord] = []
  /// The words folded, one behind the other.
  private var folded: [UInt8] = []
  private var foldedRanges: [Range<Int>] = []
  /// What stands between the last word and the place that was reached.
  private var separation = WrittenWord.Separation.stop

  /// Bytes to a word of English with what follows it.
  private static let bytesPerWord = 6

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / Self.bytesPerWord)
    foldedRanges.reserveCapacity(bytes.count / Self.bytesPerWord)
    folded.reserveCapacity(bytes.count)
  }

  /// The words in lower case, without accents, dots and slashes.
  var foldedWords: TokenList { TokenList(bytes: folded, ranges: foldedRanges) }

  /// Notes that something separates the last word from the next.
  mutating func separate(_ kind: WrittenWord.Separation) { separation = max(separation, kind) }

  /// Takes the words of a piece.
  mutating func scan(_ range: Range<Int>, _ setting: WrittenWord.Setting) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalarClass, width) = bytes.span.letterClass(at: offset)
      if scalarClass == .lower || scalarClass == .upper || scalarClass == .digit {
        offset = scanWord(offset..<range.upperBound, setting)
      } else {
        offset = skipSign(at: offset, width: width, before: range.upperBound)
      }
    }
  }

  /// Takes a code span where it is a single word.
  mutating func scanCode(_ range: Range<Int>) {
    let (wordCount, foldedCount) = (words.count, folded.count)
    let before = separation
    scan(range, .code)
    if words.count != wordCount + 1 || words.last?.range != range {
      words.removeSubrange(wordCount...)
      foldedRanges.removeSubrange(wordCount...)
      folded.removeSubrange(foldedCount...)
    }
    separation = max(before, .sign)
  }

  // MARK: Between words

  private mutating func skipSign(at offset: Int, width: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "<"), let tagEnd = tagEnd(from: offset, before: end) {
      separate(.stop)
      return tagEnd
    }
    separate(kind(of: byte))
    return offset + width
  }

  private func kind(of byte: UInt8) -> WrittenWord.Separation {
    switch byte {
    case ASCII.space, ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn: .space
    // A dash with spaces around it is no hyphen.
    case UInt8(ascii: "-"): separation == .none ? .hyphen : .stop
    case UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "*"): .sign
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
    case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "+"):
      .listing
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "["): .opening
    default: .stop
    }
  }

  /// The end of a tag or placeholder such as `<name>`; it holds no other, so that angles that do not close cost no more
  /// than those that do.
  private func tagEnd(from start: Int, before end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1].isLetter || bytes[start + 1] == UInt8(ascii: "/") else {
      return nil
    }
    let next = bytes[(start + 1)..<end].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    return next.flatMap { bytes[$0] == UInt8(ascii: ">") ? $0 + 1 : nil }
  }

  // MARK: Words

  private mutating func scanWord(_ range: Range<Int>, _ setting: WrittenWord.Setting) -> Int {
    var letters = LetterCounts()
    let foldedStart = folded.count
    var end = takeLetters(range, &letters)
    var isIdentifier = isMarkedAsCode(before: range.lowerBound)
    while let next = connected(at: end, before: range.upperBound, word: range.lowerBound) {
      if bytes[end] == UInt8(ascii: "_") {
        isIdentifier = true
        folded.append(bytes[end])
      }
      end = takeLetters(next..<range.upperBound, &letters)
    }
    end = takeSigns(at: end, before: range.upperBound, &letters, start: range.lowerBound)
    if end < range.upperBound, bytes[end] == UInt8(ascii: "("), end + 1 < bytes.count,
      bytes[end + 1] == UInt8(ascii: ")")
    {
      isIdentifier = true
    }
    let shape = isIdentifier ? .identifier : hasSigns(range.lowerBound..<end) ? .mixed : WordShape(letters)
    let start = hasDotBefore(range.lowerBound) ? range.lowerBound - 1 : range.lowerBound
    words.append(WrittenWord(range: start..<end, shape: shape, setting: setting, separation: separation))
    foldedRanges.append(foldedStart..<folded.count)
    separation = .none
    return end
  }

  /// Folds letters and digits; returns where they end.
  private mutating func takeLetters(_ range: Range<Int>, _ letters: inout LetterCounts) -> Int {
    let end = bytes.span.endOfLetters(in: range, &letters)
    let start = folded.count
    folded += bytes[range.lowerBound..<end]
    for offset in start..<folded.count { folded[offset] = Folding.folded(folded[offset]) }
    return end
  }

  /// Where a word goes on behind a sign inside it: an underscore, the dot of `Node.js`, the slash of `CI/CD`.
  private func connected(at offset: Int, before end: Int, word start: Int) -> Int? {
    guard offset + 1 < end, bytes[offset + 1].isLetter || bytes[offset + 1].isDigit else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "_"): return offset + 1
    case UInt8(ascii: "."): return isNameWithDot(start..<offset, tail: offset + 1..<end) ? offset + 1 : nil
    case UInt8(ascii: "/"): return isPairOfLetters(start..<offset, tail: offset + 1..<end) ? offset + 1 : nil
    default: return nil
    }
  }

  /// Whether a capital and a short ending make a name of a product and no file: `Node.js`, `ASP.NET`, but not `README.md`.
  private func isNameWithDot(_ head: Range<Int>, tail: Range<Int>) -> Bool {
    let ending = Array(bytes[tail].prefix { $0.isLetter })
    guard ending.count == 2 || ending.count == 3, bytes[head].count > 1 else { return false }
    guard bytes[head.lowerBound] & 0x20 == 0, bytes[head].allSatisfy(\.isLetter) else { return false }
    return !Self.fileEndings.contains(ending.map(Folding.folded))
  }

  /// Whether two short words are one, neither being part of a longer list: `CI/CD`, `I/O`, `Pub/Sub`.
  private func isPairOfLetters(_ head: Range<Int>, tail: Range<Int>) -> Bool {
    let (first, second) = (bytes[head], bytes[tail].prefix { $0.isLetter || $0.isDigit })
    guard (1...3).contains(first.count), (1...3).contains(second.count) else { return false }
    let isFollowed = second.endIndex < tail.upperBound && bytes[second.endIndex] == UInt8(ascii: "/")
    let isPreceded = head.lowerBound > 0 && bytes[head.lowerBound - 1] == UInt8(ascii: "/")
    guard !isFollowed, !isPreceded, !first.elementsEqual(second) else { return false }
    let isSmall = (first + second).map { !$0.isLetter || $0 & 0x20 != 0 }
    return !isSmall.contains(true) || isSmall == [false, true, true, false, true, true]
  }

  /// Takes the signs of `C++` and `C#`.
  private mutating func takeSigns(
    at offset: Int, before end: Int, _ letters: inout LetterCounts, start: Int
  ) -> Int {
    guard offset == start + 1, let sign = bytes.span.languageSign(at: offset, before: end) else {
      return offset
    }
    folded += Array(sign.utf8)
    return offset + sign.utf8.count
  }

  /// Whether the word is one such as `.NET`.
  private func hasDotBefore(_ start: Int) -> Bool {
    guard start > 1, bytes[start - 1] == UInt8(ascii: "."), bytes[start] & 0x20 == 0, bytes[start].isLetter
    else {
      return false
    }
    return bytes[start - 2].isWhitespace || bytes[start - 2] == UInt8(ascii: "(")
  }

  /// Whether a word has a sign that only names have: `Node.js`, `C++`.
  private func hasSigns(_ word: Range<Int>) -> Bool {
    bytes[word].contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ".") }
  }

  /// Whether a sign before a word says that it is part of a program: `@Test`, `$HOME`, `--verbose`.
  private func isMarkedAsCode(before start: Int) -> Bool {
    guard start > 0 else { return false }
    switch bytes[start - 1] {
    case UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "\\"):
      return true
    case UInt8(ascii: "."), UInt8(ascii: "~"):
      return bytes[start] & 0x20 != 0
    case UInt8(ascii: "-"): return start > 1 && bytes[start - 2] == UInt8(ascii: "-")
    default: return false
    }
  }

  /// What the names of files end in that are talked about in agents.
  private static let fileEndings: Set<[UInt8]> = Set(
    "bat c cfg cpp cs css csv env exs ex go h hpp htm ini jpg kt lua md mdc mod pdf php png ps py rb rs sh sql svg toml ts tsv txt vue xml yml zip"
      .split(separator: " ").map { Array($0.utf8) })
}

extension Span<UInt8> {
  /// Where a run of letters and digits ends, which are counted.
  fileprivate func endOfLetters(in range: Range<Int>, _ letters: inout LetterCounts) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalarClass, width) = letterClass(at: offset)
      guard scalarClass != .separator, scalarClass != .unspaced else { break }
      if scalarClass != .mark { letters.add(scalarClass, isSmallS: self[offset] == UInt8(ascii: "s")) }
      offset += width
    }
    return offset
  }

  /// The class of the scalar at an offset, and how many bytes it takes.
  @inline(__always)
  fileprivate func letterClass(at offset: Int) -> (scalarClass: ScalarClass, width: Int) {
    let byte = self[offset]
    if byte < 0x80 { return (ScalarClass(ofASCII: byte), 1) }
    let (scalar, width) = scalar(at: offset)
    return (ScalarClass(of: scalar), width)
  }
}
