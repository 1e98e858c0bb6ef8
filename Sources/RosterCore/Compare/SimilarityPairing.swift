/// The best way to pair the lines of two lists by similarity, without crossing.
///
/// "Best" is the greatest sum of what the pairs gain: the words that a pair shares, times its similarity, so that
/// one close pair outweighs two loose ones. Only lines that share a word are looked at. Lists that would take
/// more than ``Limits/pairingSteps`` are cut evenly into slices first, each paired by itself.
struct SimilarityPairing {
  /// The ``Similarity`` of words, in lines without words of signs, from which on two lines may be a pair.
  static let threshold = 0.4
  /// What a sign gains in lines without words, so that such lines follow the pairs around them.
  private static let signWeight = 0.01

  /// What of a line counts.
  struct Item {
    /// The words of the line, or, where there are none, its signs.
    let bag: Bag
    /// Whether they are words.
    let hasWords: Bool

    /// What a pair with a line adds that has so many words in common, or `nil` where that is too little.
    func gain(with other: Self, shared: Int) -> Double? {
      let similarity = Similarity(sharing: shared, ofWords: bag.count + other.bag.count)
      guard similarity.fraction >= threshold, hasWords == other.hasWords else { return nil }
      return similarity.fraction * Double(shared) * (hasWords ? 1 : signWeight)
    }
  }

  /// The pairs in order, as indices into the two lists.
  private(set) var pairs: [(left: Int, right: Int)] = []
  /// Whether the lists were not cut into slices.
  let isWhole: Bool
  private let left: [Item]
  private let right: [Item]

  init(_ left: [Item], _ right: [Item], maximumSteps: Int = Limits.pairingSteps) {
    (self.left, self.right) = (left, right)
    let steps = ItemIndex(right).countMeetings(with: left)
    let slices = max(1, (steps + maximumSteps - 1) / maximumSteps)
    isWhole = slices == 1
    for slice in 0..<slices {
      pair(left.indices.slice(slice, of: slices), right.indices.slice(slice, of: slices))
    }
  }

  private mutating func pair(_ rows: Range<Int>, _ columns: Range<Int>) {
    var index = ItemIndex(Array(right[columns]))
    var chain = HeaviestChain(columnCount: columns.count)
    for row in rows { chain.append(row: row, index.gains(with: left[row])) }
    pairs += chain.links.map { ($0.row, columns.lowerBound + $0.column) }
  }
}

/// The lines of a list by the words that they hold.
private struct ItemIndex {
  private let items: [SimilarityPairing.Item]
  /// The places of each word in `entries`.
  private let places: TokenPlaces
  /// For each different word of each line, in order, the line and how often the word stands in it.
  private let entries: [(line: Int, count: Int)]
  /// For each line how many words it shares with the one in question; zeros in between.
  private var shared: [Int]

  init(_ items: [SimilarityPairing.Item]) {
    let words = items.flatMap { $0.bag.items.map(\.word) }
    self.items = items
    places = TokenPlaces(words[...], tokenCount: (words.max() ?? -1) + 1)
    entries = items.enumerated().flatMap { line, item in item.bag.items.map { (line, $0.count) } }
    shared = Array(repeating: 0, count: items.count)
  }

  /// The lines that may pair with a line, and what that gains, in no particular order.
  mutating func gains(with item: SimilarityPairing.Item) -> [(column: Int, weight: Double)] {
    var gains: [(column: Int, weight: Double)] = []
    for line in countShared(with: item.bag) {
      if let gain = item.gain(with: items[line], shared: shared[line]) { gains.append((line, gain)) }
      shared[line] = 0
    }
    return gains
  }

  /// Counts the words that each line shares with a bag; returns the lines that share any.
  private mutating func countShared(with bag: Bag) -> [Int] {
    var lines: [Int] = []
    for item in bag.items {
      for place in places[item.word] {
        let (line, count) = entries[place]
        if shared[line] == 0 { lines.append(line) }
        shared[line] += min(count, item.count)
      }
    }
    return lines
  }

  /// How many steps it takes to count the shared words of all these lines.
  func countMeetings(with items: [SimilarityPairing.Item]) -> Int {
    items.reduce(0) { $0 + $1.bag.items.reduce(0) { $0 + places[$1.word].count } }
  }
}
