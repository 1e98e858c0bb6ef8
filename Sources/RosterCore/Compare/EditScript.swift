/// What to remove and insert to turn one sequence of tokens into another.
///
///     EditScript(from: [1, 2, 3], to: [1, 9, 3, 4]).changes
///     // [Change(left: 1..<2, right: 1..<2), Change(left: 3..<3, right: 3..<4)]
///
/// Removing and inserting those tokens always gives the right sequence, and the script from right to left is
/// always the exact mirror of the one from left to right.
struct EditScript: Hashable, Sendable {
  /// A stretch of the left that a stretch of the right stands in for; at most one of the two is empty.
  struct Change: Hashable, Sendable {
    /// The removed tokens, or the empty place in the left where tokens are missing.
    let left: Range<Int>
    /// The inserted tokens, or the empty place in the right where tokens are missing.
    let right: Range<Int>
  }

  /// A stretch that is equal, removed or inserted.
  struct Run: Hashable, Sendable {
    /// What becomes of the tokens of a run.
    enum Kind: Hashable, Sendable { case equal, removed, inserted }

    /// What becomes of the tokens.
    let kind: Kind
    /// The tokens of the left; empty for an inserted run.
    let left: Range<Int>
    /// The tokens of the right; empty for a removed run.
    let right: Range<Int>

    /// Creates a run over tokens of both sides.
    init(_ kind: Kind, left: Range<Int>, right: Range<Int>) {
      self.kind = kind
      self.left = left
      self.right = right
    }
  }

  /// The changes in order; at least one equal token stands between two of them.
  let changes: [Change]
  /// How many tokens the left has.
  let leftCount: Int
  /// How many tokens the right has.
  let rightCount: Int
  /// Whether no shorter script exists.
  ///
  /// False only where both sides have so many tokens in common, between their equal beginnings and ends, that
  /// they make more than ``Limits/comparedPairs`` pairs. Both are then cut evenly into slices, and the script is
  /// put together from those of the slices.
  let isMinimal: Bool

  /// Finds the script that turns `left` into `right`; equal numbers are equal tokens.
  ///
  /// Among the shortest scripts it picks one with few changes, each as far down as it can stand. The time grows
  /// with the number of pairs of tokens and is bounded by ``Limits/comparedPairs``.
  init(from left: [Int], to right: [Int]) {
    self.init(from: left, to: right, bounds: .init())
  }

  init(from left: [Int], to right: [Int], bounds: CommonSubsequence.Bounds) {
    // One order for a pair makes the two directions mirror each other, ties included.
    if right.lexicographicallyPrecedes(left) {
      self = Self(canonical: right, left, bounds: bounds).mirrored
    } else {
      self = Self(canonical: left, right, bounds: bounds)
    }
  }

  private init(canonical left: [Int], _ right: [Int], bounds: CommonSubsequence.Bounds) {
    let common = CommonSubsequence(left, right, bounds: bounds)
    self.init(
      changes: ChangeSlider.settle(common.changes, left: left, right: right),
      leftCount: left.count, rightCount: right.count, isMinimal: common.isLongest)
  }

  private init(changes: [Change], leftCount: Int, rightCount: Int, isMinimal: Bool) {
    self.changes = changes
    self.leftCount = leftCount
    self.rightCount = rightCount
    self.isMinimal = isMinimal
  }

  /// The script from the right to the left.
  var mirrored: Self {
    Self(
      changes: changes.map(\.mirrored), leftCount: rightCount, rightCount: leftCount, isMinimal: isMinimal)
  }

  /// The whole of both sides as runs in order, removed before inserted.
  var runs: [Run] {
    var runs: [Run] = []
    var (left, right) = (0, 0)
    for change in changes {
      runs.appendUnlessEmpty(
        .init(.equal, left: left..<change.left.lowerBound, right: right..<change.right.lowerBound))
      (left, right) = (change.left.upperBound, change.right.upperBound)
      let start = change.right.lowerBound
      runs.appendUnlessEmpty(.init(.removed, left: change.left, right: start..<start))
      runs.appendUnlessEmpty(.init(.inserted, left: left..<left, right: change.right))
    }
    runs.appendUnlessEmpty(.init(.equal, left: left..<leftCount, right: right..<rightCount))
    return runs
  }
}

extension EditScript.Change {
  /// The same change seen from the other side.
  var mirrored: Self { Self(left: right, right: left) }
}

extension [EditScript.Run] {
  fileprivate mutating func appendUnlessEmpty(_ run: Element) {
    if !run.left.isEmpty || !run.right.isEmpty { append(run) }
  }
}
