/// The search for a longest common subsequence: the tokens that a shortest edit script keeps.
///
/// Tokens that one side alone has are set aside first, since no script keeps them, and equal beginnings and ends
/// are kept as they are. What remains is a table of all pairs, whose rows are computed 64 pairs at a time (see
/// ``MatchRows``). A table too big to be kept is halved by rows: the last row of the upper half and the first
/// one of the lower half tell where a longest subsequence passes from one to the other. The time depends on the
/// number of pairs alone, and not, as with searches that follow the edits, on how much differs.
///
/// Source: D. S. Hirschberg, "A Linear Space Algorithm for Computing Maximal Common Subsequences", CACM 18
/// (1975), for the halving.
struct CommonSubsequence {
  /// How much work and memory a search may take.
  struct Bounds {
    /// Pairs of tokens beyond which both sides are cut into slices.
    var pairs = Limits.comparedPairs
    /// Pairs whose table is kept as a whole: 4 MiB of bits.
    var pairsInTable = 1 << 25
  }

  /// Whether the subsequence was looked for in one piece.
  private(set) var isLongest = true
  private var left: Side
  private var right: Side
  private let tokenCount: Int
  private let bounds: Bounds

  init(_ left: [Int], _ right: [Int], bounds: Bounds) {
    let shared = Set(left).intersection(right)
    var numbers: [Int: Int] = [:]
    for token in left where shared.contains(token) && numbers[token] == nil { numbers[token] = numbers.count }
    self.left = Side(left, numbers: numbers)
    self.right = Side(right, numbers: numbers)
    self.bounds = bounds
    tokenCount = numbers.count
    search()
  }

  /// What stands between the tokens of the subsequence, in order.
  var changes: [EditScript.Change] {
    var changes: [EditScript.Change] = []
    var next = (left: 0, right: 0)
    while next.left < left.isKept.count || next.right < right.isKept.count {
      let change = EditScript.Change(
        left: next.left..<left.nextKept(from: next.left), right: next.right..<right.nextKept(from: next.right)
      )
      if !change.left.isEmpty || !change.right.isEmpty { changes.append(change) }
      next = (change.left.upperBound + 1, change.right.upperBound + 1)
    }
    return changes
  }

  private mutating func search() {
    let whole = keepingEnds(of: Box(left: left.tokens.indices, right: right.tokens.indices))
    let slices = max(1, (whole.pairs + bounds.pairs - 1) / bounds.pairs)
    isLongest = slices == 1
    guard !isLongest else { return search(whole) }
    for slice in 0..<slices { searchAlone(whole.slice(slice, of: slices)) }
  }

  /// Searches a slice with numbers of its own: tables as long as all tokens have numbers, one for each slice, would not
  /// be linear.
  private mutating func searchAlone(_ slice: Box) {
    let part = Self(Array(left.tokens[slice.left]), Array(right.tokens[slice.right]), bounds: bounds)
    for (index, isKept) in zip(slice.left, part.left.isKept) where isKept { left.keep(index) }
    for (index, isKept) in zip(slice.right, part.right.isKept) where isKept { right.keep(index) }
  }

  private mutating func search(_ whole: Box) {
    let box = keepingEnds(of: whole)
    guard box.pairs > 0 else { return }
    guard box.pairs > bounds.pairsInTable, box.left.count > 1 else { return keepMatches(in: box) }
    let split = split(of: box)
    search(Box(left: box.left.lowerBound..<split.left, right: box.right.lowerBound..<split.right))
    search(Box(left: split.left..<box.left.upperBound, right: split.right..<box.right.upperBound))
  }

  /// Keeps the equal tokens at the beginning and end of a box; returns what is between them.
  private mutating func keepingEnds(of box: Box) -> Box {
    var (start, end) = (
      (box.left.lowerBound, box.right.lowerBound), (box.left.upperBound, box.right.upperBound)
    )
    while start.0 < end.0, start.1 < end.1, left.tokens[start.0] == right.tokens[start.1] {
      keep(start.0, start.1)
      start = (start.0 + 1, start.1 + 1)
    }
    while start.0 < end.0, start.1 < end.1, left.tokens[end.0 - 1] == right.tokens[end.1 - 1] {
      end = (end.0 - 1, end.1 - 1)
      keep(end.0, end.1)
    }
    return Box(left: start.0..<end.0, right: start.1..<end.1)
  }

  private mutating func keep(_ leftIndex: Int, _ rightIndex: Int) {
    left.keep(leftIndex)
    right.keep(rightIndex)
  }

  private mutating func keepMatches(in box: Box) {
    var rows = MatchRows(columns: right.tokens[box.right], tokenCount: tokenCount)
    for token in left.tokens[box.left] { rows.append(token) }
    for (row, column) in rows.matches() { keep(box.left.lowerBound + row, box.right.lowerBound + column) }
  }

  /// A point on the path of a longest subsequence, half-way down the left.
  private func split(of box: Box) -> (left: Int, right: Int) {
    let middle = box.left.lowerBound + box.left.count / 2
    let (upper, lower) = (
      left.tokens[box.left.lowerBound..<middle], left.tokens[middle..<box.left.upperBound]
    )
    let columns = right.tokens[box.right]
    let above = MatchRows.lengths(upper, columns, tokenCount: tokenCount)
    let below = MatchRows.lengths(
      ArraySlice(lower.reversed()), ArraySlice(columns.reversed()), tokenCount: tokenCount)
    var best = (column: 0, length: -1)
    for column in 0...columns.count where above[column] + below[columns.count - column] > best.length {
      best = (column, above[column] + below[columns.count - column])
    }
    return (middle, box.right.lowerBound + best.column)
  }
}

/// A part of the left and a part of the right that are still to be compared.
private struct Box {
  let left: Range<Int>
  let right: Range<Int>

  var pairs: Int { left.count * right.count }

  /// One of `count` boxes that both sides are evenly cut into.
  func slice(_ index: Int, of count: Int) -> Self {
    Self(left: left.slice(index, of: count), right: right.slice(index, of: count))
  }
}

extension Range<Int> {
  /// One of `count` stretches of nearly equal length.
  func slice(_ index: Int, of count: Int) -> Self {
    lowerBound + self.count * index / count..<lowerBound + self.count * (index + 1) / count
  }
}

/// One of the two sequences.
private struct Side {
  /// The tokens that the other side has as well, renumbered from 0.
  let tokens: [Int]
  /// Where each of them stands in the whole sequence.
  private let places: [Int]
  /// For each token of the whole sequence whether it is part of the subsequence.
  private(set) var isKept: [Bool]

  init(_ sequence: [Int], numbers: [Int: Int]) {
    places = sequence.indices.filter { numbers[sequence[$0]] != nil }
    tokens = sequence.compactMap { numbers[$0] }
    isKept = Array(repeating: false, count: sequence.count)
  }

  mutating func keep(_ index: Int) { isKept[places[index]] = true }

  /// The first token at or behind `index` that is kept, or the end.
  func nextKept(from index: Int) -> Int {
    var index = min(index, isKept.count)
    while index < isKept.count, !isKept[index] { index += 1 }
    return index
  }
}
