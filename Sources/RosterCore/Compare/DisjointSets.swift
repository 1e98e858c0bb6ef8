/// Elements 0, 1, 2, … in sets that are united by and by.
///
/// Source: Robert E. Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm", Journal of the ACM 22 (1975).
/// Paths are halved on the way, and the smaller element, not the one of the larger set, stands for both.
struct DisjointSets: Sendable {
  /// For each element one of the same set that is smaller, or the element itself: then it stands for its set.
  private var parents: [Int]

  /// Puts each element into a set of its own.
  init(count: Int) { parents = Array(0..<count) }

  /// The element that stands for the set of an element: its smallest one.
  mutating func representative(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// Makes one set of the sets of two elements.
  mutating func unite(_ left: Int, _ right: Int) {
    let (first, second) = (representative(of: left), representative(of: right))
    parents[max(first, second)] = min(first, second)
  }
}
