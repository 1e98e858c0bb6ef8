/// Which lines of two texts stand side by side.
struct LineAlignment {
  /// Two lines, by index.
  struct Pair: Hashable {
    let left: Int
    let right: Int
    let isEqual: Bool

    var mirrored: Self { Self(left: right, right: left, isEqual: isEqual) }
  }

  /// The pairs from top to bottom; no two cross.
  private(set) var pairs: [Pair] = []
  /// Whether the script of the equal lines is minimal, and similar ones were looked for everywhere.
  private(set) var isMinimal = true

  private let left: Lines
  private let right: Lines
  private let leftKeys: [Int]
  private let rightKeys: [Int]
  private var interner = Interner()

  init(_ left: Lines, _ right: Lines) {
    (self.left, self.right) = (left, right)
    var lineInterner = Interner()
    leftKeys = lineInterner.numbers(of: left.keys)
    rightKeys = lineInterner.numbers(of: right.keys)
    align(EditScript(from: leftKeys, to: rightKeys))
  }

  private mutating func align(_ script: EditScript) {
    let isCoarse = left.areOfLongText || right.areOfLongText
    isMinimal = script.isMinimal && !isCoarse
    var next = (left: 0, right: 0)
    // Empty lines are equal everywhere: they must not keep apart paragraphs that belong together.
    let changes =
      isCoarse ? script.changes : script.changesJoined { _, island, _ in left.areWordless(island) }
    for change in changes {
      appendEqualLines(from: next, upTo: change.left.lowerBound)
      if !isCoarse { align(change) }
      next = (change.left.upperBound, change.right.upperBound)
    }
    appendEqualLines(from: next, upTo: leftKeys.count)
  }

  private mutating func appendEqualLines(from start: (left: Int, right: Int), upTo end: Int) {
    for index in start.left..<end {
      pairs.append(Pair(left: index, right: start.right + index - start.left, isEqual: true))
    }
  }

  /// Pairs similar lines of a replaced block, and equal ones between them.
  private mutating func align(_ block: EditScript.Change) {
    var next = (left: block.left.lowerBound, right: block.right.lowerBound)
    for (left, right) in similarLines(of: block) {
      pairEqualLines(of: .init(left: next.left..<left, right: next.right..<right))
      pairs.append(Pair(left: left, right: right, isEqual: leftKeys[left] == rightKeys[right]))
      next = (left + 1, right + 1)
    }
    pairEqualLines(
      of: .init(left: next.left..<block.left.upperBound, right: next.right..<block.right.upperBound))
  }

  private mutating func similarLines(of block: EditScript.Change) -> [(left: Int, right: Int)] {
    guard !block.left.isEmpty, !block.right.isEmpty else { return [] }
    let pairing = SimilarityPairing(
      left.items(of: block.left, interner: &interner), right.items(of: block.right, interner: &interner))
    isMinimal = isMinimal && pairing.isWhole
    return pairing.pairs.map { ($0.left + block.left.lowerBound, $0.right + block.right.lowerBound) }
  }

  private mutating func pairEqualLines(of block: EditScript.Change) {
    guard !block.left.isEmpty, !block.right.isEmpty else { return }
    let script = EditScript(from: Array(leftKeys[block.left]), to: Array(rightKeys[block.right]))
    for run in script.runs where run.kind == .equal {
      appendEqualLines(
        from: (block.left.lowerBound + run.left.lowerBound, block.right.lowerBound + run.right.lowerBound),
        upTo: block.left.lowerBound + run.left.upperBound)
    }
  }
}

extension Lines {
  /// Whether they are from a text too long for similar lines to be looked for.
  fileprivate var areOfLongText: Bool { bytes.count > Limits.comparedBytes }

  /// Whether no line of a range has a word.
  fileprivate func areWordless(_ lines: Range<Int>) -> Bool {
    ranges[lines].allSatisfy { WordScanner.countedWords(in: bytes, $0).isEmpty }
  }

  /// What of some lines counts when they are paired.
  fileprivate func items(of lines: Range<Int>, interner: inout Interner) -> [SimilarityPairing.Item] {
    ranges[lines].map { line in
      let tokens = WordScanner.words(in: bytes, line)
      // Signs beside words would make all items of a list, and all rows of a table, look alike.
      let words = tokens.filter(\.isWord)
      let telling = words.isEmpty ? tokens.filter { $0.kind == .sign } : words
      let numbers = interner.numbers(of: ComparisonOptions.ignoringCase.normalized(telling, of: bytes))
      return SimilarityPairing.Item(bag: Bag(numbers), hasWords: !words.isEmpty)
    }
  }
}
