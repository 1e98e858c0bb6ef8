import TestSupport
import Testing

@testable import RosterCore

@Suite struct TypoMatcherTests {
  @Test(arguments: [
    ("backend", "backend", 0), ("bakcend", "backend", 1), ("bckend", "backend", 1),
    ("backkend", "backend", 1),
    ("bakkend", "backend", 1), ("ackend", "backend", 1), ("xackend", "backend", 1), ("abckend", "backend", 1),
    ("backends", "backend", 1), ("bakcned", "backend", nil), ("kuberntes", "kubernetes", 1),
    ("kubrentes", "kubernetes", 2), ("kbrentes", "kubernetes", nil), ("ukbrenetes", "kubernetes", 2),
    // No letter is edited twice: not a swap of `ca` with an insertion between.
    ("xxca", "xxabc", nil), ("xxxca", "xxxabc", nil), ("ствжа", "ставжа", 1), ("стваж", "ставж", 1),
    ("日本語版用", "日本誤版用", 1), ("日本語版用", "日誤本版用", nil),
  ])
  func edits(word: String, other: String, edits: Int?) {
    let other = bytes(other)
    let found = TypoMatcher(bytes(word)).flatMap { $0.edits(to: other.span) }
    #expect(found == edits)
  }

  @Test(arguments: [
    ("kubre", "kubernetes", 1), ("kuber", "kubernetes", 0), ("kebur", "kubernetes", nil),
    ("kubern", "kuber", 1),
    ("uberne", "kubernetes", 1), ("kubernteis", "kubernetes", 2), ("cuberntes", "kubernetesque", 2),
    ("провр", "проверка", 1),
  ])
  func editsToABeginning(word: String, other: String, edits: Int?) {
    let other = bytes(other)
    let found = TypoMatcher(bytes(word)).flatMap { $0.edits(toBeginningOf: other.span) }
    #expect(found == edits)
  }

  @Test(arguments: [
    ("", nil), ("four", nil), ("fünf", nil), ("fives", 1), ("eightlet", 1), ("nineletts", 2), ("日本語版", nil),
    ("日本語版用", 1), (String(repeating: "a", count: Limits.typoLetters), 2),
    (String(repeating: "a", count: Limits.typoLetters + 1), nil),
  ])
  func limit(word: String, limit: Int?) {
    #expect(TypoMatcher(bytes(word))?.limit == limit)
  }

  @Test func countsSharedBeginnings() {
    let long = String(repeating: "z", count: 300)
    let tree = WordTree(["a", "ab", "abc", "abd", "b", "é", "è", long, long + "z"])
    #expect(tree.shared == [0, 1, 2, 2, 0, 0, 255, 0, 1])
    #expect(WordTree([]).shared.isEmpty)
  }

  @Test(arguments: ["ab", "abé", "abcdefg", "aд本\u{1F680}"])
  func agreesWithTheTable(alphabet: String) throws {
    for seed in UInt64(0)..<1_500 {
      var numbers = SeededGenerator(seed: seed)
      let word = numbers.text(of: Array(alphabet.unicodeScalars), upTo: 12)
      let other = numbers.misspelt(word, alphabet)
      guard let matcher = TypoMatcher(bytes(word)) else { continue }
      let distances = Self.distances(from: word, to: other)
      let (whole, least) = (distances[distances.count - 1], distances.min() ?? 0)
      let note: Comment = "seed \(seed): \(word), \(other)"
      let text = bytes(other)
      let (found, begun) = (matcher.edits(to: text.span), matcher.edits(toBeginningOf: text.span))
      #expect(found == (whole <= matcher.limit ? whole : nil), note)
      #expect(begun == (least <= matcher.limit ? least : nil), note)
    }
  }

  @Test(arguments: ["ab", "abé", "abcde", "aд本\u{1F680}"], [false, true])
  func walkFindsWhatALookAtEachWordFinds(alphabet: String, isUnfinished: Bool) {
    var found = 0
    for seed in UInt64(0)..<60 {
      var numbers = SeededGenerator(seed: seed)
      let word = numbers.text(of: Array(alphabet.unicodeScalars), upTo: 13)
      let others = (0..<100).map { _ in numbers.text(of: Array(alphabet.unicodeScalars), upTo: 13) }
      let tree = WordTree(others + (0..<50).map { _ in numbers.misspelt(word, alphabet) })
      guard let matcher = TypoMatcher(bytes(word)) else { continue }
      let expected = tree.words.enumerated().compactMap { term, other in
        let edits = isUnfinished ? matcher.edits(toBeginningOf: other.span) : matcher.edits(to: other.span)
        return edits.map { TypoMatch(term: term, edits: $0) }
      }
      #expect(matcher.matches(in: tree, isUnfinished: isUnfinished) == expected, "seed \(seed): \(word)")
      found += expected.count
    }
    #expect(found > 50)
  }

  @Test(arguments: [false, true])
  func walksLongWords(isUnfinished: Bool) throws {
    let longest = String(repeating: "本", count: Limits.typoLetters)
    let tree = WordTree([longest, longest + "本", longest + "本本x", String(repeating: "本", count: 500)])
    let matcher = try #require(TypoMatcher(bytes(longest)))
    let edits = matcher.matches(in: tree, isUnfinished: isUnfinished).map(\.edits)
    #expect(edits == (isUnfinished ? [0, 0, 0, 0] : [0, 1]))
  }

  // MARK: Oracle

  /// The last row of the textbook table of optimal string alignment: edits to each beginning of `other`.
  private static func distances(from word: String, to other: String) -> [Int] {
    let (left, right) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let isSame = left[row - 1] == right[column - 1]
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count]
  }
}

extension WordTree {
  /// Arranges words, of which some may come twice.
  fileprivate init(_ words: [String]) {
    let words = Set(words.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
    let starts = words.reduce(into: [UInt32(0)]) { $0.append(($0.last ?? 0) + UInt32($1.count)) }
    self.init(bytes: words.flatMap(\.self), starts: starts)
  }

  /// All words in order.
  fileprivate var words: [[UInt8]] {
    zip(starts, starts.dropFirst()).map { Array(bytes[Int($0)..<Int($1)]) }
  }
}

extension SeededGenerator {
  /// A word with up to three edits, and sometimes something behind it.
  fileprivate mutating func misspelt(_ word: String, _ alphabet: String) -> String {
    var scalars = Array(word.unicodeScalars)
    let letters = Array(alphabet.unicodeScalars)
    for _ in 0..<Int.random(in: 0...3, using: &self) where scalars.count > 1 {
      let place = Int.random(in: 0..<scalars.count - 1, using: &self)
      let letter = letters[Int.random(in: letters.indices, using: &self)]
      switch Int.random(in: 0..<4, using: &self) {
      case 0: scalars.insert(letter, at: place)
      case 1: scalars.remove(at: place)
      case 2: scalars[place] = letter
      default: scalars.swapAt(place, place + 1)
      }
    }
    let ending = Bool.random(using: &self) ? text(of: letters, upTo: 5) : ""
    return String(String.UnicodeScalarView(scalars)) + ending
  }
}
