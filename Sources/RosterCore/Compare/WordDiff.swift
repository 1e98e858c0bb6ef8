/// What differs inside a pair of lines, by words.
///
///     // "Validate input at the edge" → "Validate all input at the edge": "" became "all "
///
/// Words, runs of spaces and single signs are compared, a line end inside a paragraph as a space. Differences with no
/// more than two equal words between them are joined, since islands of one or two words are harder to read than one
/// stretch; an island that has more words than differ around it stays, so that in `**two words**` only the stars do.
/// The comparison of two lines is always the mirror of the one with the sides swapped.
public struct WordDiff: Hashable, Sendable {
  /// A stretch of the left that a stretch of the right stands in for; at most one of the two is empty.
  struct Change: Hashable, Sendable {
    /// The bytes of the left that are not in the right, or the place where something is missing.
    let left: Range<Int>
    /// The bytes of the right that are not in the left, or the place where something is missing.
    let right: Range<Int>
  }

  /// How many equal words between two differences do not keep them apart.
  static let maximumIslandWords = 2

  /// The differences in order, as byte ranges into the two texts that end between characters.
  let changes: [Change]
  /// Whether they come from a minimal script, as they do in all but extremely long lines: where one has more than
  /// ``Limits/comparedLineBytes``, all of it is one difference.
  public let isMinimal: Bool
  /// Whether nothing but white space differs, as where a paragraph is wrapped in another way.
  public let isSpacing: Bool

  /// Compares two lines or other short stretches of text.
  public init(from left: TextSlice, to right: TextSlice, options: ComparisonOptions = []) {
    guard max(left.range.count, right.range.count) <= Limits.comparedLineBytes else {
      self = Self.ofWholes(left, right)
      return
    }
    let (leftWords, rightWords) = (Words(left, options: options), Words(right, options: options))
    let script = EditScript(from: leftWords.keys, to: rightWords.keys)
    let changes = script.changesJoined { before, island, after in
      let differing = [before, after].reduce(0) {
        $0 + max(leftWords.countWords(in: $1.left), rightWords.countWords(in: $1.right))
      }
      return leftWords.countWords(in: island) <= min(Self.maximumIslandWords, differing)
    }
    isMinimal = script.isMinimal
    isSpacing = changes.allSatisfy { leftWords.areSpaces($0.left) && rightWords.areSpaces($0.right) }
    self.changes = changes.map {
      Change(left: leftWords.bytes(of: $0.left), right: rightWords.bytes(of: $0.right))
    }
  }

  private init(changes: [Change], isMinimal: Bool, isSpacing: Bool) {
    (self.changes, self.isMinimal, self.isSpacing) = (changes, isMinimal, isSpacing)
  }

  /// Compares stretches that are too long for their words to be compared: one difference, or none.
  private static func ofWholes(_ left: TextSlice, _ right: TextSlice) -> Self {
    let isEqual = left.source.bytes[left.range] == right.source.bytes[right.range]
    let changes = isEqual ? [] : [Change(left: left.range, right: right.range)]
    return Self(changes: changes, isMinimal: isEqual, isSpacing: isEqual)
  }

  /// The changed byte ranges of the left.
  public var leftRanges: [Range<Int>] { changes.map(\.left).filter { !$0.isEmpty } }
  /// The changed byte ranges of the right.
  public var rightRanges: [Range<Int>] { changes.map(\.right).filter { !$0.isEmpty } }
}

extension EditScript {
  /// The changes, each joined with the next where the equal tokens between them are too few to stand alone.
  ///
  /// From left to right, `isIsland` is asked about the change so far, the tokens of the left between, and the next
  /// change.
  func changesJoined(across isIsland: (Change, Range<Int>, Change) -> Bool) -> [Change] {
    changes.reduce(into: []) { joined, change in
      if let last = joined.last, isIsland(last, last.left.upperBound..<change.left.lowerBound, change) {
        joined[joined.count - 1] = Change(
          left: last.left.lowerBound..<change.left.upperBound,
          right: last.right.lowerBound..<change.right.upperBound)
      } else {
        joined.append(change)
      }
    }
  }
}

/// The words of one side.
private struct Words {
  private let words: [Word]
  let keys: TokenList
  /// For each number of tokens how many words are among the first so many.
  private let wordCounts: [Int]
  private let end: Int

  init(_ slice: TextSlice, options: ComparisonOptions) {
    words = options.words(in: slice.source.bytes, slice.range)
    keys = options.normalized(words, of: slice.source.bytes).withSpacesForLineEnds()
    wordCounts = words.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.isWord ? 1 : 0)) }
    end = slice.range.upperBound
  }

  func countWords(in range: Range<Int>) -> Int { wordCounts[range.upperBound] - wordCounts[range.lowerBound] }

  func areSpaces(_ range: Range<Int>) -> Bool { words[range].allSatisfy { $0.kind == .space } }

  /// The bytes from the first word of a range to its last, or the place before the next word.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = words[range].first, let last = words[range].last else {
      let place = range.lowerBound < words.count ? words[range.lowerBound].range.lowerBound : end
      return place..<place
    }
    return first.range.lowerBound..<last.range.upperBound
  }
}
