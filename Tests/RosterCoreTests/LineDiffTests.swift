import TestSupport
import Testing

@testable import RosterCore

@Suite struct LineDiffTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    let left: String
    let right: String
    var options: ComparisonOptions = []
    /// One row per line: both lines around `=` or `≠`, one of them before `<` or behind `>`.
    let rows: [String]
    var testDescription: String { id }
  }

  static let examples = [
    Example(id: "both empty", left: "", right: "", rows: []),
    Example(id: "equal", left: "a\nb\n", right: "a\nb", rows: ["a = a", "b = b"]),
    Example(id: "line ends do not count", left: "a\r\nb\r\n", right: "a\nb\r", rows: ["a = a", "b = b"]),
    Example(id: "to nothing", left: "a\n\nb", right: "", rows: ["a <", " <", "b <"]),
    Example(
      id: "unlike lines do not pair", left: "run the tests", right: "write a plan",
      rows: ["run the tests <", "> write a plan"]),
    Example(
      id: "like lines pair", left: "a\nlog with context\nz", right: "a\nLog with more context\nz",
      rows: ["a = a", "log with context ≠ Log with more context", "z = z"]),
    Example(
      id: "signs do not make list items alike", left: "- Kafka", right: "- Redis",
      rows: ["- Kafka <", "> - Redis"]),
    Example(id: "signs pair where there are no words", left: "```", right: "````", rows: ["``` ≠ ````"]),
    Example(
      id: "blank lines that differ", left: "a\n  \nz", right: "a\n\nz",
      rows: ["a = a", "   <", "> ", "z = z"]),
    Example(
      id: "an empty line does not keep alike paragraphs apart",
      left: "Review the code\n\nRun all tests", right: "Plan first\n\nReview this code\n\nRun the tests",
      rows: [
        "> Plan first", "> ", "Review the code ≠ Review this code", " = ", "Run all tests ≠ Run the tests",
      ]),
    Example(
      id: "new line between two changed ones", left: "one two three\nfour five six",
      right: "one two 3\nnew here\nfour five 6",
      rows: ["one two three ≠ one two 3", "> new here", "four five six ≠ four five 6"]),
    Example(
      id: "one close pair outweighs two loose ones", left: "a b c d e\nf g h i j",
      right: "f g x y z\na b c d x\nq r a b c",
      rows: ["> f g x y z", "a b c d e ≠ a b c d x", "f g h i j <", "> q r a b c"]),
    Example(
      id: "spacing counts", left: "a  b", right: "a b", rows: ["a  b ≠ a b"]),
    Example(
      id: "ignoring spacing", left: "a , b \n ab", right: "a, b\na b", options: .ignoringSpacing,
      rows: ["a , b  = a, b", " ab <", "> a b"]),
    Example(
      id: "ignoring case", left: "Ärger\nStop", right: "ärger\nstop it", options: .ignoringCase,
      rows: ["Ärger = ärger", "Stop ≠ stop it"]),
    Example(
      id: "ignoring list markers", left: "- a\n1. b\n-c\n* d", right: "* a\n3) b\nc\nd",
      options: .ignoringListMarkers, rows: ["- a = * a", "1. b = 3) b", "-c ≠ c", "* d ≠ d"]),
    Example(
      id: "ignoring both", left: "  The  END", right: "the end", options: [.ignoringCase, .ignoringSpacing],
      rows: ["  The  END = the end"]),
  ]

  @Test(arguments: examples)
  func aligns(_ example: Example) {
    let (left, right) = (slice(example.left), slice(example.right))
    let diff = LineDiff(left, right, example.options)
    #expect(Self.describe(diff, left, right) == example.rows)
    #expect(diff.isMinimal)
  }

  @Test(arguments: examples)
  func mirrors(_ example: Example) {
    let (left, right) = (slice(example.left), slice(example.right))
    Self.checkMirror(left, right, example.options, "\(example.id)")
  }

  @Test func comparesPartsOfTexts() {
    let (left, right) = (slice("head\nbody\n"), slice("body\ntail\n"))
    let diff = LineDiff(TextSlice(left.source, in: 5..<10), TextSlice(right.source, in: 0..<5))
    #expect(diff.rows == [.equal(left: 5..<9, right: 0..<4)])
  }

  @Test(arguments: 0..<8)
  func mirrorsAndLosesNoLine(optionBits: Int) {
    let options = ComparisonOptions(rawValue: optionBits)
    for seed in UInt64(0)..<150 {
      var numbers = SeededGenerator(seed: seed)
      let (left, right) = (slice(Self.text(&numbers)), slice(Self.text(&numbers)))
      Self.checkMirror(left, right, options, "seed \(seed)")
      let rows = LineDiff(left, right, options).rows
      #expect(rows.compactMap(\.left) == left.lines, "seed \(seed)")
      #expect(rows.compactMap(\.right) == right.lines, "seed \(seed)")
    }
  }

  /// Some lines of a few words each, so that many are equal and many alike.
  private static func text(_ numbers: inout SeededGenerator) -> String {
    let words = ["code", "Code", "review", " ", "  ", "-", "é", "the"]
    let lines = (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
      numbers.tokens(upTo: 5, alphabet: words.count).map { words[$0] }.joined(separator: " ")
    }
    return lines.joined(separator: "\n")
  }

  private static func checkMirror(
    _ left: TextSlice, _ right: TextSlice, _ options: ComparisonOptions, _ note: Comment
  ) {
    let there = LineDiff(left, right, options)
    let back = LineDiff(right, left, options)
    #expect(there.rows.compactMap(\.pair) == back.rows.compactMap(\.pair).map { [$0[1], $0[0]] }, note)
    #expect(there.rows.count(where: \.isEqual) == back.rows.count(where: \.isEqual), note)
    #expect(!LineDiff(left, left, options).rows.contains { !$0.isEqual }, note)
  }

  private static func describe(_ diff: LineDiff, _ left: TextSlice, _ right: TextSlice) -> [String] {
    diff.rows.map { row in
      switch row {
      case .equal(let line, let other): "\(left(line)) = \(right(other))"
      case .changed(let line, let other): "\(left(line)) ≠ \(right(other))"
      case .leftOnly(let line): "\(left(line)) <"
      case .rightOnly(let line): "> \(right(line))"
      }
    }
  }
}

extension LineDiff {
  /// Compares the lines as they stand in two texts.
  fileprivate init(_ left: TextSlice, _ right: TextSlice, _ options: ComparisonOptions = []) {
    self.init(
      from: Lines(left.lines[...], of: left.source.bytes, options: options),
      to: Lines(right.lines[...], of: right.source.bytes, options: options))
  }
}

extension TextSlice {
  fileprivate var lines: [Range<Int>] { LineScanner(source.bytes, in: range).map(\.content) }
}

extension LineDiff.Row {
  fileprivate var pair: [Range<Int>]? {
    guard let left, let right else { return nil }
    return [left, right]
  }
}
