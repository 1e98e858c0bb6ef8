import TestSupport
import Testing

@testable import RosterCore

@Suite struct WordDiffTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    let left: String
    let right: String
    var options: ComparisonOptions = []
    /// The changes as `removed→inserted`.
    let changes: [String]
    var testDescription: String { id }
  }

  static let examples = [
    Example(id: "equal", left: "a b", right: "a b", changes: []),
    Example(id: "inserted", left: "input at the edge", right: "all input at the edge", changes: ["→all "]),
    Example(id: "inserted last", left: "log", right: "log it", changes: ["→ it"]),
    Example(id: "from nothing", left: "", right: "a b", changes: ["→a b"]),
    Example(id: "replaced", left: "use REST here", right: "use gRPC here", changes: ["REST→gRPC"]),
    Example(id: "sign", left: "run()", right: "run(x)", changes: ["→x"]),
    Example(id: "spaces", left: "a b", right: "a   b", changes: [" →   "]),
    Example(
      id: "island of two words is joined", left: "a one two b", right: "x one two y",
      changes: ["a one two b→x one two y"]),
    Example(
      id: "island of three words stays", left: "a one two three b", right: "x one two three y",
      changes: ["a→x", "b→y"]),
    Example(
      id: "island of more words than differ stays", left: "**a b**", right: "a b", changes: ["**→", "**→"]),
    Example(id: "island of signs is joined", left: "a-b", right: "x-y", changes: ["a-b→x-y"]),
    Example(id: "decomposed letter", left: "cafe\u{301}", right: "cafe", changes: ["cafe\u{301}→cafe"]),
    Example(id: "mark on a sign", left: "-\u{301}", right: "-", changes: ["-\u{301}→-"]),
    Example(id: "skin tone", left: "👍🏽 ok", right: "👍🏿 ok", changes: ["👍🏽→👍🏿"]),
    Example(id: "family", left: "👨‍👩‍👧!", right: "👨‍👩‍👦!", changes: ["👨‍👩‍👧→👨‍👩‍👦"]),
    Example(id: "flags", left: "🇩🇪🇫🇷", right: "🇩🇪🇪🇸", changes: ["🇫🇷→🇪🇸"]),
    Example(id: "keycap", left: "1️⃣", right: "1", changes: ["1️⃣→1"]),
    Example(id: "prefixed sign", left: "\u{600}1 x", right: "\u{600}2 x", changes: ["\u{600}1→\u{600}2"]),
    Example(id: "Han by character", left: "数据库设计", right: "数据表设计", changes: ["库→表"]),
    Example(id: "Cyrillic by word", left: "новый код", right: "старый код", changes: ["новый→старый"]),
    Example(id: "case counts", left: "Stop", right: "stop", changes: ["Stop→stop"]),
    Example(
      id: "ignoring case", left: "Stop ÄB x", right: "stop äb y", options: .ignoringCase, changes: ["x→y"]),
    Example(
      id: "ignoring spacing", left: " a  , b one", right: "a, b two three", options: .ignoringSpacing,
      changes: ["one→two three"]),
    Example(
      id: "ignoring spacing, missing last", left: "a b  ", right: "a b c", options: .ignoringSpacing,
      changes: ["→c"]),
  ]

  @Test(arguments: examples)
  func finds(_ example: Example) {
    let (left, right) = (slice(example.left), slice(example.right))
    let diff = WordDiff(from: left, to: right, options: example.options)
    #expect(diff.changes.map { "\(left($0.left))→\(right($0.right))" } == example.changes)
    #expect(diff.leftRanges.allSatisfy { !$0.isEmpty } && diff.rightRanges.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: examples)
  func mirrors(_ example: Example) {
    let (left, right) = (slice(example.left), slice(example.right))
    let there = WordDiff(from: left, to: right, options: example.options)
    let back = WordDiff(from: right, to: left, options: example.options)
    #expect(there.changes == back.changes.map { WordDiff.Change(left: $0.right, right: $0.left) })
  }

  @Test func offsetsCountInTheWholeText() {
    let (left, right) = (slice("x\nold tail"), slice("new tail"))
    let diff = WordDiff(from: TextSlice(left.source, in: 2..<10), to: right)
    #expect(diff.changes == [.init(left: 2..<5, right: 0..<3)])
  }

  @Test func whatIsOutsideOfTheChangesIsEqual() {
    let pieces = ["code", "the", " ", "  ", ".", "é", "e\u{301}", "👍🏽", "数", "🇩🇪", "A"]
    for seed in UInt64(0)..<300 {
      var numbers = SeededGenerator(seed: seed)
      let tokens = numbers.tokens(upTo: 30, alphabet: pieces.count)
      let edited = numbers.edited(tokens, oneIn: 4, alphabet: pieces.count)
      let (left, right) = (
        slice(tokens.map { pieces[$0] }.joined()), slice(edited.map { pieces[$0] }.joined())
      )
      let diff = WordDiff(from: left, to: right)
      #expect(
        left.remainder(without: diff.leftRanges) == right.remainder(without: diff.rightRanges), "seed \(seed)"
      )
      let back = WordDiff(from: right, to: left)
      #expect(diff.changes == back.changes.map { .init(left: $0.right, right: $0.left) }, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("don’t run()", ["don", "’", "t", " ", "run", "(", ")"]),
    ("a_b2 \t-- c", ["a_b2", " \t", "-", "-", " ", "c"]),
    ("naïve e\u{301}x", ["naïve", " ", "e\u{301}x"]),
    ("x\u{A0}\u{3000}y", ["x", "\u{A0}\u{3000}", "y"]),
    ("ひらカタカナ漢字", ["ひ", "ら", "カタカナ", "漢", "字"]),
    ("a\u{200D}b", ["a\u{200D}b"]),
    ("\u{301}a", ["\u{301}a"]),
    ("a\r\nb", ["a", "\r\n", "b"]),
    ("", []),
  ])
  func cutsIntoWords(text: String, words: [String]) {
    let whole = slice(text)
    #expect(WordScanner.words(in: whole.source.bytes, whole.range).map { whole($0.range) } == words)
  }
}

@Suite struct IslandTests {
  @Test(arguments: [
    (0, [0..<1, 2..<3, 5..<6]),
    (1, [0..<3, 5..<6]),
    (2, [0..<6]),
  ])
  func joinsAcrossIslandsOfAtMost(size: Int, joined: [Range<Int>]) {
    let script = EditScript(from: [10, 1, 11, 2, 3, 12, 4], to: [20, 1, 21, 2, 3, 22, 4])
    let changes = script.changesJoined { _, island, _ in island.count <= size }
    #expect(changes == joined.map { EditScript.Change(left: $0, right: $0) })
  }

  @Test func asksAboutTheLeft() {
    let script = EditScript(from: [1, 2, 3], to: [9, 1, 2, 3, 9])
    var islands: [Range<Int>] = []
    _ = script.changesJoined { _, island, _ in
      islands.append(island)
      return false
    }
    #expect(islands == [0..<3])
  }
}

extension TextSlice {
  fileprivate func remainder(without ranges: [Range<Int>]) -> [UInt8] {
    range.filter { offset in !ranges.contains { $0.contains(offset) } }.map { source.bytes[$0] }
  }
}
