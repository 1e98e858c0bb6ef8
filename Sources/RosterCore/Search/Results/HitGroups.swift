/// Hits with those of one name next to each other.
public struct HitGroups: Sendable {
  /// How many hits of one name are shown before the others are folded into one row.
  public static let shown = 3

  /// The hits, those of each name where its best one stands.
  public let hits: Hits
  /// Which hits have the same name, from the first to the last.
  public let ranges: [Range<Int>]

  /// Each hit by itself.
  public init(single hits: Hits) {
    self.hits = hits
    ranges = hits.indices.map { $0..<$0 + 1 }
  }

  /// Groups hits by numbers below a bound, one for each hit.
  init(_ hits: Hits, by numbers: [Int], below bound: Int) {
    var groups = Array(repeating: -1, count: bound)
    var sizes: [Int] = []
    for number in numbers {
      if groups[number] < 0 {
        groups[number] = sizes.count
        sizes.append(0)
      }
      sizes[groups[number]] += 1
    }
    var (ranges, start) = ([Range<Int>](), 0)
    for size in sizes {
      ranges.append(start..<start + size)
      start += size
    }
    var next = ranges.map(\.lowerBound)
    var places = Array(hits.indices)
    for (place, number) in numbers.enumerated() {
      places[next[groups[number]]] = place
      next[groups[number]] += 1
    }
    self.hits = hits.arranged(places)
    self.ranges = ranges
  }
}
