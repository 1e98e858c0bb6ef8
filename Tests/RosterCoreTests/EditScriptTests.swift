import TestSupport
import Testing

@testable import RosterCore

@Suite struct EditScriptTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    let left: String
    let right: String
    /// The runs: equal tokens as they are, removed ones as `-x`, inserted ones as `+x`.
    let runs: String
    var testDescription: String { id }
  }

  static let examples = [
    Example(id: "both empty", left: "", right: "", runs: ""),
    Example(id: "equal", left: "abc", right: "abc", runs: "abc"),
    Example(id: "from nothing", left: "", right: "ab", runs: "+ab"),
    Example(id: "to nothing", left: "ab", right: "", runs: "-ab"),
    Example(id: "nothing shared", left: "ab", right: "xyz", runs: "-ab +xyz"),
    Example(id: "replaced", left: "abc", right: "axc", runs: "a -b +x c"),
    Example(id: "at both ends", left: "bcd", right: "abcde", runs: "+a bcd +e"),
    Example(id: "of the paper", left: "abcabba", right: "cbabac", runs: "-ab c +b ab -b a +c"),
    Example(id: "slides down", left: "a.b", right: "a.x.b", runs: "a. +x. b"),
    Example(id: "slides to a replacement", left: "abbc", right: "aybc", runs: "a -b +y bc"),
    Example(id: "slides down to a replacement", left: "abbc", right: "abyc", runs: "ab -b +y c"),
    Example(id: "one stretch instead of two", left: "xaax", right: "xaaaax", runs: "xaa +aa x"),
    Example(id: "last of equal ones", left: "aaa", right: "a", runs: "a -aa"),
  ]

  @Test(arguments: examples)
  func finds(_ example: Example) {
    let (left, right) = (Self.tokens(example.left), Self.tokens(example.right))
    let script = EditScript(from: left, to: right)
    #expect(Self.describe(script, left, right) == example.runs)
    #expect(script.isMinimal)
  }

  @Test(arguments: examples)
  func mirrors(_ example: Example) {
    let (left, right) = (Self.tokens(example.left), Self.tokens(example.right))
    #expect(EditScript(from: left, to: right).mirrored == EditScript(from: right, to: left))
  }

  @Test(arguments: [2, 3, 10, 1_000])
  func isAsShortAsTheTableSays(alphabet: Int) {
    for seed in UInt64(0)..<400 {
      var numbers = SeededGenerator(seed: seed)
      let left = numbers.tokens(upTo: 60, alphabet: alphabet)
      let right =
        seed.isMultiple(of: 2)
        ? numbers.tokens(upTo: 60, alphabet: alphabet)
        : numbers.edited(left, oneIn: 6, alphabet: alphabet)
      let script = EditScript(from: left, to: right)
      #expect(script.edits == Self.fewestEdits(left, right), "seed \(seed)")
      #expect(script.isMinimal)
      Self.check(script, left, right, "seed \(seed)")
    }
  }

  @Test(arguments: [1, 2, 7, 64])
  func isAsShortWhereTheTableIsHalved(pairsInTable: Int) {
    for seed in UInt64(0)..<200 {
      var numbers = SeededGenerator(seed: seed)
      let left = numbers.tokens(upTo: 60, alphabet: 4)
      let right = numbers.tokens(upTo: 60, alphabet: 4)
      let script = EditScript(from: left, to: right, bounds: .init(pairsInTable: pairsInTable))
      #expect(script.edits == Self.fewestEdits(left, right), "seed \(seed)")
      Self.check(script, left, right, "seed \(seed)")
    }
  }

  @Test(arguments: [80, 150, 700])
  func isAsShortInTablesOfManyWords(count: Int) {
    for alphabet in [2, 5, 40, 400] {
      var numbers = SeededGenerator(seed: UInt64(count * alphabet))
      let left = (0..<count).map { _ in Int.random(in: 0..<alphabet, using: &numbers) }
      let right = (0..<count).map { _ in Int.random(in: 0..<alphabet, using: &numbers) }
      let script = EditScript(from: left, to: right, bounds: .init(pairsInTable: count * count / 3))
      #expect(script.edits == Self.fewestEdits(left, right), "\(count) out of \(alphabet)")
      Self.check(script, left, right, "\(count) out of \(alphabet)")
    }
  }

  @Test(arguments: [1, 2, 30, 500])
  func staysCorrectBeyondTheBound(pairs: Int) {
    let bounds = CommonSubsequence.Bounds(pairs: pairs)
    var cut = 0
    for seed in UInt64(0)..<200 {
      var numbers = SeededGenerator(seed: seed)
      let left = numbers.tokens(upTo: 60, alphabet: 4)
      let right = numbers.tokens(upTo: 60, alphabet: 4)
      let script = EditScript(from: left, to: right, bounds: bounds)
      let fewest = Self.fewestEdits(left, right)
      #expect(script.isMinimal ? script.edits == fewest : script.edits >= fewest, "seed \(seed)")
      #expect(script.mirrored == EditScript(from: right, to: left, bounds: bounds), "seed \(seed)")
      if left.count * right.count <= pairs { #expect(script.isMinimal, "seed \(seed)") }
      cut += script.isMinimal ? 0 : 1
      Self.check(script, left, right, "seed \(seed)")
    }
    #expect(cut > 0)
  }

  @Test func setsAsideWhatOneSideAloneHas() {
    let left = Array(0..<10_000) + [-1]
    let right = Array(20_000..<30_000) + [-1]
    let script = EditScript(from: left, to: right)
    #expect(script.changes == [.init(left: 0..<10_000, right: 0..<10_000)])
    #expect(script.isMinimal)
  }

  // MARK: Oracles

  /// What every script must hold: it gives the right from the left, mirrors, and its runs leave no gap.
  private static func check(_ script: EditScript, _ left: [Int], _ right: [Int], _ note: Comment) {
    var made: [Int] = []
    var end = (left: 0, right: 0)
    for run in script.runs {
      #expect(end == (run.left.lowerBound, run.right.lowerBound), note)
      end = (run.left.upperBound, run.right.upperBound)
      if run.kind == .equal { #expect(left[run.left] == right[run.right], note) }
      made += run.kind == .inserted ? right[run.right] : run.kind == .equal ? left[run.left] : []
    }
    #expect(end == (left.count, right.count), note)
    #expect(made == right, note)
    for (change, next) in zip(script.changes, script.changes.dropFirst()) {
      #expect(change.left.upperBound < next.left.lowerBound, note)
    }
  }

  /// The textbook table: tokens outside of a longest common subsequence.
  private static func fewestEdits(_ left: [Int], _ right: [Int]) -> Int {
    var lengths = Array(repeating: 0, count: right.count + 1)
    for token in left {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = lengths[index + 1]
        lengths[index + 1] = token == other ? diagonal + 1 : max(above, lengths[index])
        diagonal = above
      }
    }
    return left.count + right.count - 2 * lengths[right.count]
  }

  private static func tokens(_ text: String) -> [Int] { text.unicodeScalars.map { Int($0.value) } }

  private static func describe(_ script: EditScript, _ left: [Int], _ right: [Int]) -> String {
    func text(_ tokens: ArraySlice<Int>) -> String {
      String(String.UnicodeScalarView(tokens.compactMap { Unicode.Scalar(UInt32($0)) }))
    }
    return script.runs.map { run in
      switch run.kind {
      case .equal: text(left[run.left])
      case .removed: "-" + text(left[run.left])
      case .inserted: "+" + text(right[run.right])
      }
    }.joined(separator: " ")
  }
}

extension EditScript {
  /// How many tokens are removed and inserted.
  fileprivate var edits: Int { changes.reduce(0) { $0 + $1.left.count + $1.right.count } }
}
