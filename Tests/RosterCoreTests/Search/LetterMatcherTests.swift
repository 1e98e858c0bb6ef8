import TestSupport
import Testing

@testable import RosterCore

@Suite struct LetterMatcherTests {
  private typealias Scores = LetterScores

  struct Example: CustomTestStringConvertible {
    /// The name, with what is found between brackets.
    let name: String
    let pattern: String
    let score: Int32
    let quality: Quality
    var testDescription: String { "\(pattern) in \(name)" }
  }

  enum Quality { case ragged, tidy, allWords }

  /// The pattern's first letter at a word start, and the letters that follow it in a row.
  private static func firstRun(_ count: Int32) -> Int32 {
    Scores.letter + Scores.firstLetter * Scores.wordStart + (count - 1)
      * (Scores.letter + Scores.continuedStart)
  }

  /// A later run from a word start.
  private static func run(_ count: Int32) -> Int32 {
    Scores.letter + Scores.wordStart + (count - 1) * (Scores.letter + Scores.continuedStart)
  }

  /// A run from inside a word.
  private static func innerRun(_ count: Int32) -> Int32 {
    Scores.letter + (count - 1) * (Scores.letter + Scores.continued)
  }

  private static func gap(_ count: Int32) -> Int32 { Scores.gap + (count - 1) * Scores.gapExtension }

  static let examples = [
    Example(name: "[backend]", pattern: "backend", score: firstRun(7), quality: .allWords),
    Example(
      name: "[b]ackend-[e]ngineer", pattern: "be", score: firstRun(1) + gap(7) + run(1), quality: .allWords),
    Example(
      name: "[b]ackend-[eng]ineer", pattern: "beng", score: firstRun(1) + gap(7) + run(3), quality: .allWords),
    Example(
      name: "[back]end-[eng]ineer", pattern: "backeng", score: firstRun(4) + gap(4) + run(3),
      quality: .allWords),
    Example(
      name: "[kub]ernetes-[sec]urity", pattern: "kubsec", score: firstRun(3) + gap(8) + run(3),
      quality: .allWords),
    // Not the first letters that fit.
    Example(name: "backend-[eng]ineer", pattern: "eng", score: firstRun(3), quality: .tidy),
    Example(name: "a-bac-[bc]", pattern: "bc", score: firstRun(2), quality: .tidy),
    Example(name: "r[eview]er", pattern: "eview", score: innerRun(5), quality: .tidy),
    // Two words with a start of each, rather than one run of higher score.
    Example(name: "[b]e-[e]gg", pattern: "be", score: firstRun(1) + gap(2) + run(1), quality: .allWords),
    // All words or none: two letters in a row are worth more than two of three words.
    Example(name: "[be]-egg-x", pattern: "be", score: firstRun(2), quality: .tidy),
    Example(
      name: "[a]r-[r]-[e]x", pattern: "are", score: firstRun(1) + gap(2) + run(1) + gap(1) + run(1),
      quality: .allWords),
    // A run of three may begin anywhere, a run of two is ragged.
    Example(name: "x[abc]", pattern: "abc", score: innerRun(3), quality: .tidy),
    Example(name: "x[ab]", pattern: "ab", score: innerRun(2), quality: .ragged),
    Example(name: "x[a]x[b]", pattern: "ab", score: innerRun(1) + gap(1) + innerRun(1), quality: .ragged),
    // Tidy comes before the score.
    Example(
      name: "xab-[a]xxxxxxxxxxxxxxxxxxxxxxxx-[b]", pattern: "ab", score: firstRun(1) + gap(25) + run(1),
      quality: .tidy),
    // Words inside a word.
    Example(
      name: "[f]ile[S]ystem", pattern: "fs",
      score: firstRun(1) + gap(3) + Scores.letter + Scores.innerStart, quality: .allWords),
    Example(
      name: "[fil]e[Sys]tem", pattern: "filsys",
      score: firstRun(3) + gap(1) + Scores.letter + Scores.innerStart
        + 2 * (Scores.letter + Scores.continuedStart),
      quality: .allWords),
    Example(
      name: "x[leS]", pattern: "les",
      score: innerRun(2) + Scores.letter + max(Scores.continued, Scores.innerStart), quality: .tidy),
    Example(
      name: "oauth[2]", pattern: "2", score: Scores.letter + Scores.firstLetter * Scores.innerStart,
      quality: .tidy),
    // What joins words in a pattern stands for nothing; other marks are found.
    Example(
      name: "[back]end-[eng]ineer", pattern: "back-_ eng", score: firstRun(4) + gap(4) + run(3),
      quality: .allWords),
    Example(name: "[c++]", pattern: "C++", score: firstRun(3), quality: .allWords),
    Example(
      name: "node[.js]", pattern: ".js", score: 3 * Scores.letter + 2 * Scores.continuedStart, quality: .tidy),
    // Letters are scalars, without case and accents.
    Example(name: "[É]cole", pattern: "é", score: firstRun(1), quality: .allWords),
    Example(name: "[e\u{301}]cole", pattern: "E", score: firstRun(1), quality: .allWords),
    Example(
      name: "[п]роверка [к]ода", pattern: "ПК", score: firstRun(1) + gap(8) + run(1), quality: .allWords),
    Example(name: "日[本]語", pattern: "本", score: innerRun(1), quality: .ragged),
    Example(name: "🚀 [r]ocket", pattern: "r", score: firstRun(1), quality: .allWords),
  ]

