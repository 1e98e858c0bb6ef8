import TestSupport
import Testing

@testable import RosterCore

/// Every alignment of small patterns with small names, scored one by one.
@Suite struct LetterOracleTests {
  /// Few letters, so that they come again; capitals, digits, separators, and letters of two and three bytes.
  private static let nameScalars = Array("aaabbbccAB1--_ éд本".unicodeScalars)
  private static let patternScalars = Array("aaabbcc1éД本.".unicodeScalars)

  @Test func isTheBestOfAllAlignments() throws {
    var found = 0
    for seed in UInt64(0)..<6_000 {
      var numbers = SeededGenerator(seed: seed)
      let name = numbers.text(of: Self.nameScalars, upTo: 11)
      let isTaken = seed.isMultiple(of: 2)
      let pattern = isTaken ? numbers.letters(of: name) : numbers.text(of: Self.patternScalars, upTo: 5)
      guard let matcher = LetterMatcher(pattern) else { continue }
      let note: Comment = "seed \(seed): \(pattern) in \(name)"
      let places = matcher.places(in: name)
      #expect(places?.match == Self.best(pattern, in: name), note)
      #expect(matcher.match(name) == places?.match, note)
      guard let places else { continue }
      found += 1
      #expect(Self.worth(ofBytes: places.bytes, in: name) == places.match, note)
    }
    #expect(found > 2_000)
  }

  @Test func tableOfNamesFindsTheSame() throws {
    for seed in UInt64(0)..<200 {
      var numbers = SeededGenerator(seed: seed)
      let names = (0..<40).map { _ in numbers.text(of: Self.nameScalars, upTo: 14) }
      let table = NameTable(names: names)
      #expect(table.count == names.count)
      guard let matcher = LetterMatcher(numbers.text(of: Self.patternScalars, upTo: 3)) else { continue }
      var found: [Int: LetterMatch] = [:]
      table.forEachMatch(of: matcher) { name, match in found[name] = match }
      for (index, name) in names.enumerated() {
        #expect(found[index] == matcher.match(name), "seed \(seed): \(name)")
      }
      var half: [Int] = []
      table.forEachMatch(of: matcher, in: 10..<30) { name, _ in half.append(name) }
      #expect(half == found.keys.filter((10..<30).contains).sorted(), "seed \(seed)")
    }
  }

  // MARK: Oracle

  /// The best of all alignments, in the order that matches have.
  private static func best(_ pattern: String, in name: String) -> LetterMatch? {
    let letters = NameLetters(name).letters
    let scalars = NameLetters(pattern).letters.map(\.scalar).filter { ![0x20, 0x2D, 0x5F].contains($0) }
    return alignments(of: scalars[...], in: letters[...])
      .map { (worth(of: $0, in: letters), raggedRuns(of: $0, in: letters)) }
      .max { left, right in
        if left.0.coversAllWords != right.0.coversAllWords { return right.0.coversAllWords }
        return left.1 == right.1 ? left.0.score < right.0.score : left.1 > right.1
      }?.0
  }

  /// The indices that the letters of a pattern can take.
  private static func alignments(
    of pattern: ArraySlice<UInt32>, in letters: ArraySlice<NameLetter>
  ) -> [[Int]] {
    guard let first = pattern.first else { return [[]] }
    return letters.indices.filter { letters[$0].scalar == first }.flatMap { index in
      alignments(of: pattern.dropFirst(), in: letters[(index + 1)...]).map { [index] + $0 }
    }
  }

  private static func worth(of indices: [Int], in letters: [NameLetter]) -> LetterMatch {
    let runs = runs(of: indices)
    let starts = letters.indices.filter { letters[$0].startsWord }
    return LetterMatch(
      score: Int(score(of: indices, in: letters)),
      isTidy: raggedRuns(of: indices, in: letters) == 0,
      coversAllWords: Set(starts).isSubset(of: indices) && runs.allSatisfy { letters[$0[0]].startsRun })
  }

  /// The letters of an alignment one by one, each with what it is worth behind the one before.
  private static func score(of indices: [Int], in letters: [NameLetter]) -> Int32 {
    var score: Int32 = 0
    var isFromStart = false
    for (position, index) in indices.enumerated() {
      let previous = position > 0 ? indices[position - 1] : nil
      score += LetterScores.letter
      if previous == index - 1 {
        score += isFromStart ? LetterScores.continuedStart : max(LetterScores.continued, letters[index].bonus)
      } else {
        isFromStart = letters[index].startsRun
        score += position == 0 ? LetterScores.firstLetter * letters[index].bonus : letters[index].bonus
        if let previous {
          score += LetterScores.gap + Int32(index - previous - 2) * LetterScores.gapExtension
        }
      }
    }
    return score
  }

  private static func raggedRuns(of indices: [Int], in letters: [NameLetter]) -> Int {
    runs(of: indices).count { !letters[$0[0]].startsRun && $0.count < LetterScores.tidyRun }
  }

  private static func runs(of indices: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for index in indices {
      if let last = runs.last?.last, last == index - 1 {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  /// What an alignment is worth that takes these bytes; here each scalar is a letter.
  private static func worth(ofBytes places: [Range<Int>], in name: String) -> LetterMatch {
    let text = Array(name.utf8)
    let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }
    let indices = starts.indices.filter { index in places.contains { $0.contains(starts[index]) } }
    return worth(of: Array(indices), in: NameLetters(name).letters)
  }
}

extension SeededGenerator {
  /// Up to so many of some scalars.
  mutating func text(of scalars: [Unicode.Scalar], upTo count: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      text.append(scalars[Int.random(in: scalars.indices, using: &self)])
    }
    return String(text)
  }

  /// Up to five letters of a name in their order.
  fileprivate mutating func letters(of name: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where letters.count < 5 && Bool.random(using: &self) {
      letters.append(scalar)
    }
    return String(letters)
  }
}