  @Test(arguments: examples)
  func finds(_ example: Example) throws {
    let (name, places) = Self.marked(example.name)
    let found = try #require(LetterMatcher(example.pattern)?.places(in: name))
    #expect(found.bytes == places)
    #expect(Int32(found.match.score) == example.score)
    #expect(found.match.isTidy == (example.quality != .ragged))
    #expect(found.match.coversAllWords == (example.quality == .allWords))
  }

  @Test(arguments: examples)
  func scoresAlikeWithoutPlaces(_ example: Example) throws {
    let (name, _) = Self.marked(example.name)
    let matcher = try #require(LetterMatcher(example.pattern))
    #expect(matcher.match(name) == matcher.places(in: name)?.match)
  }

  @Test(arguments: [
    ("abc", "acb"), ("abc", "ab"), ("aa", "a"), ("a", ""), ("é", "a"), ("本", "日語"),
    ("\u{1F680}", "\u{1F681}"),
  ])
  func findsNothing(pattern: String, name: String) throws {
    #expect(try #require(LetterMatcher(pattern)).places(in: name) == nil)
  }

  @Test(arguments: ["", " ", "-_", String(repeating: "a", count: Limits.patternLetters + 1)])
  func isNoPattern(text: String) {
    #expect(LetterMatcher(text) == nil)
  }

  @Test func allWordsComeBeforeTidyAndTidyBeforeTheScore() {
    let best = LetterMatch(score: 1, isTidy: true, coversAllWords: true)
    let tidy = LetterMatch(score: 2, isTidy: true, coversAllWords: false)
    let ragged = LetterMatch(score: 3, isTidy: false, coversAllWords: false)
    let better = LetterMatch(score: 4, isTidy: false, coversAllWords: false)
    #expect([best, ragged, better, tidy].sorted() == [ragged, better, tidy, best])
  }

  @Test func alignsLongNamesGreedily() throws {
    let filler = String(repeating: "x", count: Limits.alignedLetters)
    let matcher = try #require(LetterMatcher("abcd"))
    // The best alignment would be `abcd` at the end.
    let (name, places) = Self.marked("a-[ab]-[c]x[d]-\(filler)-abcd")
    let found = try #require(matcher.places(in: name))
    #expect(found.bytes == places)
    let letters = 4 * Scores.letter + Scores.firstLetter * Scores.wordStart + Scores.continuedStart
    #expect(Int32(found.match.score) == letters + Scores.wordStart + 2 * Self.gap(1))
    #expect(!found.match.isTidy)
    #expect(!found.match.coversAllWords)
    #expect(matcher.match(name) == found.match)
  }

  @Test func longGapsAreNotTakenForRaggedRuns() throws {
    let matcher = try #require(LetterMatcher("ab"))
    let match = try #require(matcher.match("a-\(String(repeating: "x", count: 20_000))-b"))
    #expect(match.isTidy)
    #expect(Int32(match.score) == Self.firstRun(1) + Self.gap(20_002) + Self.run(1))
  }

  /// A name without its brackets, and the bytes between them.
  private static func marked(_ text: String) -> (name: String, places: [Range<Int>]) {
    var (name, places, start) = ("", [Range<Int>](), 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[": start = name.utf8.count
      case "]": places.append(start..<name.utf8.count)
      default: name.unicodeScalars.append(scalar)
      }
    }
    return (name, places)
  }
}
